import type { Settable, Value } from './value.js';

declare const gives: unique symbol;

/** An argument that a method writes: `out int port`. {@link value} is the variable that it declares. */
export interface Out<T extends Value> {
  readonly [gives]: T;
  readonly value: T & Settable;
}
