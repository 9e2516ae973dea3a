import type { NamedEntries } from '../../context.js';

/**
 * Entries whose names ignore case, from pairs: a later pair replaces the value of an earlier one of the same name.
 *
 * @example namedEntries([['Accept', ['text/plain']]]).get('accept') // ['text/plain']
 */
export function namedEntries<T>(pairs: Iterable<readonly [name: string, value: T]>): NamedEntries<T> {
  const map = new Map<string, readonly [name: string, value: T]>();
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    map.set(key, [map.get(key)?.[0] ?? name, value]);
  }
  return {
    get: (name) => map.get(name.toLowerCase())?.[1],
    has: (name) => map.has(name.toLowerCase()),
    entries: () => map.values(),
  };
}
