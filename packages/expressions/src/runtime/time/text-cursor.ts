import { isBlank } from '../text/white-space.js';

/** A text that is read from left to right; what does not fit leaves `at` where it was. */
export interface TextCursor {
  text: string;
  /** Where the next character stands. */
  at: number;
}

/** Reads a number of that many digits at least, and takes no more than `most`. */
export function takeDigits(cursor: TextCursor, least: number, most: number): string | undefined {
  let end = cursor.at;
  while (end - cursor.at < most && isDigit(cursor.text.charCodeAt(end))) end++;
  if (end - cursor.at < least) return undefined;
  const digits = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return digits;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Takes exactly this text. */
export function takeText(cursor: TextCursor, text: string): boolean {
  if (!cursor.text.startsWith(text, cursor.at)) return false;
  cursor.at += text.length;
  return true;
}

/** Takes this word however it is written. */
export function takeWord(cursor: TextCursor, word: string): boolean {
  const end = cursor.at + word.length;
  if (cursor.text.slice(cursor.at, end).toLowerCase() !== word.toLowerCase()) return false;
  cursor.at = end;
  return true;
}

/** Takes the first of the words that stands there, and gives its index. */
export function takeOneOf(cursor: TextCursor, words: readonly string[]): number | undefined {
  const index = words.findIndex((word) => takeWord(cursor, word));
  return index < 0 ? undefined : index;
}

export function skipBlanks(cursor: TextCursor): void {
  while (cursor.at < cursor.text.length && isBlank(cursor.text.charAt(cursor.at))) cursor.at++;
}
