import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import { enumerableOf } from '../../types/collection-interfaces.js';
import { ClrArray, clrEquals, iterate, type Sequence } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import { argumentNull, argumentOutOfRange, notSupported } from '../failures.js';

/** What `ICollection<T>` needs of an object; elements in their own form. */
export interface Collection extends Iterable<unknown> {
  readonly count: number;
  readonly isReadOnly?: boolean;
  readonly clrType?: Type;
  add?(item: unknown): unknown;
  clear?(): void;
  contains?(item: unknown): boolean;
  remove?(item: unknown): boolean;
}

/** The type that a collection without a public one of its own shows. */
export const sequenceType = (elementType: Type | undefined): NamedType =>
  namedType(enumerableOf, [elementType ?? aliasType('object')]);

/** What `IList<T>` needs besides. */
export interface IndexedCollection extends Collection {
  at(index: number): unknown;
  setAt?(index: number, value: unknown): void;
  insert?(index: number, value: unknown): void;
  removeAt?(index: number): void;
}

/** What `IReadOnlyDictionary<TKey, TValue>` and `IDictionary<TKey, TValue>` need. */
export interface DictionaryObject extends Collection {
  containsKey(key: unknown): boolean;
  /** The value, undefined when there is no such key. */
  find(key: unknown): unknown;
  /** The value, or KeyNotFoundException. */
  valueAt(key: unknown): unknown;
  keys(): Collection;
  values(): Collection;
  setValue?(key: unknown, value: unknown): void;
  addEntry?(key: unknown, value: unknown): void;
  removeKey?(key: unknown): boolean;
}

/** Any collection: an array as well. */
export type AnyCollection = Collection | ClrArray | Uint8Array;

const isArray = (self: unknown): self is ClrArray | Uint8Array =>
  self instanceof ClrArray || self instanceof Uint8Array;

export const fixedSize = () => notSupported('Collection was of a fixed size.');
export const readOnly = () => notSupported('Collection is read-only.');

export function countOf(self: AnyCollection): number {
  if (self instanceof Uint8Array) return self.length;
  return self instanceof ClrArray ? self.items.length : self.count;
}

export function addTo(self: AnyCollection, item: unknown): unknown {
  if (isArray(self)) throw fixedSize();
  if (self.add === undefined) throw readOnly();
  return self.add(item);
}

export function clearAll(self: AnyCollection): void {
  if (isArray(self) || self.clear === undefined) throw readOnly();
  self.clear();
}

export function containsItem(self: AnyCollection, item: unknown): boolean {
  if (!isArray(self) && self.contains !== undefined) return self.contains(item);
  for (const element of iterate(self)) if (clrEquals(element, item)) return true;
  return false;
}

export function removeFrom(self: AnyCollection, item: unknown): boolean {
  if (isArray(self)) throw fixedSize();
  if (self.remove === undefined) throw readOnly();
  return self.remove(item);
}

/** Copies elements into an array. */
export function copyTo(source: Sequence, target: ClrArray | Uint8Array | null, index = 0): void {
  if (target === null) throw argumentNull('array');
  if (index < 0) throw argumentOutOfRange('arrayIndex', 'Non-negative number required.');
  const items: ArrayLike<unknown> = [...iterate(source)];
  const room = target instanceof Uint8Array ? target.length : target.items.length;
  if (items.length > room - index) {
    throw argumentException.create(
      'Destination array is not long enough to copy all the items in the collection. Check array index and length.',
    );
  }
  for (let i = 0; i < items.length; i++) {
    if (target instanceof Uint8Array) target[index + i] = items[i] as number;
    else target.items[index + i] = items[i];
  }
}
