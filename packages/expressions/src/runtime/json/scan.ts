/**
 * Where the values and names of a JSON text stand, two numbers each in the order of the text: the first is where it
 * starts; the second is for an object or array the index behind the last of its contents, else where it ends (at the
 * closing quote of a string, `~` of that when it holds escapes).
 */
export type Outline = readonly number[];

/** Deepest nesting that is read (Newtonsoft 13's default). */
export const maximumDepth = 64;

/** A longer number may be beyond a double. */
const longestNumber = 300;

export const characters = {
  quote: 0x22,
  comma: 0x2c,
  minus: 0x2d,
  point: 0x2e,
  slash: 0x2f,
  colon: 0x3a,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;

/**
 * The outline of a JSON text; null unless it is JSON as RFC 8259 has it, whatever Newtonsoft would take besides.
 *
 * @example scanJson('{"a":[1]}') // [0, 8, 1, 3, 5, 8, 6, 7]
 */
export function scanJson(text: string): Outline | null {
  const outline: number[] = [];
  const open: number[] = [];
  let at = 0;
  for (;;) {
    at = skipBlanks(text, at);
    const c = text.charCodeAt(at);
    let isOpen = false;
    if (c === characters.quote) {
      const end = endOfString(text, at);
      if (end === 0) return null;
      outline.push(at, end);
      at = (end < 0 ? ~end : end) + 1;
    } else if (c === characters.openBrace || c === characters.openBracket) {
      if (open.length === maximumDepth) return null;
      open.push(outline.length);
      outline.push(at, 0);
      at = skipBlanks(text, at + 1);
      // The closing bracket is one or two code points behind the opening one.
      isOpen = text.charCodeAt(at) !== c + 2;
      if (isOpen && c === characters.openBracket) continue;
    } else {
      const end = isDigit(c) || c === characters.minus ? endOfNumber(text, at) : endOfWord(text, at);
      if (end === 0) return null;
      outline.push(at, end);
      at = end;
    }
    // Behind a value: closing brackets, then a comma or the end.
    while (!isOpen) {
      const last = open.length - 1;
      at = skipBlanks(text, at);
      if (last < 0) return at === text.length ? outline : null;
      const container = open[last] as number;
      const opening = text.charCodeAt(outline[container] as number);
      const next = text.charCodeAt(at++);
      if (next === opening + 2) {
        outline[container + 1] = outline.length;
        open.pop();
      } else if (next !== characters.comma) return null;
      else if (opening === characters.openBracket) break;
      else {
        at = skipBlanks(text, at);
        isOpen = true;
      }
    }
    if (!isOpen) continue;
    // In an object, in front of a name.
    if (text.charCodeAt(at) !== characters.quote) return null;
    const end = endOfString(text, at);
    if (end === 0) return null;
    outline.push(at, end);
    at = skipBlanks(text, (end < 0 ? ~end : end) + 1);
    if (text.charCodeAt(at++) !== characters.colon) return null;
  }
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

function skipBlanks(text: string, start: number): number {
  let at = start;
  for (let c = text.charCodeAt(at); c <= 0x20; c = text.charCodeAt(++at))
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) break;
  return at;
}

/** Where the closing quote stands, `~` of that when escapes come before it; 0 when something is wrong. */
function endOfString(text: string, start: number): number {
  let hasEscapes = false;
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === characters.quote) return hasEscapes ? ~at : at;
    if (c !== characters.backslash) continue;
    hasEscapes = true;
    const escape = text.charAt(++at);
    if (escape === 'u') {
      if (!/^[\da-f]{4}$/i.test(text.slice(at + 1, at + 5))) return 0;
      at += 4;
    } else if (escape === '' || !'"\\/bfnrt'.includes(escape)) return 0;
  }
  return 0;
}

/** Where a number ends, 0 when something is wrong. */
function endOfNumber(text: string, start: number): number {
  let at = text.charCodeAt(start) === characters.minus ? start + 1 : start;
  const first = text.charCodeAt(at);
  if (!isDigit(first)) return 0;
  const firstAt = at;
  while (isDigit(text.charCodeAt(++at)));
  // 00 and 01 are octal to Newtonsoft.
  if (first === 0x30 && at > firstAt + 1) return 0;
  if (text.charCodeAt(at) === characters.point) {
    if (!isDigit(text.charCodeAt(++at))) return 0;
    while (isDigit(text.charCodeAt(++at)));
  }
  if ((text.charCodeAt(at) | 0x20) === 0x65) {
    const found = /[eE][+-]?\d{1,4}(?!\d)/y;
    found.lastIndex = at;
    if (!found.test(text) || !Number.isFinite(Number(text.slice(start, found.lastIndex)))) return 0;
    at = found.lastIndex;
  }
  return at - start > longestNumber ? 0 : at;
}

function endOfWord(text: string, at: number): number {
  for (const word of words) if (text.startsWith(word, at)) return at + word.length;
  return 0;
}

const words = ['true', 'false', 'null'];
