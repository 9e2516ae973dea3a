import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that openssl made. */
export interface OpensslCertificate {
  readonly pem: string;
  readonly der: Buffer;
  /** The header as Application Gateway writes it. */
  readonly percentEncodedPem: string;
  /** The header as App Service writes it. */
  readonly base64Der: string;
  /** Upper-case hex. */
  readonly sha1: string;
  readonly sha256: string;
  readonly serialNumber: string;
}

/** Makes a self-signed EC certificate; `extensions` as `-addext` takes them. */
export function makeCertificate(
  subject: string,
  extensions: readonly string[] = [],
  key: readonly string[] = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
): OpensslCertificate {
  const directory = mkdtempSync(join(tmpdir(), 'functions-test-'));
  try {
    const file = join(directory, 'certificate.pem');
    openssl(
      ['req', '-x509', ...key, '-nodes', '-days', '30', '-subj', subject, '-utf8'],
      ['-keyout', join(directory, 'key.pem'), '-out', file],
      extensions.flatMap((extension) => ['-addext', extension]),
    );
    const pem = readFileSync(file, 'utf8');
    const der = execFileSync('openssl', ['x509', '-in', file, '-outform', 'DER']);
    const print = (what: string, ...args: string[]): string =>
      openssl(['x509', '-in', file, '-noout', what, ...args])
        .split('=')[1]!
        .replaceAll(':', '')
        .trim();
    return {
      pem,
      der,
      percentEncodedPem: encodeURIComponent(pem),
      base64Der: der.toString('base64'),
      sha1: print('-fingerprint', '-sha1'),
      sha256: print('-fingerprint', '-sha256'),
      serialNumber: print('-serial'),
    };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function openssl(...args: readonly (readonly string[])[]): string {
  return execFileSync('openssl', args.flat(), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
