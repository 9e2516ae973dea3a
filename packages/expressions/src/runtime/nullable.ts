import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { asObject } from './as-object.js';
import { clrCompare, clrEquals, clrHashCode, toClrString } from './clr/index.js';
import { defaultValue } from '../type-system/default-value.js';
import { invalidOperation } from './failures.js';

/** A `T?` is its T's form or null, so these are the only members that take null as receiver. */
export const nullableRuntime = {
  'new(T)': (_types: readonly Type[], value: unknown) => value,
  HasValue: (_types: readonly Type[], self: unknown) => self !== null,
  Value: (_types: readonly Type[], self: unknown) => {
    if (self === null) throw invalidOperation('Nullable object must have a value.');
    return self;
  },
  'GetValueOrDefault()': ([type]: readonly Type[], self: unknown) =>
    self ?? (type === undefined ? null : defaultValue(type)),
  'GetValueOrDefault(T)': (_types: readonly Type[], self: unknown, value: unknown) => self ?? value,
  'Equals(object)': ([type]: readonly Type[], self: unknown, other: unknown) =>
    clrEquals(asObject(self, type), other),
  'GetHashCode()': ([type]: readonly Type[], self: unknown) => clrHashCode(asObject(self, type)),
  'ToString()': ([type]: readonly Type[], self: unknown) => toClrString(asObject(self, type)),
} satisfies RuntimeMembers;

/** System.Nullable: what compares two of a type. */
export const nullableHelpersRuntime = {
  'Compare(T?,T?)': ([type]: readonly Type[], left: unknown, right: unknown) =>
    clrCompare(asObject(left, type), asObject(right, type)),
  'Equals(T?,T?)': ([type]: readonly Type[], left: unknown, right: unknown) =>
    clrEquals(asObject(left, type), asObject(right, type)),
} satisfies RuntimeMembers;
