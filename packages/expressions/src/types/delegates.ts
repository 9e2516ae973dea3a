import { defineType, type TypeDefinition } from '../define-type.js';

const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => (count === 1 ? prefix : `${prefix}${index + 1}`));

const parameters = (types: readonly string[]): string =>
  types.map((type, index) => `${type} arg${index + 1}`).join(', ');

/** `Func<…, TResult>` with so many parameters. */
function funcType(count: number): TypeDefinition {
  const types = numbered('T', count);
  return defineType({
    name: 'Func',
    namespace: 'System',
    kind: 'delegate',
    notAllowListed: true,
    typeParameters: [...types.map((type) => `in ${type}`), 'out TResult'],
    members: [`TResult Invoke(${parameters(types)})`],
  });
}

/** `Action<…>` with so many parameters. */
function actionType(count: number): TypeDefinition {
  const types = numbered('T', count);
  return defineType({
    name: 'Action',
    namespace: 'System',
    kind: 'delegate',
    notAllowListed: true,
    ...(count === 0 ? {} : { typeParameters: types.map((type) => `in ${type}`) }),
    members: [`void Invoke(${parameters(types)})`],
  });
}

/** `Func` with none to five parameters, `Action` with none to four. */
export const funcTypes = [0, 1, 2, 3, 4, 5].map(funcType);
export const actionTypes = [0, 1, 2, 3, 4].map(actionType);

/** @see https://learn.microsoft.com/dotnet/api/system.predicate-1 */
export const predicate = defineType({
  name: 'Predicate',
  namespace: 'System',
  kind: 'delegate',
  typeParameters: ['in T'],
  members: ['bool Invoke(T obj)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.comparison-1 */
export const comparison = defineType({
  name: 'Comparison',
  namespace: 'System',
  kind: 'delegate',
  typeParameters: ['in T'],
  members: ['int Invoke(T x, T y)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.converter-2 */
export const converter = defineType({
  name: 'Converter',
  namespace: 'System',
  kind: 'delegate',
  typeParameters: ['in TInput', 'out TOutput'],
  members: ['TOutput Invoke(TInput input)'],
});
