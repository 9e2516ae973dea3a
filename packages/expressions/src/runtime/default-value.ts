import { memberOf } from '../type-system/universe.js';
import type { Type } from '../type-system/type.js';

const wide = new Set(['long', 'ulong']);

/** `default(T)` in the type's own form: zero, false, null, or what a struct says. */
export function defaultValue(type: Type): unknown {
  if (type.kind !== 'named') return null;
  const { definition, typeArguments } = type;
  if (definition.kind === 'enum') return 0;
  if (definition.kind !== 'struct' || definition.name === 'Nullable') return null;
  if (definition.alias === 'bool') return false;
  const make = memberOf(definition, 'default');
  if (make !== undefined) return typeArguments.length === 0 ? make() : make(typeArguments);
  return wide.has(definition.alias ?? '') ? 0n : 0;
}
