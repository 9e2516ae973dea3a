import type { Expression, Name } from '../syntax/index.js';
import { parseDeclaredName } from './parse-arguments.js';
import { parseNestedVar } from './parse-deconstruction.js';
import { parseExpression } from './parse-expression.js';
import type { TokenStream } from './token-stream.js';

/** `(x)`, or a tuple: `(a, b)`, `(name: a, b)`, `(var a, int b)` on the left of an assignment. */
export function parseParenthesized(stream: TokenStream): Expression {
  const opening = stream.next();
  const elements: { name: Name | null; value: Expression }[] = [];
  do {
    const isNamed = stream.current.kind === 'identifier' && stream.peek(1).text === ':';
    const name = isNamed ? stream.expectName() : null;
    if (isNamed) stream.expect(':');
    elements.push({
      name,
      value: parseDeclaredName(stream) ?? parseNestedVar(stream) ?? parseExpression(stream),
    });
  } while (stream.accept(','));
  stream.expectClosing(')', opening, '(');
  const { start } = opening;
  const [first] = elements;
  if (
    elements.length === 1 &&
    first !== undefined &&
    first.name === null &&
    first.value.kind !== 'declaration'
  )
    return { kind: 'parenthesized', expression: first.value, start, end: stream.previousEnd };
  return { kind: 'tuple', elements, start, end: stream.previousEnd };
}
