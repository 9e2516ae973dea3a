import type { FunctionParameter, Name, TypeParameterConstraint, TypeSyntax } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { parseType } from './parse-type.js';
import type { TokenStream } from './token-stream.js';

const modifiers = ['ref', 'out', 'in', 'params'] as const;

/** `(int a, ref string b, params object[] rest)` of a local function. */
export function parseFunctionParameters(stream: TokenStream): readonly FunctionParameter[] {
  const parameters: FunctionParameter[] = [];
  stream.expect('(');
  while (!stream.is(')') && stream.current.kind !== 'end') {
    const modifier = modifiers.find((word) => stream.accept(word)) ?? null;
    const type = parseType(stream);
    const name = stream.expectName();
    const defaultValue = stream.accept('=') ? parseExpression(stream) : null;
    parameters.push({ name, type, modifier, defaultValue });
    if (!stream.accept(',')) break;
  }
  stream.expect(')');
  return parameters;
}

/** `<T, U>` */
export function parseTypeParameters(stream: TokenStream): readonly Name[] {
  const names: Name[] = [];
  stream.expect('<');
  do names.push(stream.expectName());
  while (stream.accept(','));
  stream.expect('>');
  return names;
}

/** `where T : class, IComparable<T>, new()` */
export function parseConstraint(stream: TokenStream): TypeParameterConstraint {
  stream.next();
  const parameter = stream.expectName();
  const kinds: ('class' | 'struct' | 'new()')[] = [];
  const types: TypeSyntax[] = [];
  stream.expect(':');
  do {
    if (stream.accept('class')) kinds.push('class');
    else if (stream.accept('struct')) kinds.push('struct');
    else if (stream.accept('new')) {
      stream.expect('(');
      stream.expect(')');
      kinds.push('new()');
    } else types.push(parseType(stream));
  } while (stream.accept(','));
  return { parameter, kinds, types };
}
