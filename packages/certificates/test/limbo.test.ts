import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  Certificate,
  CertificateError,
  CertificateRevocationList,
  createTrust,
  type PathPurpose,
} from '../src/index.js';

/** Path-validation cases of C2SP/x509-limbo, where they are on this machine. */
interface LimboCase {
  readonly id: string;
  readonly validation_kind: 'CLIENT' | 'SERVER';
  readonly trusted_certs: readonly string[];
  readonly untrusted_intermediates: readonly string[];
  readonly peer_certificate: string;
  readonly validation_time: string | null;
  readonly expected_result: 'SUCCESS' | 'FAILURE';
  readonly crls?: readonly string[];
  readonly expected_peer_name: { readonly kind: string; readonly value: string } | null;
  readonly max_chain_depth: number | null;
}

const file = new URL('../../../../shared/x509/limbo-part.json', import.meta.url);
const here = existsSync(file);
const skipped = here ? '' : ' (skipped: the cases are not on this machine)';

function validate(testCase: LimboCase): boolean {
  const parse = (pem: string) => Certificate.parse(Buffer.from(pem));
  const purpose: PathPurpose = testCase.validation_kind === 'CLIENT' ? 'client' : 'server';
  const { expected_peer_name: peer, max_chain_depth: depth } = testCase;
  try {
    const trust = createTrust({
      roots: testCase.trusted_certs.map(parse),
      intermediates: testCase.untrusted_intermediates.map(parse),
      revocationLists: (testCase.crls ?? []).flatMap((pem) =>
        CertificateRevocationList.parseAll(Buffer.from(pem)),
      ),
    });
    return trust.validate(parse(testCase.peer_certificate), {
      time: testCase.validation_time === null ? new Date() : new Date(testCase.validation_time),
      profile: 'rfc5280',
      purpose,
      ...(peer?.kind === 'DNS' || peer?.kind === 'IP' ? { host: peer.value } : {}),
      ...(depth === null ? {} : { maximumIntermediates: depth }),
    }).valid;
  } catch (error) {
    if (error instanceof CertificateError) return false;
    throw error;
  }
}

describe('the cases of x509-limbo', () => {
  (here ? it : it.skip)(`accepts none that must fail, and refuses none that must pass${skipped}`, () => {
    const { testcases } = JSON.parse(readFileSync(file, 'utf8')) as { testcases: readonly LimboCase[] };
    const results = testcases.map((testCase) => ({
      id: testCase.id,
      wanted: testCase.expected_result === 'SUCCESS',
      found: validate(testCase),
    }));
    const accepted = results.filter(({ wanted, found }) => !wanted && found).map(({ id }) => id);
    const refused = results.filter(({ wanted, found }) => wanted && !found).map(({ id }) => id);
    const right = results.filter(({ wanted, found }) => wanted === found).length;
    process.stdout.write(
      `x509-limbo: ${right} of ${results.length} as expected, ${accepted.length} wrongly accepted, ` +
        `${refused.length} wrongly refused\n`,
    );
    expect(accepted).toEqual([]);
    expect(refused).toEqual([]);
  });
});
