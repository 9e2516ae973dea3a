import * as asn1js from 'asn1js';

/** An element that was read. */
export type DecodedElement = asn1js.BaseBlock;

/** Bytes that are not the structure expected. */
export class DecodeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DecodeError';
  }
}

/**
 * Reads one element, at most 100 levels and 10,000 elements of it. BER is taken as well as DER, unlike where
 * certificates are read: PFX files of other programs have indefinite lengths.
 */
export function decode(bytes: Uint8Array): DecodedElement {
  // What lies in octet strings is opened by name, and it may be encrypted: no guess whether it is ASN.1.
  const { offset, result } = asn1js.fromBER(bytes, { parseEmbedded: false });
  if (offset === -1) throw new DecodeError(result.error === '' ? 'it is not ASN.1' : result.error);
  return result;
}

/** The elements of a sequence, a set or a context tag. */
export function childrenOf(element: DecodedElement | undefined): readonly DecodedElement[] {
  if (element instanceof asn1js.Constructed) return element.valueBlock.value as DecodedElement[];
  throw new DecodeError('a part is missing');
}

/** The text of an object identifier. */
export function oidOf(element: DecodedElement | undefined): string {
  if (element instanceof asn1js.ObjectIdentifier) return element.getValue();
  throw new DecodeError('an object identifier is missing');
}

/** The bytes of an octet string, in one piece or in several, or of a primitive context tag. */
export function bytesOf(element: DecodedElement | undefined): Uint8Array {
  if (element instanceof asn1js.OctetString) return new Uint8Array(element.getValue());
  if (element instanceof asn1js.Primitive) return element.valueBlock.valueHexView;
  // An implicitly tagged octet string in several pieces.
  if (element instanceof asn1js.Constructed) return Buffer.concat(childrenOf(element).map(bytesOf));
  throw new DecodeError('an octet string is missing');
}

/** The bytes of a bit string. */
export function bitsOf(element: DecodedElement | undefined): Uint8Array {
  if (element instanceof asn1js.BitString) return element.valueBlock.valueHexView;
  throw new DecodeError('a bit string is missing');
}

/** The value of a small integer. */
export function numberOf(element: DecodedElement | undefined): number {
  if (element instanceof asn1js.Integer) return element.valueBlock.valueDec;
  throw new DecodeError('an integer is missing');
}

/** Whether an element is an octet string. */
export function isOctetString(element: DecodedElement | undefined): boolean {
  return element instanceof asn1js.OctetString;
}

/** Whether an element is an integer. */
export function isInteger(element: DecodedElement | undefined): boolean {
  return element instanceof asn1js.Integer;
}

/** Whether an element has the context tag `[n]`. */
export function hasTag(element: DecodedElement | undefined, number: number): boolean {
  return element?.idBlock.tagClass === 3 && element.idBlock.tagNumber === number;
}
