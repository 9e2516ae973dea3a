import type { Expression, Name, TupleExpression, TypeSyntax } from '../syntax/index.js';
import { parseMissing } from './parse-missing.js';
import { skipBrackets } from './skip-type.js';
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
  const parsed = parseDesignations(stream, type);
  const { elements } = parsed;
  const names = elements.map(({ value }) => (value.kind === 'declaration' ? value.names[0] : undefined));
  return names.every((name) => name !== undefined)
    ? { kind: 'declaration', type, names, isDeconstruction: true, start, end: parsed.end }
    : { ...parsed, start };
}

/** `var (b, c)` as a part of a tuple that is taken apart. */
export function parseNestedVar(stream: TokenStream): Expression | undefined {
  if (!stream.isWord('var') || stream.peek(1).text !== '(') return undefined;
  const end = skipBrackets(stream, stream.position + 1);
  if (end === undefined || (stream.at(end).text !== ',' && stream.at(end).text !== ')')) return undefined;
  const { start, end: typeEnd } = stream.next();
  return parseDesignations(stream, {
    kind: 'namedType',
    parts: [{ name: 'var', typeArguments: [] }],
    start,
    end: typeEnd,
  });
}

function parseDesignations(stream: TokenStream, type: TypeSyntax): TupleExpression {
  const { start } = stream.current;
  const elements: { readonly name: null; readonly value: Expression }[] = [];
  stream.expect('(');
  do {
    const value = stream.is('(')
      ? stream.nested<Expression>(
          () => parseDesignations(stream, type),
          () => parseMissing(stream),
        )
      : declared(type, stream.expectName());
    elements.push({ name: null, value });
  } while (stream.accept(','));
  stream.expect(')');
  return { kind: 'tuple', elements, start, end: stream.previousEnd };
}

const declared = (type: TypeSyntax, name: Name): Expression => ({
  kind: 'declaration',
  type,
  names: [name],
  isDeconstruction: false,
  start: name.start,
  end: name.end,
});
