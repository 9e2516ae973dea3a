import { defineType, type TypeDefinition } from '../define-type.js';

const parametersOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `T${index + 1}`);

/** `Tuple<T1, …>` with one to seven items. */
export const tupleTypes: readonly TypeDefinition[] = [1, 2, 3, 4, 5, 6, 7].map((count) => {
  const parameters = parametersOf(count);
  return defineType({
    name: 'Tuple',
    namespace: 'System',
    kind: 'class',
    typeParameters: parameters,
    members: [
      `Tuple(${parameters.map((parameter, index) => `${parameter} item${index + 1}`).join(', ')})`,
      ...parameters.map((parameter, index) => `${parameter} Item${index + 1} { get; }`),
      'bool Equals(object obj)',
      'int GetHashCode()',
      'string ToString()',
    ],
  });
});

/** @see https://learn.microsoft.com/dotnet/api/system.tuple */
export const tupleFactory = defineType({
  name: 'Tuple',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [1, 2, 3, 4, 5, 6, 7].map((count) => {
    const parameters = parametersOf(count).join(', ');
    const items = parametersOf(count).map((parameter, index) => `${parameter} item${index + 1}`);
    return `static Tuple<${parameters}> Create<${parameters}>(${items.join(', ')})`;
  }),
});
