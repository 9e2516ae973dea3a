import { integer, sequence, tagged, taggedBytes, time, unsignedInteger } from '../asn1/encode.js';
import type { CertificateDefinition, IssuedCertificate } from './certificate-definition.js';
import { encodeExtension } from './encode-extensions.js';
import { signatureAlgorithm, signedStructure } from './create-certificate.js';

/** An entry of a revocation list. */
export interface RevokedCertificate {
  /** Hex. */
  readonly serialNumber: string;
  readonly date: Date;
  /** Extensions of the entry, such as its reason. */
  readonly extensions?: CertificateDefinition['extensions'];
}

/** What a revocation list says. */
export interface RevocationListOptions {
  readonly issuer: IssuedCertificate;
  readonly revoked: readonly RevokedCertificate[];
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Default 1. */
  readonly number?: number;
  /** Further extensions as DER: what makes a delta list, an indirect one, or one of some reasons. */
  readonly extensions?: CertificateDefinition['extensions'];
}

/** Makes a revocation list as DER; without further extensions a complete one of all that its issuer issued. */
export function createRevocationList(options: RevocationListOptions): Uint8Array {
  const { issuer, revoked, thisUpdate, nextUpdate } = options;
  const entries = revoked.map(({ serialNumber, date, extensions = [] }) =>
    sequence(
      unsignedInteger(Buffer.from(serialNumber, 'hex')),
      time(date),
      ...(extensions.length === 0 ? [] : [sequence(...extensions.map(encodeExtension))]),
    ),
  );
  const identifier = issuer.certificate.subjectKeyIdentifier;
  const extension = (oidOfExtension: string, value: Uint8Array) =>
    encodeExtension({ oid: oidOfExtension, critical: false, value });
  const signed = sequence(
    integer(1),
    signatureAlgorithm(issuer.privateKey),
    issuer.certificate.subjectName.rawData,
    time(thisUpdate),
    time(nextUpdate),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    tagged(
      0,
      sequence(
        ...(identifier === null
          ? []
          : [extension('2.5.29.35', sequence(taggedBytes(0, Buffer.from(identifier, 'hex'))))]),
        extension('2.5.29.20', integer(options.number ?? 1)),
        ...(options.extensions ?? []).map(encodeExtension),
      ),
    ),
  );
  return signedStructure(signed, issuer.privateKey);
}
