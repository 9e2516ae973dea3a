import { isUtf8 } from 'node:buffer';
import { contentOf, type DerElement } from './der-element.js';
import { DerError } from './der-error.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const readers: Readonly<Record<number, (content: Uint8Array) => string | undefined>> = {
  // UTF8String
  0x0c: (content) => utf8.decode(content),
  // NumericString, PrintableString, VisibleString
  0x12: ascii,
  0x13: ascii,
  0x1a: ascii,
  // TeletexString: as Windows and .NET take it, UTF-8 if it can be, else Latin-1, which everybody writes into it.
  0x14: (content) => (isUtf8(content) ? utf8.decode(content) : Buffer.from(content).toString('latin1')),
  // IA5String
  0x16: ascii,
  // UniversalString
  0x1c: utf32,
  // BMPString
  0x1e: (content) =>
    content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : undefined,
};

/** Whether an element is one of the string types of X.520. */
export function isText(element: DerElement): boolean {
  return readers[element.tag] !== undefined;
}

/** The text of a string element, of any string type. */
export function readText(element: DerElement): string {
  const reader = readers[element.tag];
  let text: string | undefined;
  try {
    text = reader?.(contentOf(element));
  } catch {
    text = undefined;
  }
  if (text === undefined) throw new DerError('has text that its string type does not allow', element.start);
  return text;
}

/** The text of an implicitly tagged IA5String. */
export function readAscii(element: DerElement): string {
  const text = ascii(contentOf(element));
  if (text === undefined) throw new DerError('has text that is not ASCII', element.start);
  return text;
}

function ascii(content: Uint8Array): string | undefined {
  return content.every((byte) => byte < 0x80) ? Buffer.from(content).toString('latin1') : undefined;
}

function utf32(content: Uint8Array): string | undefined {
  if (content.length % 4 !== 0) return undefined;
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  let text = '';
  for (let offset = 0; offset < content.length; offset += 4)
    text += String.fromCodePoint(view.getUint32(offset));
  return text;
}
