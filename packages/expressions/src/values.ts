import { prepareTypes } from './prepare-types.js';
import { translateError } from './runtime/clr/access.js';
import { allocate, beginBudget, defaultBudget, endBudget } from './runtime/clr/budget.js';
import { box, Boxed } from './runtime/clr/boxed.js';
import { toClrString } from './runtime/clr/object.js';
import { iterate, type Sequence } from './runtime/clr/sequence.js';
import { roundTripOf } from './runtime/numeric.js';
import { typeOf } from './runtime/type-of.js';
import { isEnum, numericAlias } from './type-system/classify.js';
import { elementTypeOf, typeAndBases } from './type-system/hierarchy.js';
import type { Type } from './type-system/type.js';
import { memberOf } from './type-system/universe.js';

/**
 * How a policy turns an evaluated value into text: strings as they are, null as '', `True` and `False`, numbers
 * invariant, bytes as UTF-8, everything else as .NET's `ToString()` gives it (a DateTime `3/14/2026 9:26:53 AM`).
 */
export function toText(value: unknown): string {
  prepareTypes();
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  return toClrString(value);
}

/** Type and canonical text of a value, as `apim-kit eval` prints them. */
export interface ValueDescription {
  /** C# name of its run-time type; `null` for null. */
  readonly type: string;
  readonly value: string | null;
}

/**
 * Describes a value in object form: strings as they are, `true` and `false`, numbers invariant, dates "o", bytes base64,
 * JSON and XML without formatting, other sequences as a JSON array of such texts, anything else as `<TypeName>`.
 *
 * @throws BudgetExceededError for sequences that are too long or contain themselves
 * @example describeValue('x') // { type: 'string', value: 'x' }
 */
export function describeValue(value: unknown): ValueDescription {
  prepareTypes();
  // Sequences of sequences can be endless, or as many as they like.
  const isOutermost = beginBudget(defaultBudget);
  try {
    return describe(value);
  } catch (error) {
    throw translateError(error);
  } finally {
    if (isOutermost) endBudget();
  }
}

function describe(value: unknown): ValueDescription {
  if (value === null || value === undefined) return { type: 'null', value: null };
  const type = typeOf(value);
  if (type === undefined) return { type: 'Delegate', value: '<Delegate>' };
  return { type: type.name, value: canonicalText(value, type) };
}

function canonicalText(value: unknown, type: Type): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (value instanceof Boxed) return isEnum(value.type) ? `<${type.name}>` : canonicalNumber(value);
  const canonical = canonicalOf(type);
  if (canonical !== undefined) return canonical(value);
  if (numericAlias(type) !== undefined) return toClrString(value);
  if (Symbol.iterator in (value as object)) return canonicalSequence(value as Sequence, type);
  return `<${type.name}>`;
}

/** The member that a type's definition names for it, its own or inherited. */
function canonicalOf(type: Type): ((value: unknown) => string) | undefined {
  for (const base of typeAndBases(type)) {
    if (base.kind !== 'named' || base.definition.canonicalText === undefined) continue;
    const { key, argument } = base.definition.canonicalText;
    const member = memberOf(base.definition, key);
    if (member !== undefined) return (value) => String(member(value, argument));
  }
  return undefined;
}

function canonicalNumber(boxed: Boxed): string {
  const { value } = boxed;
  if (numericAlias(boxed.type) === 'char') return String.fromCharCode(Number(value));
  const alias = numericAlias(boxed.type);
  return alias === 'double' || alias === 'float' ? roundTripOf(boxed) : String(value);
}

function canonicalSequence(sequence: Sequence, type: Type): string {
  const elementType = elementTypeOf(type);
  const texts = [...iterate(sequence)].map((element) => {
    const object = elementType?.kind === 'named' ? box(element, elementType) : element;
    return describe(object).value;
  });
  const text = JSON.stringify(texts);
  allocate(text.length);
  return text;
}
