import { clrName } from '../../type-system/clr-name.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { enumerableOf } from '../../types/collection-interfaces.js';
import { grouping, lookup, orderedEnumerable } from '../../types/enumerable.js';
import { iterate, settled, toItems, type Sequence, type Visitor } from '../clr/index.js';
import { ClrMap } from './clr-map.js';
import type { Order } from './comparer.js';
import { sortItems } from './sort.js';

/** What a LINQ operator gives: nothing is computed until somebody walks it, and each walk computes anew. */
export class LazySequence {
  readonly elementType: Type;
  readonly #walk: () => Iterator<unknown>;
  /** How its elements are handed over without iterators, where its operator knows that. */
  readonly visit: ((visitor: Visitor) => boolean) | undefined;

  constructor(elementType: Type, walk: () => Iterator<unknown>, visit?: (visitor: Visitor) => boolean) {
    this.elementType = elementType;
    this.#walk = walk;
    this.visit = visit;
  }

  get clrType(): NamedType {
    return namedType(enumerableOf, [this.elementType]);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.#walk();
  }

  /** The sequence with its elements computed. */
  settled(): LazySequence {
    return new SettledSequence(this.clrType, Array.from(iterate(this), settled));
  }

  toString(): string {
    return `System.Linq.Enumerable+Iterator\`1[${clrName(this.elementType)}]`;
  }
}

/** Elements that were computed, under the type of the sequence that gave them. */
class SettledSequence extends LazySequence {
  readonly #type: NamedType;

  constructor(type: NamedType, items: readonly unknown[]) {
    super(type.typeArguments[0] ?? type, () => items[Symbol.iterator]());
    this.#type = type;
  }

  override get clrType(): NamedType {
    return this.#type;
  }

  override settled(): LazySequence {
    return this;
  }
}

interface Level {
  readonly key: (item: unknown) => unknown;
  readonly order: Order;
}

/** `OrderBy(…).ThenBy(…)`: sorted stably when walked; each key is computed once. */
export class OrderedSequence extends LazySequence {
  readonly #source: Sequence;
  readonly #levels: readonly Level[];

  constructor(elementType: Type, source: Sequence, levels: readonly Level[]) {
    super(elementType, () => sorted(source, levels)[Symbol.iterator]());
    this.#source = source;
    this.#levels = levels;
  }

  override get clrType(): NamedType {
    return namedType(orderedEnumerable, [this.elementType]);
  }

  thenBy(level: Level): OrderedSequence {
    return new OrderedSequence(this.elementType, this.#source, [...this.#levels, level]);
  }
}

function sorted(source: Sequence, levels: readonly Level[]): unknown[] {
  const rows = Array.from(toItems(source), (item) => ({ item, keys: levels.map(({ key }) => key(item)) }));
  sortItems(rows, (left, right) => {
    const [a, b] = [left as (typeof rows)[number], right as (typeof rows)[number]];
    for (const [index, { order }] of levels.entries()) {
      const difference = order(a.keys[index], b.keys[index]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return rows.map(({ item }) => item);
}

/** One group of `GroupBy`. */
export class Grouping {
  readonly types: readonly Type[];
  readonly key: unknown;
  readonly items: unknown[] = [];

  constructor(types: readonly Type[], key: unknown) {
    this.types = types;
    this.key = key;
  }

  get clrType(): NamedType {
    return namedType(grouping, this.types);
  }

  get count(): number {
    return this.items.length;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }

  toString(): string {
    return `System.Linq.Lookup\`2+Grouping[${this.types.map((type) => type.name).join(',')}]`;
  }
}

/** The groups in the order in which their keys were first seen. */
export class Lookup {
  readonly types: readonly Type[];
  readonly #groups: ClrMap<Grouping>;

  constructor(
    types: readonly Type[],
    source: Sequence,
    select: { readonly key: (item: unknown) => unknown; readonly element?: (item: unknown) => unknown },
    comparer: ConstructorParameters<typeof ClrMap>[0] = null,
  ) {
    this.types = types;
    this.#groups = new ClrMap(comparer);
    for (const item of iterate(source)) {
      const key = select.key(item);
      let group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, (group = new Grouping(types, key)));
      group.items.push(select.element === undefined ? item : select.element(item));
    }
  }

  get clrType(): NamedType {
    return namedType(lookup, this.types);
  }

  get count(): number {
    return this.#groups.size;
  }

  *[Symbol.iterator](): Generator<Grouping, void, undefined> {
    for (const [, group] of this.#groups.entries()) yield group;
  }

  has(key: unknown): boolean {
    return this.#groups.has(key);
  }

  /** The group of a key, an empty one when it is not there. */
  group(key: unknown): Grouping {
    return this.#groups.get(key) ?? new Grouping(this.types, key);
  }

  /** The elements of a key, none when it is not there. */
  itemsOf(key: unknown): readonly unknown[] {
    return this.group(key).items;
  }

  toString(): string {
    return `System.Linq.Lookup\`2[${this.types.map((type) => type.name).join(',')}]`;
  }
}
