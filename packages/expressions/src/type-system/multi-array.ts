import { defineType, type TypeDefinition } from '../define-type.js';
import { namedType } from './intern.js';
import type { NamedType, Type } from './type.js';

/** Most dimensions of an array; C# itself allows 32. */
export const maximumRank = 8;

/** The member that makes an array of given lengths. */
export const createMember = 'Create';

const list = (rank: number, write: (dimension: number) => string): string =>
  Array.from({ length: rank }, (_, dimension) => write(dimension)).join(', ');

/**
 * `T[,]` is a class of its own, with a maker and an indexer: calls and assignments of its elements are bound as those of
 * any class. No expression can write its name.
 */
const define = (rank: number): TypeDefinition => {
  const indexes = list(rank, (dimension) => `int index${dimension + 1}`);
  const name = `[${','.repeat(rank - 1)}]`;
  return defineType({
    name,
    namespace: 'System',
    kind: 'class',
    baseType: 'Array',
    typeParameters: ['T'],
    members: [
      `static object ${createMember}(${list(rank, (dimension) => `long length${dimension + 1}`)})`,
      `T this[${indexes}] { get; set; }`,
      `T this[${indexes.replaceAll('int ', 'long ')}] { get; set; }`,
      'int Length { get; }',
      'long LongLength { get; }',
      'int Rank { get; }',
      'int GetLength(int dimension)',
      'long GetLongLength(int dimension)',
      'int GetLowerBound(int dimension)',
      'int GetUpperBound(int dimension)',
      `object GetValue(${indexes})`,
      `void SetValue(object value, ${indexes})`,
      'object Clone()',
    ],
  });
};

/** The definitions of `T[,]`, `T[,,]` … */
export const multiArrayDefinitions: readonly TypeDefinition[] = Array.from(
  { length: maximumRank - 1 },
  (_, index) => define(index + 2),
);

/** `T[,]` for a rank of 2; undefined for more dimensions than there are definitions. */
export function multiArrayType(elementType: Type, rank: number): NamedType | undefined {
  const definition = multiArrayDefinitions[rank - 2];
  return definition === undefined ? undefined : namedType(definition, [elementType]);
}

/** The number of dimensions of `T[,]` and its like; undefined for all other types. */
export function rankOf(type: Type): number | undefined {
  if (type.kind !== 'named' || !type.definition.name.startsWith('[')) return undefined;
  return type.definition.name.length - 1;
}
