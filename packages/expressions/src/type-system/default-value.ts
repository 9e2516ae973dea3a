import { ClrTuple } from '../runtime/clr/clr-tuple.js';
import { isValueType } from './classify.js';
import { underlyingOf } from './nullable.js';
import type { Type } from './type.js';
import { memberOf } from './universe.js';

/** `default(T)` in the form of the type. */
export function defaultValue(type: Type): unknown {
  if (type.kind === 'tuple')
    return new ClrTuple(
      type,
      type.elements.map((element) => defaultValue(element.type)),
    );
  if (type.kind !== 'named' || !isValueType(type) || underlyingOf(type) !== undefined) return null;
  const { definition, typeArguments } = type;
  if (definition.kind === 'enum') return 0;
  switch (definition.alias) {
    case 'bool':
      return false;
    case 'long':
    case 'ulong':
      return 0n;
    case 'char':
    case 'sbyte':
    case 'byte':
    case 'short':
    case 'ushort':
    case 'int':
    case 'uint':
    case 'float':
    case 'double':
      return 0;
  }
  const make = memberOf(definition, 'default');
  if (make === undefined) return null;
  return typeArguments.length === 0 ? make() : make(typeArguments);
}
