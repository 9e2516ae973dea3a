import type { Expression, LambdaParameter } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { parseBlock } from './parse-statement.js';
import { parseType } from './parse-type.js';
import { skipBrackets, skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Whether a lambda starts here: `x =>`, `(…) =>`, `async x =>`. */
export function isLambda(stream: TokenStream): boolean {
  if (stream.isWord('async')) {
    const next = stream.peek(1);
    if (next.kind === 'identifier' && stream.peek(2).text === '=>') return true;
    if (next.text === '(' && next.kind === 'punctuator') {
      const end = skipBrackets(stream, stream.position + 1);
      return end !== undefined && stream.at(end).text === '=>';
    }
  }
  if (stream.current.kind === 'identifier') return stream.peek(1).text === '=>';
  const end = skipBrackets(stream, stream.position);
  return end !== undefined && stream.at(end).text === '=>' && stream.at(end).kind === 'punctuator';
}

/** `x => x.Id`, `(a, b) => { … }`, `(int x) => …`. */
export function parseLambda(stream: TokenStream): Expression {
  const { start } = stream.current;
  if (stream.isWord('async') && stream.peek(1).text !== '=>')
    stream.diagnostics.report('await', stream.next(), {});
  const parameters: readonly LambdaParameter[] =
    stream.current.kind === 'identifier'
      ? [{ name: stream.expectName(), type: null, modifier: null }]
      : parseParameters(stream);
  stream.expect('=>');
  const body = stream.is('{') ? parseBlock(stream) : parseExpression(stream);
  return { kind: 'lambda', parameters, body, start, end: body.end };
}

/** `delegate (string x) { … }`, `delegate { … }`. */
export function parseDelegate(stream: TokenStream): Expression {
  const { start } = stream.next();
  const takesAny = !stream.is('(');
  const parameters = takesAny ? [] : parseParameters(stream);
  const body = parseBlock(stream);
  return { kind: 'lambda', parameters, ...(takesAny ? { takesAny } : {}), body, start, end: body.end };
}

function parseParameters(stream: TokenStream): readonly LambdaParameter[] {
  const parameters: LambdaParameter[] = [];
  stream.expect('(');
  while (!stream.is(')') && stream.current.kind !== 'end') {
    const modifier = stream.is('ref') || stream.is('out') ? (stream.next().text as 'ref' | 'out') : null;
    const type = skipType(stream, stream.position);
    const isTyped = type !== undefined && stream.at(type.end).kind === 'identifier';
    parameters.push({ modifier, type: isTyped ? parseType(stream) : null, name: stream.expectName() });
    if (!stream.accept(',')) break;
  }
  stream.expect(')');
  return parameters;
}
