import { clrName } from '../../type-system/clr-name.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { hashSet } from '../../types/hash-set.js';
import { iterate, type Sequence } from '../clr/index.js';
import { argumentNull } from '../failures.js';
import { modified } from './clr-list.js';
import { ClrMap } from './clr-map.js';
import type { Collection } from './collection.js';
import type { EqualityComparer } from './comparer.js';

/** System.Collections.Generic.HashSet; elements in their own form. */
export class ClrHashSet implements Collection {
  readonly elementType: Type;
  readonly #map: ClrMap<true>;

  constructor(elementType: Type, comparer: EqualityComparer | null = null) {
    this.elementType = elementType;
    this.#map = new ClrMap(comparer);
  }

  get clrType(): NamedType {
    return namedType(hashSet, [this.elementType]);
  }

  get comparer(): EqualityComparer {
    return this.#map.comparer;
  }

  get count(): number {
    return this.#map.size;
  }

  toString(): string {
    return clrName(this.clrType);
  }

  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    const { version } = this.#map;
    for (const [item] of this.#map.entries()) {
      yield item;
      if (this.#map.version !== version) throw modified();
    }
  }

  add(item: unknown): boolean {
    if (this.#map.has(item)) return false;
    this.#map.set(item, true);
    return true;
  }

  /** The element that equals `item`, in a box; undefined when there is none. */
  stored(item: unknown): { readonly value: unknown } | undefined {
    return this.#map.stored(item);
  }

  contains(item: unknown): boolean {
    return this.#map.has(item);
  }

  remove(item: unknown): boolean {
    const isRemoved = this.#map.delete(item);
    // Empty, it forgets which places are free.
    if (isRemoved && this.#map.size === 0) this.#map.clear();
    return isRemoved;
  }

  clear(): void {
    this.#map.clear();
  }

  /** The other sequence as a set that compares as this one does. */
  like(other: Sequence | null): ClrHashSet {
    if (other === null) throw argumentNull('other');
    const set = new ClrHashSet(this.elementType, this.#map.comparer);
    for (const item of iterate(other)) set.add(item);
    return set;
  }
}
