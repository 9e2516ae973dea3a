import * as asn1js from 'asn1js';

/** An encoded element; what is built of elements is built of their bytes, so nothing is encoded twice. */
export type Element = Uint8Array;

export const sequence = (...members: Element[]): Element => construct(0x30, members);

/** A SET OF: DER sorts its members by their encodings. */
export const setOf = (...members: Element[]): Element => construct(0x31, members.sort(Buffer.compare));

export const oid = (value: string): Element => primitive(new asn1js.ObjectIdentifier({ value }));
export const integer = (value: number): Element => primitive(new asn1js.Integer({ value }));
export const boolean = (value: boolean): Element => primitive(new asn1js.Boolean({ value }));
export const nothing = (): Element => primitive(new asn1js.Null());
export const octetString = (bytes: Uint8Array): Element => construct(0x04, [bytes]);
export const bitString = (bytes: Uint8Array, unusedBits = 0): Element =>
  construct(0x03, [Uint8Array.of(unusedBits), bytes]);
export const utf8String = (value: string): Element => primitive(new asn1js.Utf8String({ value }));
export const printableString = (value: string): Element => primitive(new asn1js.PrintableString({ value }));
export const ia5String = (value: string): Element => primitive(new asn1js.IA5String({ value }));

/** A positive integer from its big-endian bytes. */
export function unsignedInteger(bytes: Uint8Array): Element {
  const start = bytes.findIndex((byte) => byte !== 0);
  const shortest = bytes.subarray(start < 0 ? bytes.length - 1 : start);
  return construct(0x02, shortest[0]! >= 0x80 ? [Uint8Array.of(0), shortest] : [shortest]);
}

/** A time as RFC 5280 4.1.2.5 wants it: UTCTime until 2049, GeneralizedTime after, without fractions. */
export function time(date: Date): Element {
  const valueDate = new Date(Math.floor(date.getTime() / 1000) * 1000);
  const year = valueDate.getUTCFullYear();
  return primitive(
    year >= 1950 && year < 2050
      ? new asn1js.UTCTime({ valueDate })
      : new asn1js.GeneralizedTime({ valueDate }),
  );
}

/** `[n]` around other elements. */
export const tagged = (number: number, ...members: Element[]): Element => construct(0xa0 | number, members);

/** `[n]` in place of a primitive's own tag. */
export const taggedBytes = (number: number, bytes: Uint8Array): Element => construct(0x80 | number, [bytes]);

function primitive(block: asn1js.BaseBlock): Element {
  return new Uint8Array(block.toBER());
}

function construct(tag: number, members: readonly Uint8Array[]): Element {
  const content = Buffer.concat(members);
  return Buffer.concat([Uint8Array.from([tag, ...encodeLength(content.length)]), content]);
}

function encodeLength(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [0x80 | bytes.length, ...bytes];
}
