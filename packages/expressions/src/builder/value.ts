import type { Boolean, Int32, Int64, String } from './generated/values.js';

/** What a value is: one key for each type that it converts to by reference or boxing, as .NET's hierarchy has it. */
export declare const brand: unique symbol;
/** What may be given where a value of the type is asked for. */
export declare const accepts: unique symbol;
/** Whether it may be assigned to. */
declare const settable: unique symbol;
/** The type that a token stands for. */
declare const named: unique symbol;
/** What may be cast to it. */
declare const castable: unique symbol;

/** A C# value while an expression is built: it has no value in TypeScript, only a type. */
export interface Value {
  readonly [brand]: object;
  readonly [accepts]: unknown;
}

/** Any value with these types in its brand. */
export interface Of<B extends object> {
  readonly [brand]: B;
}

/** A value of a class or an interface: null is one of its values. */
export interface Reference extends Value {
  readonly [brand]: { readonly class: true };
}

/** A value of a struct or an enum. */
export interface Struct extends Value {
  readonly [brand]: { readonly struct: true };
}

/** A variable, or a property that can be set. */
export interface Settable {
  readonly [settable]: true;
}

/** A .NET type as an argument: `types.string`. */
export interface TypeToken<T extends Value, From extends string = 'Object'> {
  readonly [named]: T;
  readonly [castable]: From;
}

/** Type arguments that may differ in no direction: those of `List<T>`. */
export type Invariant<T> = (value: T) => T;
/** Type arguments that only go in: those of `IComparer<T>`. */
export type In<T> = (value: T) => void;

/** A value, or a literal of TypeScript: a whole number is an `int`, a bigint a `long`. */
export type Liftable = Value | string | number | bigint | boolean;

/** The type that a literal has in C#. */
export type Lifted<T> = T extends string
  ? String
  : T extends number
    ? Int32
    : T extends bigint
      ? Int64
      : T extends boolean
        ? Boolean
        : T;
