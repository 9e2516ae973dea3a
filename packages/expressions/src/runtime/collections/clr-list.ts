import { clrName } from '../../type-system/clr-name.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { list } from '../../types/list.js';
import { checkLength, step, clrEquals, iterate, type Sequence } from '../clr/index.js';
import { argumentNull, argumentOutOfRange, invalidOperation } from '../failures.js';
import type { IndexedCollection } from './collection.js';

/** System.Collections.Generic.List; elements in their own form. */
export class ClrList implements IndexedCollection {
  readonly elementType: Type;
  readonly items: unknown[];
  /** Goes up with each change, so a walk notices. */
  version = 0;
  #capacity = 0;

  constructor(elementType: Type, items: unknown[] = []) {
    this.elementType = elementType;
    this.items = items;
  }

  get clrType(): NamedType {
    return namedType(list, [this.elementType]);
  }

  /** .NET's room for elements: doubles, from four on, when it is full. */
  get capacity(): number {
    while (this.#capacity < this.items.length) this.#capacity = Math.max(4, this.#capacity * 2);
    return this.#capacity;
  }

  set capacity(value: number) {
    if (value < this.items.length)
      throw argumentOutOfRange('value', 'capacity was less than the current size.');
    this.#capacity = value;
  }

  get count(): number {
    return this.items.length;
  }

  toString(): string {
    return clrName(this.clrType);
  }

  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    const { version } = this;
    for (let i = 0; i < this.items.length; i++) {
      yield this.items[i];
      if (this.version !== version) throw modified();
    }
  }

  at(index: number): unknown {
    this.checkIndex(index);
    return this.items[index];
  }

  setAt(index: number, value: unknown): void {
    this.checkIndex(index);
    this.version++;
    this.items[index] = value;
  }

  add(item: unknown): void {
    checkLength(this.items.length + 1);
    this.version++;
    this.items.push(item);
  }

  insert(index: number, value: unknown): void {
    if (index < 0 || index > this.items.length) {
      throw argumentOutOfRange('index', 'Index must be within the bounds of the List.');
    }
    checkLength(this.items.length + 1);
    this.version++;
    this.items.splice(index, 0, value);
  }

  removeAt(index: number): void {
    this.checkIndex(index);
    this.version++;
    this.items.splice(index, 1);
  }

  clear(): void {
    this.version++;
    this.items.length = 0;
  }

  contains(item: unknown): boolean {
    return this.indexOf(item) >= 0;
  }

  indexOf(item: unknown): number {
    step(this.items.length);
    return this.items.findIndex((element) => clrEquals(element, item));
  }

  remove(item: unknown): boolean {
    const index = this.indexOf(item);
    if (index >= 0) this.removeAt(index);
    return index >= 0;
  }

  addRange(source: Sequence | null, at = this.items.length): void {
    if (source === null) throw argumentNull('collection');
    if (at < 0 || at > this.items.length) throw argumentOutOfRange('index', indexMessage);
    const added = [...iterate(source === this ? [...this.items] : source)];
    checkLength(this.items.length + added.length);
    this.version++;
    const tail = this.items.splice(at);
    for (const item of added) this.items.push(item);
    for (const item of tail) this.items.push(item);
  }

  private checkIndex(index: number): void {
    if (index < 0 || index >= this.items.length) throw argumentOutOfRange('index', indexMessage);
  }
}

/** What .NET says of an index that a collection does not have. */
export const indexMessage =
  'Index was out of range. Must be non-negative and less than the size of the collection.';

/** The collection changed while it was walked. */
export const modified = () =>
  invalidOperation('Collection was modified; enumeration operation may not execute.');
