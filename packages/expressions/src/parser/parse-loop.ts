import type { Expression, LocalDeclaration, Name, Statement, TypeSyntax } from '../syntax/index.js';
import { parseDeclaration, startsDeclaration } from './parse-declaration.js';
import { parseExpression } from './parse-expression.js';
import { parseStatement } from './parse-statement.js';
import { parseType } from './parse-type.js';
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
  const isDeconstruction = stream.isWord('var') && stream.peek(1).text === '(';
  const names: Name[] = [];
  let type: TypeSyntax;
  if (isDeconstruction) {
    const { start: typeStart, end } = stream.next();
    type = { kind: 'namedType', parts: [{ name: 'var', typeArguments: [] }], start: typeStart, end };
    stream.expect('(');
    do names.push(stream.expectName());
    while (stream.accept(','));
    stream.expect(')');
  } else {
    type = parseType(stream);
    names.push(stream.expectName());
  }
  stream.expect('in');
  const source = parseExpression(stream);
  stream.expect(')');
  const body = parseStatement(stream);
  return { kind: 'forEach', type, names, isDeconstruction, source, body, start, end: body.end };
}

function parseExpressions(stream: TokenStream): readonly Expression[] {
  const expressions = [parseExpression(stream)];
  while (stream.accept(',')) expressions.push(parseExpression(stream));
  return expressions;
}
