import type {
  Expression,
  ForEachStatement,
  LocalDeclaration,
  Statement,
  TypeSyntax,
} from '../syntax/index.js';
import { parseDeclaration, startsDeclaration } from './parse-declaration.js';
import { parseVarDeconstruction } from './parse-deconstruction.js';
import { parseExpression } from './parse-expression.js';
import { parseParenthesized } from './parse-parenthesized.js';
import { parseStatement } from './parse-statement.js';
import { parseType } from './parse-type.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** `while (…) …` */
export function parseWhile(stream: TokenStream): Statement {
  const { start } = stream.next();
  stream.expect('(');
  const condition = parseExpression(stream);
  stream.expect(')');
  const body = parseStatement(stream);
  return { kind: 'while', condition, body, start, end: body.end };
}

/** `do … while (…);` */
export function parseDo(stream: TokenStream): Statement {
  const { start } = stream.next();
  const body = parseStatement(stream);
  stream.expect('while');
  stream.expect('(');
  const condition = parseExpression(stream);
  stream.expect(')');
  stream.expect(';');
  return { kind: 'do', body, condition, start, end: stream.previousEnd };
}

/** `for (…; …; …) …` */
export function parseFor(stream: TokenStream): Statement {
  const { start } = stream.next();
  stream.expect('(');
  let declaration: LocalDeclaration | null = null;
  let initializers: readonly Expression[] = [];
  if (!stream.is(';')) {
    if (startsDeclaration(stream)) declaration = parseDeclaration(stream);
    else initializers = parseExpressions(stream);
  }
  stream.expect(';');
  const condition = stream.is(';') ? null : parseExpression(stream);
  stream.expect(';');
  const incrementors = stream.is(')') ? [] : parseExpressions(stream);
  stream.expect(')');
  const body = parseStatement(stream);
  return { kind: 'for', declaration, initializers, condition, incrementors, body, start, end: body.end };
}

/** `foreach (var x in …) …`, `foreach (var (key, value) in …) …` */
export function parseForEach(stream: TokenStream): Statement {
  const { start } = stream.next();
  stream.expect('(');
  const variable = parseVariable(stream);
  stream.expect('in');
  const source = parseExpression(stream);
  stream.expect(')');
  const body = parseStatement(stream);
  return { kind: 'forEach', ...variable, source, body, start, end: body.end };
}

function parseVariable(
  stream: TokenStream,
): Pick<ForEachStatement, 'type' | 'names' | 'isDeconstruction' | 'pattern'> {
  const isVarPattern = stream.isWord('var') && stream.peek(1).text === '(';
  const tuple = stream.is('(') ? skipType(stream, stream.position) : undefined;
  const isTupleType = tuple !== undefined && stream.at(tuple.end).kind === 'identifier';
  if (!isVarPattern && (!stream.is('(') || isTupleType))
    return { type: parseType(stream), names: [stream.expectName()], isDeconstruction: false };
  const { start, end } = stream.current;
  const type: TypeSyntax = { kind: 'namedType', parts: [{ name: 'var', typeArguments: [] }], start, end };
  const pattern = isVarPattern
    ? parseVarDeconstruction(stream, stream.expectName())
    : parseParenthesized(stream);
  if (pattern.kind === 'declaration') return { type, names: pattern.names, isDeconstruction: true };
  if (pattern.kind === 'tuple') return { type, names: [], isDeconstruction: true, pattern };
  stream.reportExpected('A second variable');
  return { type, names: [], isDeconstruction: true };
}

function parseExpressions(stream: TokenStream): readonly Expression[] {
  const expressions = [parseExpression(stream)];
  while (stream.accept(',')) expressions.push(parseExpression(stream));
  return expressions;
}
