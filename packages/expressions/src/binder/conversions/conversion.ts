import type { NumericAlias } from '../../type-system/classify.js';
import type { Member } from '../../type-system/member.js';
import type { Type } from '../../type-system/type.js';

/** How a value of one type becomes a value of another. */
export type Conversion =
  /** The same form: identity, base class or interface, null, `T` to `T?`. */
  | { readonly kind: 'identity' | 'reference' | 'null' | 'wrap' }
  | { readonly kind: 'numeric'; readonly from: NumericAlias; readonly to: NumericAlias }
  /** A value type to `object` or an interface. */
  | { readonly kind: 'box'; readonly from: Type }
  /** Explicit: from `object` or an interface to a value type, checked. */
  | { readonly kind: 'unbox' }
  /** Explicit: to a derived class or an interface, checked. */
  | { readonly kind: 'cast' }
  /** `T?` to `U?`, or `T` to `U?`, where the values themselves have to be converted. */
  | { readonly kind: 'lift'; readonly inner: Conversion; readonly from: Type; readonly to: Type }
  /** Explicit: `T?` to `U`; null throws. */
  | { readonly kind: 'unwrap'; readonly inner: Conversion; readonly from: Type }
  | {
      readonly kind: 'user';
      readonly member: Member;
      /** From the value to the operator's parameter. */
      readonly before: Conversion;
      /** From the operator's result to the target. */
      readonly after: Conversion;
    }
  /** A constant that fits a smaller whole-number type. */
  | { readonly kind: 'constant' }
  /** A lambda or method group to a delegate, `default`, `throw`, a tuple literal, a mistake: made by its own room. */
  | { readonly kind: 'lambda' | 'methodGroup' | 'default' | 'throw' | 'tuple' | 'error' | 'enumZero' };

export const identity: Conversion = Object.freeze({ kind: 'identity' });
export const referenceConversion: Conversion = Object.freeze({ kind: 'reference' });

/** Conversions that change nothing in the value's form. */
export function isRepresentationPreserving(conversion: Conversion): boolean {
  switch (conversion.kind) {
    case 'identity':
    case 'reference':
    case 'null':
    case 'wrap':
    case 'error':
      return true;
    default:
      return false;
  }
}
