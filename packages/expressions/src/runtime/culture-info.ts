import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { cultureInfo } from '../types/culture-info.js';

/** The cultures that there are, by .NET's name. */
export type CultureName = 'en-US' | '';

/** System.Globalization.CultureInfo. */
export class CultureInfo {
  readonly name: CultureName;

  constructor(name: CultureName) {
    this.name = name;
  }

  get clrType() {
    return namedType(cultureInfo);
  }

  toString(): string {
    return this.name;
  }

  equals(other: unknown): boolean {
    return other instanceof CultureInfo && other.name === this.name;
  }
}

let current: CultureName = 'en-US';

/** The culture that texts are written and read in: the gateway's, or the one of {@link inCulture}. */
export const currentCulture = (): CultureName => current;

/** Runs with the culture of an `IFormatProvider`; null is the gateway's. */
export function inCulture<T>(provider: unknown, run: () => T): T {
  const outer = current;
  current = provider instanceof CultureInfo ? provider.name : 'en-US';
  try {
    return run();
  } finally {
    current = outer;
  }
}

const gateway = new CultureInfo('en-US');
const invariant = new CultureInfo('');

export const cultureInfoRuntime = {
  CurrentCulture: () => gateway,
  InvariantCulture: () => invariant,
  Name: (self: CultureInfo) => self.name,
} satisfies RuntimeMembers;
