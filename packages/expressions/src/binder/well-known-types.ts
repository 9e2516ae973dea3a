import type { NamedType } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';

/** Types that the language names itself, looked up when first used. */
export interface WellKnownTypes {
  readonly void: NamedType;
  readonly object: NamedType;
  readonly string: NamedType;
  readonly bool: NamedType;
  readonly char: NamedType;
  readonly int: NamedType;
  readonly uint: NamedType;
  readonly long: NamedType;
  readonly ulong: NamedType;
  readonly float: NamedType;
  readonly double: NamedType;
  readonly decimal: NamedType;
}

/** One for all binders. */
export const wellKnownTypes: WellKnownTypes = {
  get void() {
    return aliasType('void');
  },
  get object() {
    return aliasType('object');
  },
  get string() {
    return aliasType('string');
  },
  get bool() {
    return aliasType('bool');
  },
  get char() {
    return aliasType('char');
  },
  get int() {
    return aliasType('int');
  },
  get uint() {
    return aliasType('uint');
  },
  get long() {
    return aliasType('long');
  },
  get ulong() {
    return aliasType('ulong');
  },
  get float() {
    return aliasType('float');
  },
  get double() {
    return aliasType('double');
  },
  get decimal() {
    return aliasType('decimal');
  },
};
