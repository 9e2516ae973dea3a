import { step } from '../clr/budget.js';
import { argumentOutOfRange } from '../failures.js';
import { isBlank } from './white-space.js';

const unlimited = 0x7fff_ffff;

/**
 * `string.Split`: by any of the separators, blanks when there are none.
 *
 * @param count most parts, the last one keeps the rest
 */
export function splitText(
  text: string,
  separators: readonly string[],
  options: { readonly count?: number; readonly removeEmpty?: boolean } = {},
): string[] {
  const { count = unlimited, removeEmpty = false } = options;
  if (count < 0) throw argumentOutOfRange('count', 'Count cannot be less than zero.');
  if (count === 0 || (removeEmpty && text === '')) return [];
  if (count === 1) return [text];
  const given = separators.filter((separator) => separator !== '');
  const [only] = given;
  if (only !== undefined && given.length === 1 && count === unlimited) {
    step(text.length);
    const parts = text.split(only);
    return removeEmpty ? parts.filter((part) => part !== '') : parts;
  }
  const lengthAt = (index: number): number => {
    if (given.length === 0) return isBlank(text.charAt(index)) ? 1 : 0;
    return given.find((separator) => text.startsWith(separator, index))?.length ?? 0;
  };
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length;) {
    step();
    const length = lengthAt(i);
    if (length === 0) {
      i++;
      continue;
    }
    if (!removeEmpty || i > start) {
      if (parts.length === count - 1) break;
      parts.push(text.slice(start, i));
    }
    i += length;
    start = i;
    if (parts.length === count - 1 && !removeEmpty) break;
  }
  const rest = removeEmpty && parts.length === count - 1 ? skipSeparators(text, start, lengthAt) : start;
  if (!removeEmpty || rest < text.length) parts.push(text.slice(rest));
  return parts;
}

function skipSeparators(text: string, start: number, lengthAt: (index: number) => number): number {
  let at = start;
  while (at < text.length) {
    const length = lengthAt(at);
    if (length === 0) break;
    at += length;
  }
  return at;
}
