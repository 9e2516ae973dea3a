import type { Pattern } from '../syntax/index.js';
import { parseBinary } from './parse-expression.js';
import { parseType } from './parse-type.js';
import { refuseLater } from './refuse-later.js';
import { startsDesignation } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

const shiftPrecedence = 9;
const closes = new Set([')', ']', '}', ',', ';', ':', '&&', '||', '?', '??', '=>']);
const comparisons = new Set(['<', '>', '<=', '>=']);

/** `not …`, `{ … }` and `> 5` are patterns of later versions. */
export function startsLaterPattern(stream: TokenStream): boolean {
  const { kind, text } = stream.current;
  if (kind === 'punctuator') return text === '{' || comparisons.has(text);
  const next = stream.peek(1);
  const goesOn = next.kind === 'identifier' || next.kind === 'keyword' || next.kind === 'literal';
  return kind === 'identifier' && text === 'not' && (goesOn || next.text === '{');
}

/** `int and > 0`: what stands behind the first word is skipped as an operand. */
function refuseCombined(stream: TokenStream, start: number): Pattern {
  stream.diagnostics.report('laterVersion', stream.next(), { what: 'This pattern', version: '9' });
  const { end } = parsePattern(stream);
  return { kind: 'constantPattern', expression: { kind: 'refused', start, end }, start, end };
}

/** A pattern of C# 7: a constant, `Type name`, or `var name`. */
export function parsePattern(stream: TokenStream): Pattern {
  const { start } = stream.current;
  if (startsLaterPattern(stream)) {
    const { start: at } = stream.current;
    const expression = refuseLater(stream, at, { what: 'This pattern', version: '8 or 9' });
    const isOpen = stream.current.kind !== 'end' && !closes.has(stream.current.text);
    const end = isOpen ? parseBinary(stream, shiftPrecedence).end : expression.end;
    return { kind: 'constantPattern', expression, start, end };
  }
  if (stream.isWord('var') && stream.peek(1).kind === 'identifier') {
    stream.next();
    const name = stream.expectName();
    return { kind: 'varPattern', name, start, end: name.end };
  }
  if (startsDesignation(stream)) {
    const syntax = parseType(stream);
    if (stream.isWord('and') || stream.isWord('or')) return refuseCombined(stream, start);
    const name = stream.expectName();
    return { kind: 'declarationPattern', type: syntax, name, start, end: name.end };
  }
  const expression = parseBinary(stream, shiftPrecedence);
  return { kind: 'constantPattern', expression, start, end: expression.end };
}
