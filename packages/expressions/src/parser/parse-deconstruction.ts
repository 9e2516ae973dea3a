import type { Expression, Name, TypeSyntax } from '../syntax/index.js';
import { parseMissing } from './parse-missing.js';
import type { TokenStream } from './token-stream.js';

/** `(a, (b, c))` behind `var`: names, or where some are nested a tuple of declarations. */
export function parseVarDeconstruction(stream: TokenStream, varName: Name): Expression {
  const { start } = varName;
  const type: TypeSyntax = {
    kind: 'namedType',
    parts: [{ name: 'var', typeArguments: [] }],
    start,
    end: varName.end,
  };
  return { ...parseDesignations(stream, type), start };
}

function parseDesignations(stream: TokenStream, type: TypeSyntax): Expression {
  const { start } = stream.current;
  const parts: (Name | Expression)[] = [];
  stream.expect('(');
  do {
    parts.push(
      stream.is('(')
        ? stream.nested(
            () => parseDesignations(stream, type),
            () => parseMissing(stream),
          )
        : stream.expectName(),
    );
  } while (stream.accept(','));
  stream.expect(')');
  const end = stream.previousEnd;
  const names = parts.filter((part): part is Name => 'text' in part);
  if (names.length === parts.length)
    return { kind: 'declaration', type, names, isDeconstruction: true, start, end };
  const elements = parts.map((part) => ({ name: null, value: 'text' in part ? declared(type, part) : part }));
  return { kind: 'tuple', elements, start, end };
}

const declared = (type: TypeSyntax, name: Name): Expression => ({
  kind: 'declaration',
  type,
  names: [name],
  isDeconstruction: false,
  start: name.start,
  end: name.end,
});
