import type { BooleanInput, Int32, Int32Input } from './generated/values.js';
import type { Body, Statements } from './statements.js';
import type { Of, TypeToken, Value } from './value.js';

/** A value of an exception's type. */
export type Throwable = Value & Of<{ readonly Exception: true }>;

/** What a `catch` takes: an exception's type, and what is done with it. */
export interface Catch<R, E extends Throwable = Throwable> {
  readonly type: TypeToken<E, string>;
  /** `when (…)`: the exception is only caught where this holds. */
  readonly when?: (exception: E) => BooleanInput;
  readonly body: (statements: Statements<R>, exception: E) => void;
}

/** What a value is compared with by a `case`: a literal, or a member of its enum. */
export type CaseValue<T> =
  T extends Of<{ readonly only: 'String' }>
    ? string
    : T extends Of<{ readonly only: 'Int32' }>
      ? number
      : T extends Of<{ readonly only: 'Int64' }>
        ? bigint
        : T extends Of<{ readonly Enum: true }>
          ? T
          : never;

/** One section of a `switch`: its values, and what is done with them. */
export interface Case<R, T> {
  readonly when: CaseValue<T> | readonly CaseValue<T>[];
  readonly body: Body<R>;
}

/** How the variable of a `for` runs. */
export interface Counter {
  /** Where it starts. */
  readonly from: Int32Input;
  /** The loop goes on while this holds. */
  readonly while: (counter: Int32) => BooleanInput;
  /** Its next value. Default: one more. */
  readonly next?: (counter: Int32) => Int32Input;
}
