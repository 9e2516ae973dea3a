import { ExpressionError } from '../expression-error.js';
import { namedType } from './intern.js';
import type { NamedType, Type } from './type.js';
import { definitionsNamed } from './universe.js';

/** `T?` of a value type. */
export function nullableOf(type: Type): NamedType {
  const [definition] = definitionsNamed('Nullable', 1);
  if (definition === undefined)
    throw new ExpressionError('invalid-definition', 'System.Nullable<T> is not registered.');
  return namedType(definition, [type]);
}

/** `T` of `T?`; undefined for every other type. */
export function underlyingOf(type: Type): Type | undefined {
  return type.kind === 'named' && type.definition.name === 'Nullable' && type.typeArguments.length === 1
    ? type.typeArguments[0]
    : undefined;
}

/** `T` of `T?`, any other type itself. */
export function withoutNullable(type: Type): Type {
  return underlyingOf(type) ?? type;
}
