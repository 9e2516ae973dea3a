import * as asn1js from 'asn1js';

/** An element that is ready to be encoded. */
export type Element = asn1js.BaseBlock;

const contextClass = 3;

/** Encodes an element as DER. */
export function encode(element: Element): Uint8Array {
  return new Uint8Array(element.toBER());
}

export const sequence = (...value: Element[]): Element => new asn1js.Sequence({ value });

/** A SET OF: DER sorts its members by their encodings. */
export function setOf(...value: Element[]): Element {
  const sorted = value
    .map((element) => ({ element, bytes: encode(element) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
    .map(({ element }) => element);
  return new asn1js.Set({ value: sorted });
}

export const oid = (value: string): Element => new asn1js.ObjectIdentifier({ value });
export const integer = (value: number): Element => new asn1js.Integer({ value });
export const boolean = (value: boolean): Element => new asn1js.Boolean({ value });
export const nothing = (): Element => new asn1js.Null();
export const octetString = (bytes: Uint8Array): Element => new asn1js.OctetString({ valueHex: bytes });
export const bitString = (bytes: Uint8Array, unusedBits = 0): Element =>
  new asn1js.BitString({ valueHex: bytes, unusedBits });
export const utf8String = (value: string): Element => new asn1js.Utf8String({ value });
export const printableString = (value: string): Element => new asn1js.PrintableString({ value });
export const ia5String = (value: string): Element => new asn1js.IA5String({ value });

/** A positive integer from its big-endian bytes. */
export function unsignedInteger(bytes: Uint8Array): Element {
  const start = bytes.findIndex((byte) => byte !== 0);
  const shortest = bytes.subarray(start < 0 ? bytes.length - 1 : start);
  const padded = shortest[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), shortest]) : shortest;
  return new asn1js.Integer({ valueHex: padded });
}

/** A time as RFC 5280 4.1.2.5 wants it: UTCTime until 2049, GeneralizedTime after, without fractions. */
export function time(date: Date): Element {
  const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
  const year = valueDate.getUTCFullYear();
  return year >= 1950 && year < 2050
    ? new asn1js.UTCTime({ valueDate })
    : new asn1js.GeneralizedTime({ valueDate });
}

/** `[n]` around other elements. */
export const tagged = (tagNumber: number, ...value: Element[]): Element =>
  new asn1js.Constructed({ idBlock: { tagClass: contextClass, tagNumber }, value });

/** `[n]` in place of a primitive's own tag. */
export const taggedBytes = (tagNumber: number, valueHex: Uint8Array): Element =>
  new asn1js.Primitive({ idBlock: { tagClass: contextClass, tagNumber }, valueHex });

/** An element that is encoded already. */
export function encoded(bytes: Uint8Array): Element {
  return new asn1js.RawData({ data: bytes }) as unknown as Element;
}
