import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { stringComparer } from '../types/string-comparer.js';
import { clrCompare, clrEquals, clrHashCode } from './clr/index.js';
import type { EqualityComparer } from './collections/comparer.js';
import { invalidArgument } from './failures.js';
import { compareStrings, equalStrings, folded } from './text/compare-strings.js';

/** System.StringComparer for one StringComparison. */
export class StringComparer implements EqualityComparer {
  readonly comparison: number;
  readonly exactKeys = false;

  constructor(comparison: number) {
    this.comparison = comparison;
  }

  get clrType() {
    return namedType(stringComparer);
  }

  equals(left: unknown, right: unknown): boolean {
    return equalStrings(left as string | null, right as string | null, this.comparison);
  }

  compare(left: unknown, right: unknown): number {
    return compareStrings(left as string | null, right as string | null, this.comparison);
  }

  keyOf(value: unknown): unknown {
    return typeof value === 'string' ? folded(value, this.comparison) : value;
  }

  toString(): string {
    return 'System.OrdinalComparer';
  }
}

const comparers = [0, 1, 2, 3, 4, 5].map((comparison) => new StringComparer(comparison));

/** `StringComparer.OrdinalIgnoreCase`. */
export const ordinalIgnoreCase = new StringComparer(5);

/** Others compare themselves. */
const isTexts = (...values: readonly unknown[]): boolean =>
  values.every((value) => value === null || typeof value === 'string');

export const stringComparerRuntime = {
  CurrentCulture: () => comparers[0],
  CurrentCultureIgnoreCase: () => comparers[1],
  InvariantCulture: () => comparers[2],
  InvariantCultureIgnoreCase: () => comparers[3],
  Ordinal: () => comparers[4],
  OrdinalIgnoreCase: () => ordinalIgnoreCase,
  'Compare(string,string)': (self: StringComparer, left: string | null, right: string | null) =>
    self.compare(left, right),
  'Compare(object,object)': (self: StringComparer, left: unknown, right: unknown) =>
    isTexts(left, right) ? self.compare(left, right) : clrCompare(left, right),
  'Equals(object,object)': (self: StringComparer, left: unknown, right: unknown) =>
    isTexts(left, right) ? self.equals(left, right) : clrEquals(left, right),
  'FromComparison(StringComparison)': (comparison: number) => {
    const found = comparison === 5 ? ordinalIgnoreCase : comparers[comparison];
    if (found === undefined) {
      throw invalidArgument(
        'The string comparison type passed in is currently not supported.',
        'comparisonType',
      );
    }
    return found;
  },
  'Equals(string,string)': (self: StringComparer, left: string | null, right: string | null) =>
    self.equals(left, right),
  'GetHashCode(string)': (self: StringComparer, value: string | null) => clrHashCode(self.keyOf(value)),
} satisfies RuntimeMembers;
