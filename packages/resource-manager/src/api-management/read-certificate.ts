import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { apiManagementErrors } from './api-management-errors.js';

/** What API Management tells of a certificate. */
export interface CertificateInformation {
  readonly thumbprint: string;
  readonly subject: string;
  readonly expiry: string;
  readonly hasKey: boolean;
}

/**
 * Opens a certificate given as Base64: DER or PEM, or PFX with its password.
 *
 * @throws ArmError `ValidationError`
 */
export function readCertificate(
  base64: string,
  password: string | undefined,
  target: string,
): CertificateInformation {
  const bytes = Buffer.from(base64, 'base64');
  const certificate = tryX509(bytes);
  if (certificate) return describe(certificate, false);
  try {
    return readPfx(bytes, password ?? '');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw apiManagementErrors.validation(
      target,
      `The certificate can't be opened: it is no certificate, or the password is wrong (${why}).`,
    );
  }
}

function tryX509(bytes: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(bytes);
  } catch {
    return undefined;
  }
}

function readPfx(bytes: Buffer, password: string): CertificateInformation {
  const pfx = forge.pkcs12.pkcs12FromAsn1(
    forge.asn1.fromDer(forge.util.createBuffer(bytes.toString('binary'))),
    false,
    password,
  );
  const bags =
    pfx.getBags({ bagType: forge.pki.oids.certBag as string })[forge.pki.oids.certBag as string] ?? [];
  const keyIds = [forge.pki.oids.pkcs8ShroudedKeyBag, forge.pki.oids.keyBag].flatMap(
    (bagType) => pfx.getBags({ bagType: bagType as string })[bagType as string] ?? [],
  );
  const localKey = keyIds[0]?.attributes.localKeyId?.[0] as unknown;
  const bag = bags.find(({ attributes }) => attributes.localKeyId?.[0] === localKey) ?? bags[0];
  if (bag === undefined) throw new Error('it holds no certificate');
  // Certificates with elliptic-curve keys come as ASN.1 only.
  const asn1 = bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1;
  const der = Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
  return describe(new X509Certificate(der), keyIds.length > 0);
}

function describe(certificate: X509Certificate, hasKey: boolean): CertificateInformation {
  return {
    thumbprint: certificate.fingerprint.replaceAll(':', ''),
    subject: certificate.subject.split('\n').reverse().join(', '),
    expiry: new Date(certificate.validTo).toISOString(),
    hasKey,
  };
}
