import { typeKeywords } from '../scanner/keywords.js';
import type { TypeNamePart, TypeSyntax } from '../syntax/index.js';
import type { TokenStream } from './token-stream.js';

/** Tokens after which a `?` behind `is T` makes the type nullable; before all others it starts a conditional. */
const afterNullable = new Set([')', ']', '}', ',', ';', ':', '&&', '||', '??', '?', '==', '!=', '']);

/**
 * Parses the name of a type.
 *
 * @param place after `is` and `as` a `?` is more often that of a conditional
 */
export function parseType(stream: TokenStream, place: 'anywhere' | 'afterIs' = 'anywhere'): TypeSyntax {
  let type = parseUnsuffixedType(stream);
  for (;;) {
    if (stream.is('?') && (place === 'anywhere' || afterNullable.has(stream.peek(1).text))) {
      stream.next();
      type = { kind: 'nullableType', type, start: type.start, end: stream.previousEnd };
    } else if (startsRank(stream)) type = parseRanks(stream, type);
    else return type;
  }
}

/** The type after `new`: brackets belong to the creation. */
export function parseUnsuffixedType(stream: TokenStream): TypeSyntax {
  const { start } = stream.current;
  if (stream.is('(')) return parseTupleType(stream);
  if (stream.current.kind === 'keyword' && typeKeywords.has(stream.current.text)) {
    const name = stream.next().text;
    return { kind: 'namedType', parts: [{ name, typeArguments: [] }], start, end: stream.previousEnd };
  }
  const parts: TypeNamePart[] = [];
  do {
    const name = stream.expectName();
    // `global::System.String`
    if (name.text === 'global' && stream.accept('::')) {
      parts.push(parsePart(stream, stream.expectName().text));
    } else parts.push(parsePart(stream, name.text));
  } while (stream.accept('.'));
  return { kind: 'namedType', parts, start, end: stream.previousEnd };
}

/** `<A, B>`; an open `<,>` gives no arguments. */
export function parseTypeArguments(stream: TokenStream): readonly TypeSyntax[] {
  const typeArguments: TypeSyntax[] = [];
  stream.expect('<');
  do typeArguments.push(parseType(stream));
  while (stream.accept(','));
  stream.expect('>');
  return typeArguments;
}

/** Whether `[]` or `[,]` stands here. */
export function startsRank(stream: TokenStream): boolean {
  return stream.is('[') && (stream.peek(1).text === ']' || stream.peek(1).text === ',');
}

/** `T[][,]`: the first brackets are those of the outermost array, whose elements are `T[,]`. */
export function parseRanks(stream: TokenStream, elementType: TypeSyntax): TypeSyntax {
  const ranks: number[] = [];
  while (startsRank(stream)) ranks.push(parseRank(stream));
  return ranks.reduceRight<TypeSyntax>(
    (element, rank) => ({
      kind: 'arrayType',
      elementType: element,
      rank,
      start: element.start,
      end: stream.previousEnd,
    }),
    elementType,
  );
}

/** `[]` or `[,]`: the number of dimensions. */
export function parseRank(stream: TokenStream): number {
  let rank = 1;
  stream.expect('[');
  while (stream.accept(',')) rank++;
  stream.expect(']');
  return rank;
}

function parsePart(stream: TokenStream, name: string): TypeNamePart {
  return { name, typeArguments: stream.is('<') ? parseTypeArguments(stream) : [] };
}

function parseTupleType(stream: TokenStream): TypeSyntax {
  const { start } = stream.next();
  const elements: { type: TypeSyntax; name: string | null }[] = [];
  do {
    const type = parseType(stream);
    const name = stream.current.kind === 'identifier' ? stream.next().text : null;
    elements.push({ type, name });
  } while (stream.accept(','));
  stream.expect(')');
  return { kind: 'tupleType', elements, start, end: stream.previousEnd };
}
