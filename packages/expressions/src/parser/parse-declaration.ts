import type {
  ArrayInitializer,
  Declarator,
  Expression,
  FunctionParameter,
  LocalDeclaration,
  LocalFunction,
  Name,
  Statement,
  TypeSyntax,
} from '../syntax/index.js';
import { parseArrayInitializer } from './parse-creation.js';
import { parseExpression } from './parse-expression.js';
import { parseBlock } from './parse-statement.js';
import { parseType } from './parse-type.js';
import { startsNamedValue } from './refuse-named-value.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Whether a declaration starts here: a type and a name behind it. */
export function startsDeclaration(stream: TokenStream): boolean {
  if (stream.is('const')) return true;
  const type = skipType(stream, stream.position);
  return type !== undefined && stream.at(type.end).kind === 'identifier';
}

/** `var x = 1;`, `const int a = 1, b = 2;`, or a local function. */
export function parseDeclarationStatement(stream: TokenStream): Statement {
  const { start } = stream.current;
  const isConst = stream.accept('const');
  const type = parseType(stream);
  const name = stream.expectName();
  if (!isConst && (stream.is('(') || stream.is('<'))) return parseLocalFunction(stream, start, type, name);
  const declaration = parseDeclarators(stream, start, isConst, type, name);
  stream.expect(';');
  return { ...declaration, end: stream.previousEnd };
}

/** `var x = 1, y = 2` without its `;`, as `for` and `using` have it. */
export function parseDeclaration(stream: TokenStream): LocalDeclaration {
  const { start } = stream.current;
  const isConst = stream.accept('const');
  const type = parseType(stream);
  return parseDeclarators(stream, start, isConst, type, stream.expectName());
}

function parseDeclarators(
  stream: TokenStream,
  start: number,
  isConst: boolean,
  type: TypeSyntax,
  firstName: Name,
): LocalDeclaration {
  const declarators: Declarator[] = [];
  let name = firstName;
  for (;;) {
    let initializer: Expression | ArrayInitializer | null = null;
    if (stream.accept('='))
      initializer =
        stream.is('{') && !startsNamedValue(stream) ? parseArrayInitializer(stream) : parseExpression(stream);
    declarators.push({ name, initializer });
    if (!stream.accept(',')) break;
    name = stream.expectName();
  }
  return { kind: 'localDeclaration', isConst, type, declarators, start, end: stream.previousEnd };
}

function parseLocalFunction(
  stream: TokenStream,
  start: number,
  returnType: TypeSyntax,
  name: Name,
): LocalFunction {
  if (stream.is('<')) {
    stream.diagnostics.report('genericLocalFunction', stream.current, {});
    while (!stream.is('(') && stream.current.kind !== 'end') stream.next();
  }
  const parameters: FunctionParameter[] = [];
  stream.expect('(');
  while (!stream.is(')') && stream.current.kind !== 'end') {
    const modifier =
      stream.is('ref') || stream.is('out') || stream.is('params')
        ? (stream.next().text as 'ref' | 'out' | 'params')
        : null;
    const type = parseType(stream);
    const parameterName = stream.expectName();
    const defaultValue = stream.accept('=') ? parseExpression(stream) : null;
    parameters.push({ name: parameterName, type, modifier, defaultValue });
    if (!stream.accept(',')) break;
  }
  stream.expect(')');
  if (stream.accept('=>')) {
    const body = parseExpression(stream);
    stream.expect(';');
    return { kind: 'localFunction', returnType, name, parameters, body, start, end: stream.previousEnd };
  }
  const body = parseBlock(stream);
  return { kind: 'localFunction', returnType, name, parameters, body, start, end: body.end };
}
