import type { Block, CatchClause, Expression, Name, Statement, TypeSyntax } from '../syntax/index.js';
import { parseDeclaration, startsDeclaration } from './parse-declaration.js';
import { parseExpression } from './parse-expression.js';
import { parseBlock, parseStatement } from './parse-statement.js';
import { skipStatement } from './refuse-statement.js';
import { parseType } from './parse-type.js';
import type { TokenStream } from './token-stream.js';

/** `try { … } catch (FormatException ex) when (…) { … } finally { … }` */
export function parseTry(stream: TokenStream): Statement {
  const { start } = stream.next();
  const block = parseBlock(stream);
  const catches: CatchClause[] = [];
  while (stream.is('catch')) catches.push(parseCatch(stream));
  const finallyBlock: Block | null = stream.accept('finally') ? parseBlock(stream) : null;
  if (catches.length === 0 && finallyBlock === null) stream.reportExpected('`catch` or `finally`');
  return { kind: 'try', block, catches, finallyBlock, start, end: stream.previousEnd };
}

/** `using (var x = …) …`, `using (x) …` */
export function parseUsing(stream: TokenStream): Statement {
  const { start } = stream.next();
  if (!stream.is('(')) return refuseUsing(stream, start);
  stream.expect('(');
  const resource = startsDeclaration(stream) ? parseDeclaration(stream) : parseExpression(stream);
  stream.expect(')');
  const body = parseStatement(stream);
  return { kind: 'using', resource, body, start, end: body.end };
}

/** `using System.IO;` of a file, `using var x = …;` of C# 8. */
function refuseUsing(stream: TokenStream, start: number): Statement {
  const span = { start, end: start + 'using'.length };
  if (startsDeclaration(stream))
    stream.diagnostics.report('laterVersion', span, { what: 'A `using` declaration', version: '8' });
  else stream.diagnostics.report('usingDirective', span, {});
  skipStatement(stream);
  return { kind: 'refusedStatement', start, end: stream.previousEnd };
}

function parseCatch(stream: TokenStream): CatchClause {
  const { start } = stream.next();
  let type: TypeSyntax | null = null;
  let name: Name | null = null;
  let filter: Expression | null = null;
  if (stream.accept('(')) {
    type = parseType(stream);
    if (stream.current.kind === 'identifier') name = stream.expectName();
    stream.expect(')');
  }
  if (stream.isWord('when')) {
    stream.next();
    stream.expect('(');
    filter = parseExpression(stream);
    stream.expect(')');
  }
  const block = parseBlock(stream);
  return { kind: 'catch', type, name, filter, block, start, end: block.end };
}
