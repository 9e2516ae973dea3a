import {
  isEnum,
  isInterface,
  isReferenceType,
  isValueType,
  numericAlias,
} from '../../type-system/classify.js';
import { isSubtype } from '../../type-system/hierarchy.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { classifyStandard } from './classify-implicit.js';
import type { Conversion } from './conversion.js';
import { findUserConversion } from './user-conversions.js';

/** The conversion that a cast makes: an implicit one, or an explicit one that is checked when it runs. */
export function classifyExplicit(from: Type, to: Type): Conversion | undefined {
  return (
    classifyStandard(from, to) ?? classifyStandardExplicit(from, to) ?? findUserConversion(from, to, true)
  );
}

/** Explicit conversions without user-defined operators (10.3). */
export function classifyStandardExplicit(from: Type, to: Type): Conversion | undefined {
  const standard = classifyStandard(from, to);
  if (standard !== undefined) return standard;
  const targetUnderlying = underlyingOf(to);
  const sourceUnderlying = underlyingOf(from);

  if (sourceUnderlying !== undefined && targetUnderlying === undefined && isValueType(to)) {
    const inner = classifyStandardExplicit(sourceUnderlying, to);
    return inner === undefined ? undefined : { kind: 'unwrap', inner, from: sourceUnderlying };
  }
  if (targetUnderlying !== undefined && isValueType(from)) {
    const source = sourceUnderlying ?? from;
    const inner = classifyStandardExplicit(source, targetUnderlying);
    return inner === undefined ? undefined : { kind: 'lift', inner, from: source, to: targetUnderlying };
  }
  const fromNumeric = numericOrEnum(from);
  const toNumeric = numericOrEnum(to);
  if (fromNumeric !== undefined && toNumeric !== undefined)
    return { kind: 'numeric', from: fromNumeric, to: toNumeric };
  const isOpen = (type: Type) => type.kind === 'typeParameter' && type.bounds !== null;
  if (isOpen(to) && isReferenceType(from)) return { kind: 'unbox' };
  if (isOpen(from) && isInterface(to)) return { kind: 'box', from };
  if (isReferenceType(from)) {
    if (isValueType(to)) return isSubtype(targetUnderlying ?? to, from) ? { kind: 'unbox' } : undefined;
    if (isReferenceType(to) && canCast(from, to)) return { kind: 'cast' };
  }
  return undefined;
}

/** Whether some object can have both types: then the cast is decided when it runs. */
function canCast(from: Type, to: Type): boolean {
  if (isSubtype(to, from)) return true;
  if (isInterface(to)) return from.kind !== 'array' && !isSealed(from);
  if (isInterface(from)) return to.kind !== 'array' && !isSealed(to);
  return from.kind === 'array' && to.kind === 'array' && canCast(from.elementType, to.elementType);
}

function isSealed(type: Type): boolean {
  return type.kind === 'named' && type.definition.alias === 'string';
}

function numericOrEnum(type: Type): ReturnType<typeof numericAlias> {
  return isEnum(type) ? 'int' : numericAlias(type);
}
