import {
  ia5String,
  oid,
  printableString,
  sequence,
  setOf,
  utf8String,
  type Element,
} from '../asn1/encode.js';
import { problems, treeError } from '../problems.js';

/** Attributes by the key with which .NET and OpenSSL write them, and how their text is encoded. */
const attributes: Readonly<Record<string, readonly [oid: string, encode: (text: string) => Element]>> = {
  CN: ['2.5.4.3', utf8String],
  SN: ['2.5.4.4', utf8String],
  SERIALNUMBER: ['2.5.4.5', printableString],
  C: ['2.5.4.6', printableString],
  L: ['2.5.4.7', utf8String],
  S: ['2.5.4.8', utf8String],
  ST: ['2.5.4.8', utf8String],
  STREET: ['2.5.4.9', utf8String],
  O: ['2.5.4.10', utf8String],
  OU: ['2.5.4.11', utf8String],
  T: ['2.5.4.12', utf8String],
  G: ['2.5.4.42', utf8String],
  E: ['1.2.840.113549.1.9.1', ia5String],
  DC: ['0.9.2342.19200300.100.1.25', ia5String],
};

/**
 * Encodes a name written as .NET writes it; reading it back gives the same text. As in .NET, the part written first
 * is the last one encoded.
 */
export function encodeName(text: string): Element {
  return sequence(
    ...parseName(text)
      .reverse()
      .map((parts) => setOf(...parts.map(encodeAttribute))),
  );
}

function encodeAttribute({ key, value }: Attribute): Element {
  const numeric = /^OID\.(\d+(?:\.\d+)+)$/i.exec(key)?.[1];
  if (numeric !== undefined) return sequence(oid(numeric), utf8String(value));
  const known = attributes[key.toUpperCase()];
  if (known === undefined)
    throw treeError(problems.unknownAttribute(key, Object.keys(attributes).join(', ')));
  return sequence(oid(known[0]), known[1](value));
}

interface Attribute {
  readonly key: string;
  readonly value: string;
}

/** Splits at commas, and within a part at plus signs; quoted values may hold both. */
function parseName(text: string): Attribute[][] {
  const names: Attribute[][] = [];
  let position = 0;
  let sameName = false;
  while (text.slice(position).trim() !== '') {
    const equals = text.indexOf('=', position);
    if (equals < 0) throw treeError(problems.subjectWithoutEquals(text.slice(position).trim()));
    const key = text.slice(position, equals).trim();
    if (key === '' || /[,+"]/.test(key))
      throw treeError(problems.subjectWithoutEquals(text.slice(position).trim()));
    const { value, end } = readValue(text, equals + 1);
    if (sameName) names.at(-1)!.push({ key, value });
    else names.push([{ key, value }]);
    sameName = text.charAt(end) === '+';
    position = end + 1;
  }
  return names;
}

function readValue(text: string, start: number): { value: string; end: number } {
  const quoted = /^\s*"((?:[^"]|"")*)("?)(\s*)/.exec(text.slice(start));
  if (quoted === null) {
    const end = start + text.slice(start).search(/[,+]|$/);
    return { value: text.slice(start, end).trim(), end };
  }
  if (quoted[2] === '') throw treeError(problems.openQuote());
  const end = start + quoted[0].length;
  if (end < text.length && !',+'.includes(text.charAt(end))) throw treeError(problems.textAfterQuote());
  return { value: quoted[1]!.replaceAll('""', '"'), end };
}
