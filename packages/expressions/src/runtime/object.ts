import type { RuntimeMembers } from '../define-type.js';
import { Boxed, clrEquals, clrHashCode, toClrString } from './clr/index.js';

export const objectRuntime = {
  'new()': () => Object.freeze(Object.create(null) as object),
  'Equals(object)': clrEquals,
  'Equals(object,object)': clrEquals,
  'ReferenceEquals(object,object)': (left: unknown, right: unknown) =>
    left === right && !(left instanceof Boxed),
  'GetHashCode()': clrHashCode,
  'ToString()': toClrString,
} satisfies RuntimeMembers;
