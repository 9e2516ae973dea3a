import type { Argument, Expression } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { parseType } from './parse-type.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** The arguments between `(` and `)` or `[` and `]`, brackets included. */
export function parseArguments(stream: TokenStream, open: '(' | '[', close: ')' | ']'): readonly Argument[] {
  const parsed: Argument[] = [];
  const opening = stream.current;
  stream.expect(open);
  while (!stream.is(close) && stream.current.kind !== 'end') {
    const before = stream.position;
    parsed.push(parseArgument(stream));
    if (!stream.accept(',')) break;
    if (stream.is(close)) stream.reportExpected('An argument');
    if (stream.position === before) stream.next();
  }
  stream.expectClosing(close, opening, open);
  return parsed;
}

function parseArgument(stream: TokenStream): Argument {
  const { start } = stream.current;
  const isNamed = stream.current.kind === 'identifier' && stream.peek(1).text === ':';
  const name = isNamed ? stream.expectName() : null;
  if (isNamed) stream.expect(':');
  const modifier = stream.is('ref') || stream.is('out') ? (stream.next().text as 'ref' | 'out') : null;
  // `in` says nothing that the parameter does not say.
  if (modifier === null) stream.accept('in');
  const value = (modifier === 'out' ? parseDeclaredName(stream) : undefined) ?? parseExpression(stream);
  return { kind: 'argument', name, modifier, value, start, end: value.end };
}

/** `var x` or `int x` where a variable may be declared inside an expression. */
export function parseDeclaredName(stream: TokenStream): Expression | undefined {
  const type = skipType(stream, stream.position);
  if (type === undefined || stream.at(type.end).kind !== 'identifier') return undefined;
  // In `(a ? b : c)` the first two names only look like a nullable type and its variable.
  const after = stream.at(type.end + 1).text;
  if (after !== ',' && after !== ')') return undefined;
  const { start } = stream.current;
  const syntax = parseType(stream);
  const name = stream.expectName();
  return { kind: 'declaration', type: syntax, names: [name], isDeconstruction: false, start, end: name.end };
}
