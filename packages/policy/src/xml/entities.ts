import type { MappedText } from './source-map.js';
import { createMapping, verbatim } from './source-map.js';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An entity or a character reference that XML knows without a DOCTYPE, or a lone `&`. */
const reference = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g;

/** Whether the text holds an entity or a character reference. */
export function holdsReference(text: string): boolean {
  reference.lastIndex = 0;
  return reference.test(text);
}

/** What is wrong with an `&`, and at which offset of the file. */
export type ReferenceProblem = (offset: number, reference: string) => void;

/**
 * Text of the file from `start` to `end` as XML means it: references replaced, line ends made LF.
 *
 * @param problem told of every `&` that begins no reference; without it such an `&` stands for itself, as in an
 * expression of raw XML.
 */
export function decode(
  text: string,
  start: number,
  end: number,
  problem?: ReferenceProblem,
  blankLineEnds = false,
): MappedText {
  const slice = text.slice(start, end);
  const plain = blankLineEnds ? /[&\r\n\t]/ : /[&\r]/;
  if (!plain.test(slice)) return verbatim(slice, start);
  const mapping = createMapping();
  const special = blankLineEnds ? /&[^;&<\s"']{0,64};|&|\r\n|[\r\n\t]/g : /&[^;&<\s"']{0,64};|&|\r\n|\r/g;
  let done = 0;
  for (const match of slice.matchAll(special)) {
    mapping.verbatim(slice.slice(done, match.index), start + done);
    done = match.index + match[0].length;
    if (match[0][0] !== '&') {
      mapping.fixed(blankLineEnds ? ' ' : '\n', start + match.index);
      continue;
    }
    const character = resolve(match[0]);
    if (character === undefined) {
      problem?.(start + match.index, match[0]);
      mapping.verbatim(match[0], start + match.index);
    } else {
      mapping.fixed(character, start + match.index);
    }
  }
  mapping.verbatim(slice.slice(done), start + done);
  return mapping.finish();
}

function resolve(text: string): string | undefined {
  reference.lastIndex = 0;
  const match = reference.exec(text);
  if (match === null || match[0].length !== text.length) return undefined;
  const [, name, decimal, hexadecimal] = match;
  if (name !== undefined) return named[name];
  const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** XML 1.0, section 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}

/** Text of the file from `start` to `end` with its line ends made LF, and nothing else changed. */
export function joinLines(text: string, start: number, end: number): MappedText {
  const slice = text.slice(start, end);
  if (!slice.includes('\r')) return verbatim(slice, start);
  const mapping = createMapping();
  let done = 0;
  for (const match of slice.matchAll(/\r\n?/g)) {
    mapping.verbatim(slice.slice(done, match.index), start + done);
    mapping.fixed('\n', start + match.index);
    done = match.index + match[0].length;
  }
  mapping.verbatim(slice.slice(done), start + done);
  return mapping.finish();
}
