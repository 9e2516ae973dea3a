import {
  canBeNull,
  isEnum,
  isReferenceType,
  isValueType,
  isVoid,
  numericAlias,
} from '../../type-system/classify.js';
import { isSubtype } from '../../type-system/hierarchy.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { identity, referenceConversion, type Conversion } from './conversion.js';
import { isImplicitNumeric } from './numeric-conversions.js';
import { findUserConversion } from './user-conversions.js';

/** The implicit conversion from one type to another, user-defined ones included. */
export function classifyImplicit(from: Type, to: Type): Conversion | undefined {
  return classifyStandard(from, to) ?? findUserConversion(from, to, false);
}

/** The standard implicit conversion (10.4.2): no user-defined operator. */
export function classifyStandard(from: Type, to: Type): Conversion | undefined {
  if (from === to) return identity;
  if (from.kind === 'error' || to.kind === 'error') return { kind: 'error' };
  if (isVoid(from) || isVoid(to)) return undefined;
  if (from.kind === 'null') return canBeNull(to) ? { kind: 'null' } : undefined;

  const targetUnderlying = underlyingOf(to);
  const sourceUnderlying = underlyingOf(from);
  if (targetUnderlying !== undefined) {
    const inner = classifyStandard(sourceUnderlying ?? from, targetUnderlying);
    if (inner === undefined || inner.kind === 'box') return undefined;
    return inner.kind === 'identity'
      ? { kind: 'wrap' }
      : { kind: 'lift', inner, from: sourceUnderlying ?? from, to: targetUnderlying };
  }
  const fromNumeric = numericAlias(from);
  const toNumeric = numericAlias(to);
  if (fromNumeric !== undefined && toNumeric !== undefined)
    return isImplicitNumeric(fromNumeric, toNumeric)
      ? { kind: 'numeric', from: fromNumeric, to: toNumeric }
      : undefined;
  if (from.kind === 'typeParameter' && from.bounds !== null)
    return isSubtype(from, to) ? { kind: 'box', from } : undefined;
  if (from.kind === 'tuple' && to.kind === 'tuple') return classifyTuples(from, to);
  if (isReferenceType(from)) return isSubtype(from, to) ? referenceConversion : undefined;
  if (isValueType(from) && isReferenceType(to)) {
    const boxed = sourceUnderlying ?? from;
    return isSubtype(boxed, to) ? { kind: 'box', from: boxed } : undefined;
  }
  if (isEnum(from) && isEnum(to)) return undefined;
  return undefined;
}

function classifyTuples(
  from: Type & { kind: 'tuple' },
  to: Type & { kind: 'tuple' },
): Conversion | undefined {
  if (from.elements.length !== to.elements.length) return undefined;
  // Elements with another form would need a new tuple; names alone do not.
  const sameTypes = from.elements.every((element, index) => element.type === to.elements[index]?.type);
  return sameTypes ? referenceConversion : undefined;
}
