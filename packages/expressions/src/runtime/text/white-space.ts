import { step } from '../clr/budget.js';

const blank = /[\t-\r\u0085\p{Z}]/u;

/** `char.IsWhiteSpace` of a character. */
export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x80 ? code === 0x20 || (code >= 9 && code <= 13) : blank.test(character);
}

/** Cuts characters that `test` accepts off the ends. */
export function trimBy(
  text: string,
  test: (character: string) => boolean,
  ends: 'both' | 'start' | 'end',
): string {
  let start = 0;
  let end = text.length;
  if (ends !== 'end') while (start < end && test(text.charAt(start))) start++;
  if (ends !== 'start') while (end > start && test(text.charAt(end - 1))) end--;
  step((start + text.length - end) >> 4);
  return text.slice(start, end);
}
