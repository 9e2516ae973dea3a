import { Integer, Null, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Certificate } from '../certificate.js';
import { hashIssuerName, hashPublicKey } from './issuer-hashes.js';

const sha1 = '1.3.14.3.2.26';

/** Asks about one certificate, in DER: with SHA-1 as identifier of the issuer, as every responder knows it, unsigned. */
export function writeOcspRequest(certificate: Certificate, issuer: Certificate): Uint8Array {
  const octets = (hex: string) => new OctetString({ valueHex: Buffer.from(hex, 'hex') });
  const id = new Sequence({
    value: [
      new Sequence({ value: [new ObjectIdentifier({ value: sha1 }), new Null()] }),
      octets(hashIssuerName(certificate, 'sha1')),
      octets(hashPublicKey(issuer, 'sha1')),
      new Integer({ valueHex: Buffer.from(certificate.serialNumber, 'hex') }),
    ],
  });
  const wrap = (inner: Sequence) => new Sequence({ value: [inner] });
  return new Uint8Array(wrap(wrap(wrap(wrap(id)))).toBER());
}
