import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { scanEscape } from './scan-escape.js';
import { scanToken } from './scan-token.js';
import type { InterpolatedToken, InterpolationHole, Token } from './token.js';

/** Interpolated strings inside the holes of interpolated strings: deeper is an error, not a crash. */
const maxNesting = 50;

/** `$"…{hole}…"` or `$@"…"`; `contentStart` is the offset after the opening quote. */
export function scanInterpolated(
  text: string,
  start: number,
  contentStart: number,
  verbatim: boolean,
  limit: number,
  diagnostics: Diagnostics,
  nesting: number,
): InterpolatedToken {
  const texts: string[] = [];
  const holes: InterpolationHole[] = [];
  let current = '';
  let position = contentStart;
  for (;;) {
    const character = position < limit ? text.charAt(position) : '';
    const doubled = position + 1 < limit && text.charAt(position + 1) === character;
    if (character === '' || (!verbatim && (character === '\n' || character === '\r'))) {
      diagnostics.report('unterminatedString', { start, end: position }, {});
      break;
    }
    if (character === '"' && !(verbatim && doubled)) {
      position++;
      break;
    }
    if (character === '\\' && !verbatim) {
      const escape = scanEscape(text, position, diagnostics);
      current += escape.value;
      position = escape.end;
    } else if (doubled && (character === '{' || character === '}' || character === '"')) {
      current += character;
      position += 2;
    } else if (character === '{' && nesting < maxNesting) {
      texts.push(current);
      current = '';
      const hole = scanHole(text, position, verbatim, limit, diagnostics, nesting);
      holes.push(hole.hole);
      position = hole.end;
    } else {
      if (character === '}' || character === '{')
        diagnostics.report('loneBrace', { start: position, end: position + 1 }, { brace: character });
      current += character;
      position++;
    }
  }
  texts.push(current);
  return { kind: 'interpolated', start, end: position, text: text.slice(start, position), texts, holes };
}

/** Reads `{expression[,alignment][:format]}`; a `:` outside brackets starts the format, as in C#. */
function scanHole(
  text: string,
  start: number,
  verbatim: boolean,
  limit: number,
  diagnostics: Diagnostics,
  nesting: number,
): { readonly hole: InterpolationHole; readonly end: number } {
  const tokens: Token[] = [];
  let depth = 0;
  let position = start + 1;
  for (;;) {
    const token = scanToken(text, position, limit, diagnostics, nesting + 1);
    position = token.end;
    if (token.kind === 'end') {
      diagnostics.report('unterminatedHole', { start, end: position }, {});
      return { hole: { tokens: [...tokens, token], format: null }, end: position };
    }
    if (token.kind === 'punctuator') {
      const end = { kind: 'end', start: token.start, end: token.start, text: '' } as const;
      if (token.text === '(' || token.text === '[' || token.text === '{') depth++;
      else if (depth > 0 && (token.text === ')' || token.text === ']' || token.text === '}')) depth--;
      else if (token.text === '}') return { hole: { tokens: [...tokens, end], format: null }, end: position };
      else if (depth === 0 && (token.text === ':' || token.text === '::')) {
        const formatStart = token.start + 1;
        const format = scanFormat(text, formatStart, verbatim, limit, diagnostics);
        return { hole: { tokens: [...tokens, end], format: format.value }, end: format.end };
      }
    }
    tokens.push(token);
  }
}

function scanFormat(
  text: string,
  start: number,
  verbatim: boolean,
  limit: number,
  diagnostics: Diagnostics,
): { readonly value: string; readonly end: number } {
  let value = '';
  let position = start;
  while (position < limit) {
    const character = text.charAt(position);
    if (character === '}' && text.charAt(position + 1) !== '}') return { value, end: position + 1 };
    if (character === '"' && !(verbatim && text.charAt(position + 1) === '"')) break;
    if (character === '\\' && !verbatim) {
      const escape = scanEscape(text, position, diagnostics);
      value += escape.value;
      position = escape.end;
      continue;
    }
    value += character;
    position +=
      (character === '{' || character === '}' || character === '"') && text.charAt(position + 1) === character
        ? 2
        : 1;
  }
  diagnostics.report('unterminatedHole', { start, end: position }, {});
  return { value, end: position };
}
