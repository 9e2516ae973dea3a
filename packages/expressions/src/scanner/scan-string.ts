import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { scanEscape } from './scan-escape.js';
import type { LiteralToken } from './token.js';

/** `"…"` with escapes, on one line. */
export function scanString(
  text: string,
  start: number,
  limit: number,
  diagnostics: Diagnostics,
): LiteralToken {
  let value = '';
  let position = start + 1;
  for (;;) {
    const character = position < limit ? text.charAt(position) : '';
    if (character === '"') break;
    if (character === '' || character === '\n' || character === '\r') {
      diagnostics.report('unterminatedString', { start, end: position }, {});
      return literal(text, start, position, value);
    }
    if (character === '\\') {
      const escape = scanEscape(text, position, diagnostics);
      value += escape.value;
      position = escape.end;
    } else {
      const from = position;
      do position++;
      while (position < limit && !isSpecial(text.charCodeAt(position)));
      value += text.slice(from, position);
    }
  }
  return literal(text, start, position + 1, value);
}

/** `@"…"`: `""` is a quote, everything else stands for itself. */
export function scanVerbatimString(
  text: string,
  start: number,
  limit: number,
  diagnostics: Diagnostics,
): LiteralToken {
  let position = start + 2;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote === -1 || quote >= limit) {
      diagnostics.report('unterminatedString', { start, end: limit }, {});
      return literal(text, start, limit, text.slice(start + 2, limit).replaceAll('""', '"'));
    }
    if (text.charAt(quote + 1) !== '"' || quote + 1 >= limit)
      return literal(text, start, quote + 1, text.slice(start + 2, quote).replaceAll('""', '"'));
    position = quote + 2;
  }
}

/** `'c'`. What holds more than one character is read to its closing quote, so that the rest can be understood. */
export function scanCharacter(
  text: string,
  start: number,
  limit: number,
  diagnostics: Diagnostics,
): LiteralToken {
  let value = '';
  let position = start + 1;
  for (;;) {
    const character = position < limit ? text.charAt(position) : '';
    if (character === "'" && position > start + 1) break;
    if (character === '' || character === '\n' || character === '\r') {
      diagnostics.report('unterminatedCharacter', { start, end: position }, {});
      return characterLiteral(text, start, position, value);
    }
    if (character === "'") break;
    if (character === '\\') {
      const escape = scanEscape(text, position, diagnostics);
      value += escape.value;
      position = escape.end;
    } else {
      value += character;
      position++;
    }
  }
  if (value.length !== 1) diagnostics.report('notOneCharacter', { start, end: position + 1 }, {});
  return characterLiteral(text, start, position + 1, value);
}

/** `"`, `\`, line feed, carriage return. */
function isSpecial(code: number): boolean {
  return code === 34 || code === 92 || code === 10 || code === 13;
}

function literal(text: string, start: number, end: number, value: string): LiteralToken {
  return { kind: 'literal', start, end, text: text.slice(start, end), value: { type: 'string', value } };
}

function characterLiteral(text: string, start: number, end: number, value: string): LiteralToken {
  const code = value === '' ? 0 : value.charCodeAt(0);
  return { kind: 'literal', start, end, text: text.slice(start, end), value: { type: 'char', value: code } };
}
