import { namedType } from '../../type-system/intern.js';
import { charType } from '../../types/char.js';
import { stringType } from '../../types/string.js';
import { allocate, ClrArray } from '../clr/index.js';

/** A `string[]`. */
export const stringArray = (items: string[]): ClrArray => new ClrArray(namedType(stringType), items);

/** A `char[]` of a text. */
export function charArray(text: string): ClrArray {
  allocate(text.length);
  const codes = new Array<number>(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return new ClrArray(namedType(charType), codes);
}

/** The text of a `char[]` or of a part of it. */
export function textOfChars(chars: Iterable<unknown>): string {
  let text = '';
  for (const code of chars) text += String.fromCharCode(code as number);
  return text;
}

/** The characters of a `char[]` as strings. */
export const charTexts = (chars: ClrArray | null): string[] =>
  chars === null ? [] : chars.items.map((code) => String.fromCharCode(code as number));
