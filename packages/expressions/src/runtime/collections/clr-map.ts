import { checkLength, step } from '../clr/index.js';
import { defaultComparer, type EqualityComparer } from './comparer.js';

interface Entry<V> {
  readonly key: unknown;
  readonly slot: number;
  value: V;
}

/**
 * A hash table with .NET's notion of equal keys and .NET's order: entries stand in the order they were added, but a new
 * one takes the place of the one that was removed last.
 */
export class ClrMap<V> {
  readonly comparer: EqualityComparer;
  readonly #buckets = new Map<unknown, Entry<V>[]>();
  readonly #slots: (Entry<V> | undefined)[] = [];
  readonly #free: number[] = [];
  /** Goes up with each change; a walk over the map that sees it change fails. */
  version = 0;

  constructor(comparer: EqualityComparer | null = null) {
    this.comparer = comparer ?? defaultComparer;
  }

  get size(): number {
    return this.#slots.length - this.#free.length;
  }

  #findIn(bucket: readonly Entry<V>[] | undefined, key: unknown): Entry<V> | undefined {
    step();
    if (bucket !== undefined)
      for (const entry of bucket) if (this.comparer.equals(entry.key, key)) return entry;
    return undefined;
  }

  #find(key: unknown): Entry<V> | undefined {
    return this.#findIn(this.#buckets.get(this.comparer.keyOf(key)), key);
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
    const hash = this.comparer.keyOf(key);
    const bucket = this.#buckets.get(hash);
    const known = this.#findIn(bucket, key);
    if (known !== undefined) {
      known.value = value;
      return;
    }
    checkLength(this.size + 1);
    const entry = { key, value, slot: this.#free.pop() ?? this.#slots.length };
    this.#slots[entry.slot] = entry;
    if (bucket === undefined) this.#buckets.set(hash, [entry]);
    else bucket.push(entry);
  }

  delete(key: unknown): boolean {
    const hash = this.comparer.keyOf(key);
    const bucket = this.#buckets.get(hash);
    const entry = this.#findIn(bucket, key);
    if (bucket === undefined || entry === undefined) return false;
    bucket.splice(bucket.indexOf(entry), 1);
    if (bucket.length === 0) this.#buckets.delete(hash);
    this.#slots[entry.slot] = undefined;
    this.#free.push(entry.slot);
    this.version++;
    return true;
  }

  clear(): void {
    this.#buckets.clear();
    this.#slots.length = 0;
    this.#free.length = 0;
    this.version++;
  }

  *entries(): Generator<readonly [key: unknown, value: V], void, undefined> {
    for (const entry of this.#slots) if (entry !== undefined) yield [entry.key, entry.value];
  }
}
