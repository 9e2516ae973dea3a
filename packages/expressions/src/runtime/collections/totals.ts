import type { RuntimeMembers } from '../../define-type.js';
import type { Type } from '../../type-system/type.js';
import { iterate, step, type Sequence } from '../clr/index.js';
import { addDecimals, ClrDecimal, divideDecimals } from '../decimal.js';
import { argumentNull, invalidOperation, overflow } from '../failures.js';

/** How one number type adds up. */
interface Arithmetic<T> {
  readonly zero: T;
  add(left: T, right: T): T;
  average(sum: T, count: number): unknown;
}

const inRange = (sum: bigint): bigint => {
  if (BigInt.asIntN(64, sum) !== sum) throw overflow();
  return sum;
};

const arithmetics = {
  int: {
    zero: 0,
    add: (left, right) => {
      const sum = left + right;
      if ((sum | 0) !== sum) throw overflow();
      return sum;
    },
    average: (sum, count) => sum / count,
  } satisfies Arithmetic<number>,
  long: {
    zero: 0n,
    add: (left, right) => inRange(left + right),
    average: (sum, count) => Number(sum) / count,
  } satisfies Arithmetic<bigint>,
  float: {
    zero: 0,
    add: (left, right) => left + right,
    average: (sum, count) => Math.fround(sum / count),
  } satisfies Arithmetic<number>,
  double: {
    zero: 0,
    add: (left, right) => left + right,
    average: (sum, count) => sum / count,
  } satisfies Arithmetic<number>,
  decimal: {
    zero: ClrDecimal.of(0),
    add: addDecimals,
    average: (sum, count) => divideDecimals(sum, ClrDecimal.of(count)),
  } satisfies Arithmetic<ClrDecimal>,
} as const;

type NumberName = keyof typeof arithmetics;

function accumulate(
  items: Iterable<unknown>,
  { zero, add }: Arithmetic<unknown>,
): { sum: unknown; count: number } {
  let sum = zero;
  let count = 0;
  for (const item of items) {
    if (item === null) continue;
    sum = add(sum, item);
    count++;
  }
  return { sum, count };
}

function walk(source: Sequence | null, selector?: ((item: unknown) => unknown) | null): Iterable<unknown> {
  if (source === null) throw argumentNull('source');
  if (selector === null) throw argumentNull('selector');
  return selector === undefined ? iterate(source) : selected(iterate(source), selector);
}

function* selected(items: Iterable<unknown>, selector: (item: unknown) => unknown) {
  for (const item of items) {
    step();
    yield selector(item);
  }
}

function totalsOf(name: NumberName, nullable: boolean): RuntimeMembers {
  const element = nullable ? `${name}?` : name;
  const arithmetic = arithmetics[name] as Arithmetic<unknown>;
  const form = (value: unknown): unknown => (name === 'float' ? Math.fround(Number(value)) : value);
  const sum = (items: Iterable<unknown>): unknown => form(accumulate(items, arithmetic).sum);
  // An average of ints is computed in 64 bits.
  const wide = (name === 'int' ? { ...arithmetics.double } : arithmetic) as Arithmetic<unknown>;
  const average = (items: Iterable<unknown>): unknown => {
    const total = accumulate(items, wide);
    if (total.count > 0) return arithmetic.average(total.sum, total.count);
    if (nullable) return null;
    throw invalidOperation('Sequence contains no elements');
  };
  type Select = ((item: unknown) => unknown) | null;
  return {
    [`Sum(IEnumerable<${element}>)`]: (source: Sequence | null) => sum(walk(source)),
    [`Sum(IEnumerable<TSource>,Func<TSource,${element}>)`]: (
      _: readonly Type[],
      source: Sequence | null,
      select: Select,
    ) => sum(walk(source, select)),
    [`Average(IEnumerable<${element}>)`]: (source: Sequence | null) => average(walk(source)),
    [`Average(IEnumerable<TSource>,Func<TSource,${element}>)`]: (
      _: readonly Type[],
      source: Sequence | null,
      select: Select,
    ) => average(walk(source, select)),
  };
}

/** `Sum` and `Average` of every number type. */
export const totals: RuntimeMembers = Object.assign(
  {},
  ...(Object.keys(arithmetics) as NumberName[]).flatMap((name) => [
    totalsOf(name, false),
    totalsOf(name, true),
  ]),
) as RuntimeMembers;
