import type { Certificate } from '@apim-kit/certificates';

/** Something about a certificate that is no error and yet worth a look. */
export interface CertificateWarning {
  readonly code: WarningCode;
  readonly message: string;
}

export type WarningCode =
  | 'expired'
  | 'not-yet-valid'
  | 'expiring'
  | 'weak-key'
  | 'unusual-key'
  | 'weak-hash'
  | 'no-client-authentication'
  | 'authority-as-client'
  | 'malformed-extension'
  | 'control-character-in-name';

const dayMs = 86_400_000;
const clientAuth = '1.3.6.1.5.5.7.3.2';
const anyPurpose = '2.5.29.37.0';

/** Signature algorithms whose hash is MD2, MD4, MD5 or SHA-1. */
const weakHashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.3': 'MD4',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
  '1.2.840.10045.4.1': 'SHA-1',
  '1.3.14.3.2.29': 'SHA-1',
};

/** Warns about a client certificate at the time `now`. */
export function findWarnings(
  certificate: Certificate,
  now: Date,
  expiryWarningDays: number,
): readonly CertificateWarning[] {
  return [
    ...aboutTime(certificate, now, expiryWarningDays),
    ...aboutKey(certificate),
    ...aboutSignature(certificate),
    ...aboutPurpose(certificate),
    ...aboutForm(certificate),
  ];
}

function aboutTime(
  { notBefore, notAfter }: Certificate,
  now: Date,
  expiryWarningDays: number,
): CertificateWarning[] {
  if (now > notAfter) return [warning('expired', `It expired on ${notAfter.toISOString()}.`)];
  if (now < notBefore)
    return [warning('not-yet-valid', `It is not valid before ${notBefore.toISOString()}.`)];
  const daysLeft = Math.floor((notAfter.getTime() - now.getTime()) / dayMs);
  if (daysLeft >= expiryWarningDays) return [];
  const rest = daysLeft === 0 ? 'less than a day' : daysLeft === 1 ? 'one day' : `${daysLeft} days`;
  return [warning('expiring', `It expires in ${rest}.`)];
}

function aboutKey({ publicKey }: Certificate): CertificateWarning[] {
  const { algorithm, sizeBits, keyObject, publicExponent: exponent } = publicKey;
  if (keyObject === null) {
    return [
      warning(
        'unusual-key',
        `Its public key (${algorithm.friendlyName}) is malformed or of an unknown kind.`,
      ),
    ];
  }
  const kind = keyObject.asymmetricKeyType;
  if (kind === 'dsa') return [warning('weak-key', 'Its key is for DSA, which nobody should use any more.')];
  if (kind !== 'rsa' && kind !== 'rsa-pss') {
    return sizeBits !== null && sizeBits < 224
      ? [warning('weak-key', `Its key is on a curve of ${sizeBits} bits.`)]
      : [];
  }
  return [
    ...(sizeBits !== null && sizeBits < 2048
      ? [warning('weak-key', `Its RSA key has ${sizeBits} bits; 2048 are the least that is safe.`)]
      : []),
    ...(exponent !== null && (exponent < 65_537n || exponent % 2n === 0n || exponent > 0xffff_ffffn)
      ? [
          warning(
            'unusual-key',
            exponent > 0xffff_ffffn
              ? `Its RSA exponent has ${exponent.toString(2).length} bits; 65537 is usual.`
              : `Its RSA exponent is ${exponent}; 65537 is usual.`,
          ),
        ]
      : []),
  ];
}

function aboutSignature({ signatureAlgorithm: { value } }: Certificate): CertificateWarning[] {
  const hash = weakHashes[value];
  return hash === undefined ? [] : [warning('weak-hash', `It is signed over ${hash}, which can be forged.`)];
}

function aboutPurpose({ extendedKeyUsages, basicConstraints }: Certificate): CertificateWarning[] {
  const warnings: CertificateWarning[] = [];
  if (extendedKeyUsages === null) {
    warnings.push(
      warning(
        'no-client-authentication',
        'It names no purposes; Application Gateway wants client authentication to be named.',
      ),
    );
  } else if (!extendedKeyUsages.includes(clientAuth)) {
    warnings.push(
      warning(
        'no-client-authentication',
        extendedKeyUsages.includes(anyPurpose)
          ? 'It is for any purpose; Application Gateway wants client authentication to be named.'
          : 'Client authentication is not among its purposes.',
      ),
    );
  }
  if (basicConstraints?.certificateAuthority === true) {
    warnings.push(
      warning('authority-as-client', 'It is an authority’s: a client should have one of its own.'),
    );
  }
  return warnings;
}

function aboutForm({ malformedExtensions, subject, issuer }: Certificate): CertificateWarning[] {
  return [
    ...malformedExtensions.map((oid) =>
      warning('malformed-extension', `Its extension ${oid} is malformed or appears more than once.`),
    ),

    ...(/[\u0000-\u001f\u007f]/.test(subject + issuer)
      ? [warning('control-character-in-name', 'A name in it holds a control character, NUL perhaps.')]
      : []),
  ];
}

function warning(code: WarningCode, message: string): CertificateWarning {
  return { code, message };
}
