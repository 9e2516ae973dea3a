import { findExpressionEnd } from '@apim-kit/expressions';
import { decode, holdsReference, joinLines } from './entities.js';
import type { MappedText } from './source-map.js';
import { sliceMapped, sourceOffset } from './source-map.js';

/** Sizes of the stretches of the file that are decoded in search of an expression's end. */
const windows = [512, 8 * 1024, 128 * 1024, Number.POSITIVE_INFINITY];

/**
 * The expression whose `@` stands at `start`: where it ends in the file and its code as C# reads it.
 *
 * People write expressions raw, escaped, and both in one (`@(a &lt; "b")`). Code without references is read as it
 * stands. Otherwise it is decoded first, because an escaped quote hides brackets as a raw one does; only when the raw
 * reading ends exactly where the value ends, and the decoded one does not, the references belong to the C#.
 *
 * @param terminator the quote of the attribute, or `<` for text
 * @returns undefined when it is never closed
 */
export function readExpression(
  text: string,
  start: number,
  terminator: '"' | "'" | '<',
): { readonly end: number; readonly code: MappedText } | undefined {
  const rawEnd = findExpressionEnd(text, start);
  if (rawEnd !== undefined && !holdsReference(text.slice(start, rawEnd))) {
    return { end: rawEnd, code: decode(text, start, rawEnd) };
  }
  const decoded = readDecoded(text, start);
  if (rawEnd === undefined) return decoded;
  const raw = { end: rawEnd, code: joinLines(text, start, rawEnd) };
  if (decoded === undefined) return raw;
  if (decoded.end === rawEnd) return decoded;
  return endsValue(text, rawEnd, terminator) ? raw : decoded;
}

function readDecoded(text: string, start: number): { end: number; code: MappedText } | undefined {
  for (const size of windows) {
    const stop = Math.min(text.length, start + size);
    const decoded = decode(text, start, stop);
    const end = findExpressionEnd(decoded.text, 0);
    if (end !== undefined) {
      // The last character is a bracket of the file's own, or a reference to one.
      const last = sourceOffset(decoded, end - 1);
      const after = text[last] === '&' ? text.indexOf(';', last) + 1 : last + 1;
      return { end: after, code: sliceMapped(decoded, 0, end) };
    }
    if (stop === text.length) return undefined;
  }
  return undefined;
}

function endsValue(text: string, end: number, terminator: string): boolean {
  let i = end;
  while (/\s/.test(text[i] ?? '')) i++;
  return text[i] === terminator;
}
