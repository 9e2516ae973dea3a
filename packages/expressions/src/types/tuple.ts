import { defineType, unsupportedMembers, type TypeDefinition } from '../define-type.js';

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

/** The tuple whose last item holds the rest of a longer one. */
export const longTuple = defineType({
  name: 'Tuple',
  namespace: 'System',
  kind: 'class',
  typeParameters: [...parametersOf(7), 'TRest'],
  unsupported: 'tuples have at most seven items here',
  members: [
    `Tuple(${parametersOf(7)
      .map((parameter, index) => `${parameter} item${index + 1}`)
      .join(', ')}, TRest rest)`,
    ...parametersOf(7).map((parameter, index) => `${parameter} Item${index + 1} { get; }`),
    'TRest Rest { get; }',
  ],
});

function factorySignature(count: number): string {
  const parameters = parametersOf(count).join(', ');
  const items = parametersOf(count).map((parameter, index) => `${parameter} item${index + 1}`);
  return `static Tuple<${parameters}> Create<${parameters}>(${items.join(', ')})`;
}

/** @see https://learn.microsoft.com/dotnet/api/system.tuple */
export const tupleFactory = defineType({
  name: 'Tuple',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    ...[1, 2, 3, 4, 5, 6, 7].map(factorySignature),
    ...unsupportedMembers('tuples have at most seven items here', [
      'static Tuple<T1, T2, T3, T4, T5, T6, T7, Tuple<T8>> Create<T1, T2, T3, T4, T5, T6, T7, T8>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, T8 item8)',
    ]),
  ],
});
