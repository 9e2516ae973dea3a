import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { readEscapedName, wholeName } from './escaped-name.js';
import { keywords } from './keywords.js';
import { punctuators } from './operators.js';
import { scanInterpolated } from './scan-interpolated.js';
import { scanNumber } from './scan-number.js';
import { scanCharacter, scanString, scanVerbatimString } from './scan-string.js';
import { skipTrivia } from './skip-trivia.js';
import type { Token } from './token.js';

const identifierPattern = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}]*/uy;
const asciiNamePattern = /[A-Za-z_][A-Za-z0-9_]*/y;

/** The token at or after `position`; an end token at `limit`. Blanks and comments are skipped. */
export function scanToken(
  text: string,
  position: number,
  limit: number,
  diagnostics: Diagnostics,
  nesting = 0,
): Token {
  let start = skipTrivia(text, position, limit, diagnostics);
  for (;;) {
    if (start >= limit) return { kind: 'end', start: limit, end: limit, text: '' };
    const token = tryScanToken(text, start, limit, diagnostics, nesting);
    if (token !== undefined) return token;
    if (text.charAt(start) === '#' && startsLine(text, start)) {
      const end = endOfLine(text, start, limit);
      diagnostics.report('preprocessor', { start, end }, { directive: text.slice(start, end).trim() });
      start = skipTrivia(text, end, limit, diagnostics);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const end = start + character.length;
    diagnostics.report('unexpectedCharacter', { start, end }, { character });
    start = skipTrivia(text, end, limit, diagnostics);
  }
}

function tryScanToken(
  text: string,
  start: number,
  limit: number,
  diagnostics: Diagnostics,
  nesting: number,
): Token | undefined {
  const code = text.charCodeAt(start);
  const character = text.charAt(start);
  const next = start + 1 < limit ? text.charAt(start + 1) : '';

  if (code === 0x5c) return scanEscapedName(text, start, start, limit, diagnostics);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127) {
    const end = nameEnd(text, start);
    if (end === undefined) return undefined;
    if (text.charCodeAt(end) === 0x5c) return scanEscapedName(text, start, start, limit, diagnostics);
    const name = text.slice(start, end);
    return { kind: keywords.has(name) ? 'keyword' : 'identifier', start, end, text: name };
  }
  if ((code >= 48 && code <= 57) || (character === '.' && next >= '0' && next <= '9'))
    return scanNumber(text, start, diagnostics);
  if (text.startsWith('"""', start)) {
    const close = text.indexOf('"""', start + 3);
    const end = close < 0 || close + 3 > limit ? start + 2 : close + 3;
    if (end > start + 2) {
      diagnostics.report('laterVersion', { start, end }, { what: 'A raw string', version: '11' });
      return {
        kind: 'literal',
        start,
        end,
        text: text.slice(start, end),
        value: { type: 'string', value: '' },
      };
    }
  }
  if (character === '"') return scanString(text, start, limit, diagnostics);
  if (character === "'") return scanCharacter(text, start, limit, diagnostics);
  if (character === '$' && next === '"')
    return scanInterpolated(text, start, start + 2, false, limit, diagnostics, nesting);
  if ((character === '$' && next === '@') || (character === '@' && next === '$')) {
    if (text.charAt(start + 2) === '"')
      return scanInterpolated(text, start, start + 3, true, limit, diagnostics, nesting);
    return undefined;
  }
  if (character === '@') {
    if (next === '"') return scanVerbatimString(text, start, limit, diagnostics);
    const end = nameEnd(text, start + 1);
    if (text.charCodeAt(end ?? start + 1) === 0x5c)
      return scanEscapedName(text, start, start + 1, limit, diagnostics);
    if (end === undefined) return undefined;
    return { kind: 'identifier', start, end, text: text.slice(start + 1, end) };
  }
  for (const candidate of punctuators.get(character) ?? []) {
    if (start + candidate.length > limit || !text.startsWith(candidate, start)) continue;
    // `a ?.5 : b` is a conditional, not a null-conditional access.
    if (candidate === '?.' && isDigit(text.charCodeAt(start + 2))) continue;
    return { kind: 'punctuator', start, end: start + candidate.length, text: candidate };
  }
  return undefined;
}

/** A name with `\u0041` in it; such a name is never a keyword. */
function scanEscapedName(
  text: string,
  start: number,
  nameStart: number,
  limit: number,
  diagnostics: Diagnostics,
): Token | undefined {
  const read = readEscapedName(text.slice(nameStart, limit));
  if (read === undefined) return undefined;
  const { name, length } = read;
  const end = nameStart + length;
  if (!wholeName.test(name)) diagnostics.report('unexpectedCharacter', { start, end }, { character: name });
  return { kind: 'identifier', start, end, text: name };
}

function nameEnd(text: string, start: number): number | undefined {
  asciiNamePattern.lastIndex = start;
  if (asciiNamePattern.test(text)) {
    const end = asciiNamePattern.lastIndex;
    if (!(text.charCodeAt(end) > 127)) return end;
  }
  identifierPattern.lastIndex = start;
  return identifierPattern.test(text) ? identifierPattern.lastIndex : undefined;
}

/** Whether only blanks, or the bracket that opens the expression, stand in front on the line. */
function startsLine(text: string, position: number): boolean {
  return /(?:^|[\r\n]|@[({])[ \t]*$/.test(text.slice(Math.max(0, position - 200), position));
}

function endOfLine(text: string, position: number, limit: number): number {
  const length = text.slice(position, limit).search(/[\r\n]/);
  return length < 0 ? limit : position + length;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
