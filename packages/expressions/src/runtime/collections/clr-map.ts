import { checkLength, step } from '../clr/index.js';
import { defaultComparer, type EqualityComparer } from './comparer.js';

interface Entry<V> {
  readonly key: unknown;
  value: V;
}

/** A hash table with .NET's notion of equal keys; entries stay in the order they were added. */
export class ClrMap<V> {
  readonly comparer: EqualityComparer;
  readonly #buckets = new Map<unknown, Entry<V>[]>();
  #count = 0;
  /** Goes up with each change; a walk over the map that sees it change fails. */
  version = 0;

  constructor(comparer: EqualityComparer | null = null) {
    this.comparer = comparer ?? defaultComparer;
  }

  get size(): number {
    return this.#count;
  }

  #find(key: unknown): Entry<V> | undefined {
    step();
    return this.#buckets.get(this.comparer.keyOf(key))?.find((entry) => this.comparer.equals(entry.key, key));
  }

  get(key: unknown): V | undefined {
    return this.#find(key)?.value;
  }

  has(key: unknown): boolean {
    return this.#find(key) !== undefined;
  }

  /** The key that equals `key`, in a box. */
  stored(key: unknown): { readonly value: unknown } | undefined {
    const entry = this.#find(key);
    return entry === undefined ? undefined : { value: entry.key };
  }

  /** Adds or replaces. */
  set(key: unknown, value: V): void {
    this.version++;
    const entry = this.#find(key);
    if (entry !== undefined) {
      entry.value = value;
      return;
    }
    checkLength(this.#count + 1);
    const hash = this.comparer.keyOf(key);
    const bucket = this.#buckets.get(hash);
    if (bucket === undefined) this.#buckets.set(hash, [{ key, value }]);
    else bucket.push({ key, value });
    this.#count++;
  }

  delete(key: unknown): boolean {
    const hash = this.comparer.keyOf(key);
    const bucket = this.#buckets.get(hash);
    const index = bucket?.findIndex((entry) => this.comparer.equals(entry.key, key)) ?? -1;
    if (bucket === undefined || index < 0) return false;
    bucket.splice(index, 1);
    if (bucket.length === 0) this.#buckets.delete(hash);
    this.#count--;
    this.version++;
    return true;
  }

  clear(): void {
    this.#buckets.clear();
    this.#count = 0;
    this.version++;
  }

  *entries(): Generator<readonly [key: unknown, value: V], void, undefined> {
    for (const bucket of this.#buckets.values()) {
      for (const { key, value } of bucket) yield [key, value];
    }
  }
}
