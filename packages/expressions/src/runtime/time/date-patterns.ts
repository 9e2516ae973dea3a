import type { CultureName } from '../culture-info.js';

/** The same in every culture. */
const common = {
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
} as const;

const patterns: Readonly<Record<CultureName, Readonly<Record<string, string>>>> = {
  'en-US': {
    ...common,
    d: 'M/d/yyyy',
    D: 'dddd, MMMM d, yyyy',
    f: 'dddd, MMMM d, yyyy h:mm tt',
    F: 'dddd, MMMM d, yyyy h:mm:ss tt',
    g: 'M/d/yyyy h:mm tt',
    G: 'M/d/yyyy h:mm:ss tt',
    m: 'MMMM d',
    t: 'h:mm tt',
    T: 'h:mm:ss tt',
    y: 'MMMM yyyy',
  },
  '': {
    ...common,
    d: 'MM/dd/yyyy',
    D: 'dddd, dd MMMM yyyy',
    f: 'dddd, dd MMMM yyyy HH:mm',
    F: 'dddd, dd MMMM yyyy HH:mm:ss',
    g: 'MM/dd/yyyy HH:mm',
    G: 'MM/dd/yyyy HH:mm:ss',
    m: 'MMMM dd',
    t: 'HH:mm',
    T: 'HH:mm:ss',
    y: 'yyyy MMMM',
  },
};

/** Letters that stand for another one; `U` is `F` of the time in UTC. */
const aliases: Readonly<Record<string, string>> = { M: 'm', O: 'o', R: 'r', U: 'F', Y: 'y' };

/**
 * The custom format behind a standard one; undefined where .NET has none.
 *
 * @see https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings
 */
export function datePattern(letter: string, culture: CultureName): string | undefined {
  const own = patterns[culture];
  const key = aliases[letter] ?? letter;
  return Object.hasOwn(own, key) ? own[key] : undefined;
}
