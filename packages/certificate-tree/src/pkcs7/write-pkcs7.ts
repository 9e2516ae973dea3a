import type { Certificate } from '@apim-kit/certificates';
import { integer, oid, sequence, setOf, tagged } from '../asn1/encode.js';
import { ObjectIdentifier } from '../pfx/object-identifiers.js';

/**
 * Writes certificates as a PKCS#7 message without signers (`.p7b`), as Windows exports a chain.
 *
 * They keep their order, as those of OpenSSL and Windows do, though DER would sort a set.
 *
 * @example
 * Certificate.parseAll(writePkcs7([client, root])); // [client, root]
 */
export function writePkcs7(certificates: readonly Certificate[]): Uint8Array {
  const signedData = sequence(
    integer(1),
    setOf(),
    sequence(oid(ObjectIdentifier.data)),
    tagged(0, ...certificates.map((certificate) => certificate.rawData)),
    setOf(),
  );
  return sequence(oid(ObjectIdentifier.signedData), tagged(0, signedData));
}
