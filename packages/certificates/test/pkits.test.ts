import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Certificate, CertificateError, CertificateRevocationList, createTrust } from '../src/index.js';
import { policyTests, type PolicyTest } from './pkits-policy-tests.js';

/**
 * NIST's Public Key Interoperability Test Suite, as Debian's python3-cryptography-vectors brings it. All its
 * certificates and lists lie in one pool: the path and the lists that belong to a test have to be found.
 */
const directory =
  process.env['PKITS_DIRECTORY'] ?? '/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data';
const here = existsSync(directory);
const skipped = here ? '' : ' (skipped: the Debian package python3-cryptography-vectors is not installed)';

const time = new Date('2026-01-01T00:00:00Z');

function readPool() {
  const read = <T>(folder: string, parse: (bytes: Uint8Array) => T) =>
    new Map(
      readdirSync(`${directory}/${folder}`).flatMap((file) => {
        try {
          return [[file.replace(/\.cr[tl]$/, ''), parse(readFileSync(`${directory}/${folder}/${file}`))]];
        } catch (error) {
          if (error instanceof CertificateError) return [];
          throw error;
        }
      }),
    );
  const certificates = read('certs', (bytes) => Certificate.parse(bytes));
  const lists = read('crls', (bytes) => CertificateRevocationList.parseAll(bytes)[0]!);
  const anchor = certificates.get('TrustAnchorRootCertificate')!;
  const trust = createTrust({
    roots: [anchor],
    intermediates: [...certificates.values()].filter((certificate) => certificate !== anchor),
    revocationLists: [...lists.values()],
  });
  const names = readdirSync(`${directory}/certs`).map((file) => file.replace(/\.crt$/, ''));
  return { certificates, trust, names };
}

/** A certificate that can't be read is not valid. */
function judge({ certificates, trust }: ReturnType<typeof readPool>, name: string, test?: PolicyTest) {
  const certificate = certificates.get(name);
  if (certificate === undefined) return { valid: false, why: 'unreadable' };
  const { valid, status } = trust.validate(certificate, {
    time,
    profile: 'verifyNoRevocation',
    checkRevocation: true,
    ...test?.inputs,
  });
  return { valid, why: status.map((entry) => `${entry.status}: ${entry.reason}`).join(' ') };
}

describe('the path tests of NIST PKITS', () => {
  (here ? it : it.skip)(`judges every path with a definite result as it must be${skipped}`, () => {
    const pool = readPool();
    const names = pool.names.filter((name) => /^(Valid|Invalid)/.test(name));
    const wrong = names.flatMap((name) => {
      const { valid, why } = judge(pool, name);
      return valid === name.startsWith('Valid')
        ? []
        : [`${name} is ${valid ? 'accepted' : `refused: ${why}`}`];
    });
    process.stdout.write(`PKITS: ${names.length - wrong.length} of ${names.length} paths right\n`);
    expect(names).toHaveLength(203);
    expect(wrong).toEqual([]);
  });

  (here ? it : it.skip)(`takes the initial policy inputs into account${skipped}`, () => {
    const pool = readPool();
    const wrong = policyTests.flatMap((test) => {
      const { valid, why } = judge(pool, test.certificate, test);
      return valid === test.valid ? [] : [`${test.section} ${test.certificate}: ${valid ? 'accepted' : why}`];
    });
    process.stdout.write(
      `PKITS: ${policyTests.length - wrong.length} of ${policyTests.length} policy inputs right\n`,
    );
    expect(wrong).toEqual([]);
  });
});
