/** A map that forgets what was used longest ago. */
export interface LruCache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** Makes a cache of at most `limit` entries. */
export function createLruCache<Key, Value>(limit: number): LruCache<Key, Value> {
  const entries = new Map<Key, Value>();
  let newest: Key | undefined;
  return {
    get(key) {
      const value = entries.get(key);
      // A map keeps the order of insertion: what is used moves to the end, unless it stands there already.
      if (value !== undefined && key !== newest) {
        entries.delete(key);
        entries.set(key, value);
        newest = key;
      }
      return value;
    },
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      newest = key;
      if (entries.size > limit) entries.delete(entries.keys().next().value as Key);
    },
  };
}
