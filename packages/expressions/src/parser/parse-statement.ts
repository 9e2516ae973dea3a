import { typeKeywords } from '../scanner/keywords.js';
import type { Block, Statement } from '../syntax/index.js';
import { parseDeclarationStatement, startsDeclaration } from './parse-declaration.js';
import { parseExpression } from './parse-expression.js';
import { parseFor, parseForEach, parseWhile, parseDo } from './parse-loop.js';
import { parseSwitch } from './parse-switch.js';
import { parseTry, parseUsing } from './parse-try.js';
import { skipType } from './skip-type.js';
import { refusedStatements, skipStatement } from './refuse-statement.js';
import { describeToken, type TokenStream } from './token-stream.js';

/** `{ … }`. */
export function parseBlock(stream: TokenStream): Block {
  const opening = stream.current;
  stream.expect('{');
  const statements = parseStatements(stream);
  stream.expectClosing('}', opening, '{');
  return { kind: 'block', statements, start: opening.start, end: stream.previousEnd };
}

/** Statements up to `}`, `case`, `default:` or the end. */
export function parseStatements(stream: TokenStream): readonly Statement[] {
  const statements: Statement[] = [];
  while (!endsStatements(stream)) {
    const before = stream.position;
    statements.push(parseStatement(stream));
    if (stream.position === before) stream.next();
  }
  return statements;
}

/** Parses one statement. */
export function parseStatement(stream: TokenStream): Statement {
  const { start } = stream.current;
  return stream.nested(
    () => parseUnguarded(stream),
    () => ({ kind: 'empty', start, end: start }),
  );
}

function endsStatements(stream: TokenStream): boolean {
  if (stream.current.kind === 'end' || stream.is('}') || stream.is('case')) return true;
  return stream.is('default') && stream.peek(1).text === ':';
}

function parseUnguarded(stream: TokenStream): Statement {
  const token = stream.current;
  const { start } = token;
  if (token.kind === 'punctuator' && token.text === '{') return parseBlock(stream);
  if (token.kind === 'punctuator' && token.text === ';') {
    stream.next();
    return { kind: 'empty', start, end: token.end };
  }
  if (token.kind === 'keyword') {
    const parse = keywordStatements[token.text];
    if (parse !== undefined) return parse(stream);
    if (token.text === 'checked' || token.text === 'unchecked') {
      if (stream.peek(1).text === '{') {
        stream.next();
        const block = parseBlock(stream);
        return { kind: 'checked', isChecked: token.text === 'checked', block, start, end: block.end };
      }
    }
  }
  // `int* p`
  if (token.kind === 'keyword' && typeKeywords.has(token.text) && stream.peek(1).text === '*')
    return refuse(stream, 'unsafe');
  if (token.kind === 'keyword' && token.text === 'delegate' && startsFunctionBehind(stream))
    return refusedStatements.class(stream);
  if (token.kind === 'identifier') {
    if (token.text === 'async' && startsFunctionBehind(stream)) {
      stream.diagnostics.report('await', stream.next(), {});
      return parseDeclarationStatement(stream);
    }
    if (token.text === 'yield' && (stream.peek(1).text === 'return' || stream.peek(1).text === 'break'))
      return refuse(stream, 'yield');
    if (stream.peek(1).text === ':' && stream.peek(1).kind === 'punctuator') return refuse(stream, 'goto');
  }
  if (startsDeclaration(stream)) return parseDeclarationStatement(stream);
  return parseExpressionStatement(stream);
}

/** `async Task F(…)`, `delegate int F(…)`: a type and a name behind the word. */
function startsFunctionBehind(stream: TokenStream): boolean {
  const type = skipType(stream, stream.position + 1);
  return type !== undefined && stream.at(type.end).kind === 'identifier';
}

const keywordStatements: Readonly<Record<string, (stream: TokenStream) => Statement>> = {
  if: parseIf,
  while: parseWhile,
  do: parseDo,
  for: parseFor,
  foreach: parseForEach,
  switch: parseSwitch,
  try: parseTry,
  using: parseUsing,
  const: parseDeclarationStatement,
  ref: parseDeclarationStatement,
  lock: (stream) => {
    const { start } = stream.next();
    stream.expect('(');
    const target = parseExpression(stream);
    stream.expect(')');
    const body = parseStatement(stream);
    return { kind: 'lock', target, body, start, end: body.end };
  },
  return: (stream) => {
    const { start } = stream.next();
    if (stream.is('ref')) stream.diagnostics.report('refResult', stream.next(), {});
    const expression = stream.is(';') ? null : parseExpression(stream);
    stream.expect(';');
    return { kind: 'return', expression, start, end: stream.previousEnd };
  },
  throw: (stream) => {
    const { start } = stream.next();
    const expression = stream.is(';') ? null : parseExpression(stream);
    stream.expect(';');
    return { kind: 'throw', expression, start, end: stream.previousEnd };
  },
  break: (stream) => parseJump(stream, 'break'),
  continue: (stream) => parseJump(stream, 'continue'),
  ...refusedStatements,
  goto: (stream) => refuse(stream, 'goto'),
  unsafe: (stream) => refuse(stream, 'unsafe'),
  fixed: (stream) => refuse(stream, 'unsafe'),
  else: (stream) => {
    stream.diagnostics.report('unexpectedStatement', stream.current, {
      found: describeToken(stream.current),
    });
    stream.next();
    return parseStatement(stream);
  },
};

function parseIf(stream: TokenStream): Statement {
  const { start } = stream.next();
  stream.expect('(');
  const condition = parseExpression(stream);
  stream.expect(')');
  const whenTrue = parseStatement(stream);
  const whenFalse = stream.accept('else') ? parseStatement(stream) : null;
  return { kind: 'if', condition, whenTrue, whenFalse, start, end: stream.previousEnd };
}

function parseJump(stream: TokenStream, kind: 'break' | 'continue'): Statement {
  const { start } = stream.next();
  stream.expect(';');
  return { kind, start, end: stream.previousEnd };
}

function parseExpressionStatement(stream: TokenStream): Statement {
  const { start } = stream.current;
  const expression = parseExpression(stream);
  if (expression.kind === 'missing') {
    // Go on behind this statement: one mistake is one message.
    skipStatement(stream);
    return { kind: 'empty', start, end: stream.previousEnd };
  }
  if (!isStatementExpression(expression.kind) && expression.kind !== 'refused')
    stream.diagnostics.report('notAStatement', expression, {});
  stream.expect(';');
  return { kind: 'expressionStatement', expression, start, end: stream.previousEnd };
}

function isStatementExpression(kind: string): boolean {
  return (
    kind === 'invocation' ||
    kind === 'assignment' ||
    kind === 'prefixUnary' ||
    kind === 'postfixUnary' ||
    kind === 'objectCreation' ||
    kind === 'conditionalAccess'
  );
}

function refuse(stream: TokenStream, name: 'goto' | 'yield' | 'unsafe'): Statement {
  const { start, end } = stream.current;
  if (name === 'unsafe') stream.diagnostics.report('unsafeCode', { start, end }, {});
  else stream.diagnostics.report(name, { start, end }, {});
  skipStatement(stream);
  return { kind: 'refusedStatement', start, end: stream.previousEnd };
}
