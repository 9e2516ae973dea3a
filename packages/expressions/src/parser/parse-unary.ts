import type { Expression } from '../syntax/index.js';
import { parseMissing } from './parse-missing.js';
import { parsePostfix } from './parse-postfix.js';
import { parsePrimary } from './parse-primary.js';
import { parseType } from './parse-type.js';
import { refuseLater } from './refuse-later.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

const laterIndex = { what: 'An index from the end or a range', version: '8' };
const prefixOperators: ReadonlySet<string> = new Set(['+', '-', '!', '~', '++', '--']);

/** Prefix operators, casts and what binds tighter. */
export function parseUnary(stream: TokenStream): Expression {
  const { current } = stream;
  if (current.kind === 'punctuator' && prefixOperators.has(current.text)) {
    stream.next();
    const operand = stream.nested(
      () => parseUnary(stream),
      () => parseMissing(stream),
    );
    const operator = current.text as '+' | '-' | '!' | '~' | '++' | '--';
    return { kind: 'prefixUnary', operator, operand, start: current.start, end: operand.end };
  }
  if (current.kind === 'punctuator' && (current.text === '&' || current.text === '*')) {
    stream.next();
    stream.diagnostics.report('unsafeCode', current, {});
    return parseUnary(stream);
  }
  if (current.kind === 'punctuator' && (current.text === '^' || current.text === '..')) {
    const refused = refuseLater(stream, current.start, laterIndex);
    return startsOperand(stream, 0) ? { ...refused, end: parseUnary(stream).end } : refused;
  }
  if (stream.isWord('await') && startsOperand(stream, 1)) {
    stream.next();
    stream.diagnostics.report('await', current, {});
    const operand = parseUnary(stream);
    return { kind: 'refused', start: current.start, end: operand.end };
  }
  if (stream.is('(') && isCast(stream)) {
    stream.next();
    const type = parseType(stream);
    stream.expect(')');
    const operand = stream.nested(
      () => parseUnary(stream),
      () => parseMissing(stream),
    );
    return { kind: 'cast', type, operand, start: current.start, end: operand.end };
  }
  return parsePostfix(stream, parsePrimary(stream));
}

/** `(T)x` or `(a) + b`: C#'s own rule looks at the token behind the bracket. */
function isCast(stream: TokenStream): boolean {
  const type = skipType(stream, stream.position + 1);
  if (type === undefined) return false;
  const close = stream.at(type.end);
  if (close.kind !== 'punctuator' || close.text !== ')') return false;
  if (type.certain) return stream.at(type.end + 1).text !== '=>';
  return startsOperand(stream, type.end + 1 - stream.position);
}

/** Whether the token `distance` ahead starts an operand that can't be read as going on with an operator. */
function startsOperand(stream: TokenStream, distance: number): boolean {
  const token = stream.peek(distance);
  switch (token.kind) {
    case 'identifier':
    case 'literal':
    case 'interpolated':
      return true;
    case 'keyword':
      return token.text !== 'is' && token.text !== 'as' && token.text !== 'in';
    case 'punctuator':
      return token.text === '(' || token.text === '!' || token.text === '~';
    case 'end':
      return false;
  }
}
