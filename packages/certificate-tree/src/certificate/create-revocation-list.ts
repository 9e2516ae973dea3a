import {
  integer,
  octetString,
  oid,
  sequence,
  tagged,
  taggedBytes,
  time,
  unsignedInteger,
} from '../asn1/encode.js';
import type { IssuedCertificate } from './certificate-definition.js';
import { signatureAlgorithm, signedStructure } from './create-certificate.js';

/** What a revocation list says. */
export interface RevocationListOptions {
  readonly issuer: IssuedCertificate;
  /** Serial numbers in hex, and when each was revoked. */
  readonly revoked: readonly { readonly serialNumber: string; readonly date: Date }[];
  readonly thisUpdate: Date;
  readonly nextUpdate: Date;
  /** Default 1. */
  readonly number?: number;
}

/** Makes a full revocation list as DER. */
export function createRevocationList(options: RevocationListOptions): Uint8Array {
  const { issuer, revoked, thisUpdate, nextUpdate } = options;
  const entries = revoked.map(({ serialNumber, date }) =>
    sequence(unsignedInteger(Buffer.from(serialNumber, 'hex')), time(date)),
  );
  const identifier = issuer.certificate.subjectKeyIdentifier;
  const extension = (identifierOfExtension: string, value: Uint8Array) =>
    sequence(oid(identifierOfExtension), octetString(value));
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
      ),
    ),
  );
  return signedStructure(signed, issuer.privateKey);
}
