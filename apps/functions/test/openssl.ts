import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate that openssl made. */
export interface OpensslCertificate {
  readonly pem: string;
  readonly keyPem: string;
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

export interface CertificateOptions {
  /** The arguments that make its key; default EC P-256. */
  readonly key?: readonly string[];
  /** Who signs it; default itself. */
  readonly issuer?: OpensslCertificate;
  /** How long it is valid from now on; default 30. */
  readonly days?: number;
}

/** Makes a certificate; `extensions` as `-addext` takes them. */
export function makeCertificate(
  subject: string,
  extensions: readonly string[] = [],
  options: CertificateOptions = {},
): OpensslCertificate {
  const { key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'], issuer, days = 30 } = options;
  const directory = mkdtempSync(join(tmpdir(), 'functions-test-'));
  try {
    const file = join(directory, 'certificate.pem');
    if (issuer) {
      writeFileSync(join(directory, 'issuer.pem'), issuer.pem);
      writeFileSync(join(directory, 'issuer.key'), issuer.keyPem, { mode: 0o600 });
    }
    openssl(
      ['req', '-x509', ...key, '-nodes', '-days', String(days), '-subj', subject, '-utf8'],
      issuer ? ['-CA', join(directory, 'issuer.pem'), '-CAkey', join(directory, 'issuer.key')] : [],
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
      keyPem: readFileSync(join(directory, 'key.pem'), 'utf8'),
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

/** Extensions of an authority. */
export const authority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];

/** A PKCS#7 message of certificates, without a signer. */
export function makePkcs7(pem: string, form: 'PEM' | 'DER'): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'functions-test-'));
  try {
    const file = join(directory, 'all.pem');
    writeFileSync(file, pem);
    return execFileSync('openssl', ['crl2pkcs7', '-nocrl', '-certfile', file, '-outform', form]);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

export function openssl(...args: readonly (readonly string[])[]): string {
  return execFileSync('openssl', args.flat(), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
