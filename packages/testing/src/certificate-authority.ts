import {
  createCertificate,
  type CertificateDefinition,
  type IssuedCertificate,
} from '@apim-kit/certificate-tree';

const dayMs = 86_400_000;

/** What a test says of a certificate; `subject` has a default. */
export type TestCertificateOptions = Partial<CertificateDefinition> & {
  /** Default for an authority: itself; for all others: {@link defaultAuthority}. */
  readonly issuer?: IssuedCertificate;
  /** Goes to `issuer`'s place in time: default valid from yesterday for a year. */
  readonly now?: Date;
};

/**
 * Makes a CA: a root, or an intermediate when it has an issuer.
 *
 * @example
 * ```ts
 * const root = createCertificateAuthority();
 * const intermediate = createCertificateAuthority({ issuer: root, subject: 'CN=DEV Intermediate CA' });
 * ```
 */
export function createCertificateAuthority(options: TestCertificateOptions = {}): IssuedCertificate {
  const { now, ...definition } = options;
  return createCertificate({
    subject: options.issuer ? 'CN=Test Intermediate CA' : 'CN=Test Root CA',
    basicConstraints: { certificateAuthority: true },
    keyUsages: ['keyCertSign', 'crlSign'],
    ...validityAround(now),
    ...definition,
  });
}

/**
 * Makes a client certificate: EKU clientAuth, digitalSignature, valid from yesterday for a year.
 *
 * @example
 * ```ts
 * const expired = issueClientCertificate({ issuer: authority, notAfter: new Date('2020-01-01') });
 * ```
 */
export function issueClientCertificate(options: TestCertificateOptions = {}): IssuedCertificate {
  const { now, ...definition } = options;
  return createCertificate({
    subject: 'CN=Test Client',
    issuer: defaultAuthority(),
    keyUsages: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsages: ['clientAuth'],
    ...validityAround(now),
    ...startBefore(definition),
    ...definition,
  });
}

/** Makes a server certificate for the host names of `subjectAlternativeNames`, default `localhost`. */
export function issueServerCertificate(options: TestCertificateOptions = {}): IssuedCertificate {
  const { now, ...definition } = options;
  return createCertificate({
    subject: 'CN=localhost',
    issuer: defaultAuthority(),
    keyUsages: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsages: ['serverAuth'],
    subjectAlternativeNames: { dnsNames: ['localhost'] },
    ...validityAround(now),
    ...definition,
  });
}

let authority: IssuedCertificate | undefined;

/** The root that issues what names no issuer, one a process; {@link testPolicy} trusts it. */
export function defaultAuthority(): IssuedCertificate {
  return (authority ??= createCertificateAuthority());
}

/** PEM of a certificate and those above it, nearest first. */
export function toPemChain({ certificate, chain }: IssuedCertificate): string {
  return [certificate, ...chain].map((one) => one.toPem()).join('');
}

function validityAround(now: Date | undefined): Pick<CertificateDefinition, 'notBefore' | 'notAfter'> {
  if (!now) return {};
  return { notBefore: new Date(now.getTime() - dayMs), notAfter: new Date(now.getTime() + 364 * dayMs) };
}

/** A certificate that ended before it began would be malformed: one that is over began a year before its end. */
function startBefore({ notBefore, notAfter }: Partial<CertificateDefinition>): { notBefore?: Date } {
  if (notBefore || !notAfter || notAfter.getTime() > Date.now()) return {};
  return { notBefore: new Date(notAfter.getTime() - 365 * dayMs) };
}
