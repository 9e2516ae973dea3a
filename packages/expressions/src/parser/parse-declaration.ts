import type {
  ArrayInitializer,
  Declarator,
  Expression,
  LocalDeclaration,
  LocalFunction,
  Name,
  Statement,
  TypeParameterConstraint,
  TypeSyntax,
} from '../syntax/index.js';
import { parseArrayInitializer } from './parse-creation.js';
import { parseExpression } from './parse-expression.js';
import { parseBlock } from './parse-statement.js';
import { parseConstraint, parseFunctionParameters, parseTypeParameters } from './parse-function-head.js';
import { parseType } from './parse-type.js';
import { startsNamedValue } from './refuse-named-value.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Whether a declaration starts here: a type and a name behind it. */
export function startsDeclaration(stream: TokenStream): boolean {
  if (stream.is('const') || stream.is('ref')) return true;
  const type = skipType(stream, stream.position);
  return type !== undefined && stream.at(type.end).kind === 'identifier';
}

/** `var x = 1;`, `const int a = 1, b = 2;`, or a local function. */
export function parseDeclarationStatement(stream: TokenStream): Statement {
  const { start } = stream.current;
  const refWord = stream.current;
  const mode = parseMode(stream);
  const type = parseType(stream);
  const name = stream.expectName();
  if (mode !== 'const' && (stream.is('(') || stream.is('<'))) {
    if (mode === 'ref') stream.diagnostics.report('refResult', refWord, {});
    return parseLocalFunction(stream, start, type, name);
  }
  const declaration = parseDeclarators(stream, start, mode, type, name);
  stream.expect(';');
  return { ...declaration, end: stream.previousEnd };
}

/** `var x = 1, y = 2` without its `;`, as `for` and `using` have it. */
export function parseDeclaration(stream: TokenStream): LocalDeclaration {
  const { start } = stream.current;
  const mode = parseMode(stream);
  const type = parseType(stream);
  return parseDeclarators(stream, start, mode, type, stream.expectName());
}

type Mode = 'const' | 'ref' | null;

/** `const`, `ref` or `ref readonly` in front of the type. */
function parseMode(stream: TokenStream): Mode {
  if (stream.accept('const')) return 'const';
  if (!stream.accept('ref')) return null;
  stream.accept('readonly');
  return 'ref';
}

function parseDeclarators(
  stream: TokenStream,
  start: number,
  mode: Mode,
  type: TypeSyntax,
  firstName: Name,
): LocalDeclaration {
  const declarators: Declarator[] = [];
  let name = firstName;
  for (;;) {
    let initializer: Expression | ArrayInitializer | null = null;
    if (stream.accept('='))
      initializer =
        stream.is('{') && !startsNamedValue(stream)
          ? parseArrayInitializer(stream)
          : mode === 'ref' && stream.is('ref')
            ? parseRef(stream)
            : parseExpression(stream);
    declarators.push({ name, initializer });
    if (!stream.accept(',')) break;
    name = stream.expectName();
  }
  return {
    kind: 'localDeclaration',
    isConst: mode === 'const',
    ...(mode === 'ref' ? { isRef: true } : {}),
    type,
    declarators,
    start,
    end: stream.previousEnd,
  };
}

function parseRef(stream: TokenStream): Expression {
  const { start } = stream.next();
  const operand = parseExpression(stream);
  return { kind: 'ref', operand, start, end: operand.end };
}

function parseLocalFunction(
  stream: TokenStream,
  start: number,
  returnType: TypeSyntax,
  name: Name,
): LocalFunction {
  const typeParameters = stream.is('<') ? parseTypeParameters(stream) : [];
  const parameters = parseFunctionParameters(stream);
  const constraints: TypeParameterConstraint[] = [];
  while (stream.isWord('where')) constraints.push(parseConstraint(stream));
  const isExpression = stream.accept('=>');
  const body = isExpression ? parseExpression(stream) : parseBlock(stream);
  if (isExpression) stream.expect(';');
  return {
    kind: 'localFunction',
    returnType,
    name,
    typeParameters,
    constraints,
    parameters,
    body,
    start,
    end: stream.previousEnd,
  };
}
