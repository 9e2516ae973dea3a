import type { Diagnostics } from '../diagnostics/diagnostics.js';
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

  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127) {
    const end = nameEnd(text, start);
    if (end === undefined) return undefined;
    const name = text.slice(start, end);
    return { kind: keywords.has(name) ? 'keyword' : 'identifier', start, end, text: name };
  }
  if ((code >= 48 && code <= 57) || (character === '.' && next >= '0' && next <= '9'))
    return scanNumber(text, start, diagnostics);
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

function nameEnd(text: string, start: number): number | undefined {
  asciiNamePattern.lastIndex = start;
  if (asciiNamePattern.test(text)) {
    const end = asciiNamePattern.lastIndex;
    if (!(text.charCodeAt(end) > 127)) return end;
  }
  identifierPattern.lastIndex = start;
  return identifierPattern.test(text) ? identifierPattern.lastIndex : undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
