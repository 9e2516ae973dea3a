import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { asObject } from './as-object.js';
import { clrCompare, clrEquals } from './clr/index.js';

export const comparableOfRuntime = {
  'CompareTo(T)': ([type]: readonly Type[], self: unknown, other: unknown) =>
    clrCompare(self, asObject(other, type)),
} satisfies RuntimeMembers;

export const comparableRuntime = { 'CompareTo(object)': clrCompare } satisfies RuntimeMembers;

export const equatableRuntime = {
  'Equals(T)': ([type]: readonly Type[], self: unknown, other: unknown) =>
    clrEquals(self, asObject(other, type)),
} satisfies RuntimeMembers;

export const disposableRuntime = {
  'Dispose()': (self: { dispose?: () => void }) => self.dispose?.(),
} satisfies RuntimeMembers;
