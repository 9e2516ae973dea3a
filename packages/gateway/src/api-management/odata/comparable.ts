import { describe, type Typed } from './edm-type.js';
import type { Cursor } from './cursor.js';
import { messages } from './messages.js';

const numeric = 'Byte SByte Int16 Int32 Int64 Decimal Double Single'.split(' ');

/** Primitive types whose values can stand on both sides of an operator, by one of them. */
const families: ReadonlyMap<string, string> = new Map([
  ...numeric.map((name) => [`Edm.${name}`, 'number'] as const),
  ['Edm.Boolean', 'boolean'],
  ['Edm.Date', 'date'],
  ['Edm.DateTimeOffset', 'date'],
  ['Edm.Guid', 'guid'],
  ['Edm.String', 'text'],
  ['Edm.TimeOfDay', 'time'],
  ['Edm.Duration', 'duration'],
  ['Edm.Binary', 'binary'],
]);

/** What text in quotes can stand for: OData 4.01 needs no prefix before it. */
const written: ReadonlySet<string> = new Set(['duration', 'binary']);

const familyOf = ({ type, collection }: Typed): string | undefined =>
  collection || type.kind !== 'primitive' ? undefined : families.get(type.name);

/** Whether it is known to be a number. */
export const isNumber = (typed: Typed): boolean => familyOf(typed) === 'number';

/**
 * Refuses a comparison that no values make true, of a number with a text for instance; of what is not known for sure
 * nothing is said.
 *
 * @param at Where the comparison begins.
 * @see https://docs.oasis-open.org/odata/odata/v4.01/odata-v4.01-part2-url-conventions.html#sec_ComparisonOperators
 */
export function checkComparison(left: Typed, right: Typed, cursor: Cursor, at: number): void {
  const [one, other] = [familyOf(left), familyOf(right)];
  if (one === undefined || other === undefined || one === other) return;
  if ((one === 'text' && written.has(other)) || (other === 'text' && written.has(one))) return;
  cursor.refuse(messages.notComparable(describe(left), describe(right)), at);
}
