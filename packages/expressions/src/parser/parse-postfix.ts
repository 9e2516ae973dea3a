import type { Expression, TypeSyntax } from '../syntax/index.js';
import { parseArguments } from './parse-arguments.js';
import { parseTypeArguments } from './parse-type.js';
import { refuseLater } from './refuse-later.js';
import { skipTypeArguments } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Tokens that may follow `F<A>` as a generic name; before all others `<` compares (C# specification, 6.2.5). */
const afterTypeArguments = new Set('( ) ] } : ; , . ? == != | ^ && || & [ ?. =>'.split(' '));

/** Member accesses, calls, indexers, `++` and `?.` behind a primary expression. */
export function parsePostfix(stream: TokenStream, primary: Expression): Expression {
  let expression = primary;
  for (;;) {
    const { start } = expression;
    if (stream.accept('.')) {
      const name = stream.expectName();
      const typeArguments = tryParseTypeArguments(stream);
      expression = {
        kind: 'memberAccess',
        target: expression,
        name,
        typeArguments,
        start,
        end: stream.previousEnd,
      };
      if (name.text === '') return expression;
    } else if (stream.is('(')) {
      const args = parseArguments(stream, '(', ')');
      expression = {
        kind: 'invocation',
        target: expression,
        arguments: args,
        start,
        end: stream.previousEnd,
      };
    } else if (stream.is('[')) {
      const args = parseArguments(stream, '[', ']');
      expression = {
        kind: 'elementAccess',
        target: expression,
        arguments: args,
        start,
        end: stream.previousEnd,
      };
    } else if (
      stream.is('?.') ||
      (stream.is('?') && stream.peek(1).text === '[' && stream.peek(1).kind === 'punctuator')
    ) {
      return parseConditionalAccess(stream, expression);
    } else if (stream.is('++') || stream.is('--')) {
      const operator = stream.next().text as '++' | '--';
      expression = { kind: 'postfixUnary', operator, operand: expression, start, end: stream.previousEnd };
    } else if (stream.is('switch') && stream.peek(1).text === '{') {
      return refuseLater(stream, expression.start, { what: 'The `switch` expression', version: '8' });
    } else if (stream.is('->')) {
      stream.diagnostics.report('unsafeCode', stream.next(), {});
      stream.expectName();
    } else return expression;
  }
}

/** Type arguments where `<` can only mean that. */
export function tryParseTypeArguments(stream: TokenStream): readonly TypeSyntax[] | null {
  if (!stream.is('<')) return null;
  const end = skipTypeArguments(stream, stream.position);
  if (end === undefined) return null;
  const after = stream.at(end);
  if (after.kind !== 'end' && !(after.kind === 'punctuator' && afterTypeArguments.has(after.text)))
    return null;
  return parseTypeArguments(stream);
}

/** `a?.b.c` is one access on `a`: everything behind `?.` is skipped when `a` is null. */
function parseConditionalAccess(stream: TokenStream, target: Expression): Expression {
  const operator = stream.next();
  const receiver: Expression = { kind: 'conditionalReceiver', start: operator.start, end: operator.end };
  return stream.nested(
    () => {
      const access = parsePostfix(stream, operator.text === '?.' ? parseBinding(stream, receiver) : receiver);
      return { kind: 'conditionalAccess', target, access, start: target.start, end: access.end };
    },
    () => target,
  );
}

function parseBinding(stream: TokenStream, receiver: Expression): Expression {
  const name = stream.expectName();
  const typeArguments = tryParseTypeArguments(stream);
  return {
    kind: 'memberAccess',
    target: receiver,
    name,
    typeArguments,
    start: receiver.start,
    end: stream.previousEnd,
  };
}
