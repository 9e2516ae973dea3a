import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { NamedType, Type } from '../type-system/type.js';
import { queue, stack } from '../types/queue.js';
import { arrayOf } from './array-of.js';
import { checkLength, clrEquals, iterate, type Sequence } from './clr/index.js';
import { modified } from './collections/clr-list.js';
import type { Collection } from './collections/collection.js';
import { argumentNull, invalidOperation } from './failures.js';

type Types = readonly Type[];

/** System.Collections.Generic.Queue and Stack: the next element to come out stands first or last. */
class Waiting implements Collection {
  readonly types: Types;
  readonly items: unknown[] = [];
  readonly lastIn: boolean;
  version = 0;

  constructor(types: Types, lastIn: boolean, source: Sequence | null) {
    if (source === null) throw argumentNull('collection');
    this.types = types;
    this.lastIn = lastIn;
    for (const item of iterate(source)) this.push(item);
  }

  get clrType(): NamedType {
    return namedType(this.lastIn ? stack : queue, this.types);
  }

  get count(): number {
    return this.items.length;
  }

  toString(): string {
    return `System.Collections.Generic.${this.lastIn ? 'Stack' : 'Queue'}\`1[${this.types[0]?.name ?? ''}]`;
  }

  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    const { version } = this;
    for (let i = 0; i < this.items.length; i++) {
      yield this.lastIn ? this.items[this.items.length - 1 - i] : this.items[i];
      if (this.version !== version) throw modified();
    }
  }

  push(item: unknown): void {
    checkLength(this.items.length + 1);
    this.version++;
    this.items.push(item);
  }

  peek(): unknown {
    if (this.items.length === 0) throw invalidOperation(`${this.lastIn ? 'Stack' : 'Queue'} empty.`);
    return this.lastIn ? this.items[this.items.length - 1] : this.items[0];
  }

  take(): unknown {
    const item = this.peek();
    this.version++;
    if (this.lastIn) this.items.pop();
    else this.items.shift();
    return item;
  }

  clear(): void {
    this.version++;
    this.items.length = 0;
  }
}

const waitingRuntime = (lastIn: boolean) =>
  ({
    'new()': (types: Types) => new Waiting(types, lastIn, []),
    'new(IEnumerable<T>)': (types: Types, source: Sequence | null) => new Waiting(types, lastIn, source),
    Count: (_types: Types, self: Waiting) => self.count,
    'Clear()': (_types: Types, self: Waiting) => self.clear(),
    'Contains(T)': (_types: Types, self: Waiting, item: unknown) =>
      self.items.some((element) => clrEquals(element, item)),
    'Peek()': (_types: Types, self: Waiting) => self.peek(),
    'ToArray()': ([type]: Types, self: Waiting) => (type === undefined ? null : arrayOf(type, [...self])),
    [lastIn ? 'Pop()' : 'Dequeue()']: (_types: Types, self: Waiting) => self.take(),
    [lastIn ? 'Push(T)' : 'Enqueue(T)']: (_types: Types, self: Waiting, item: unknown) => self.push(item),
  }) satisfies RuntimeMembers;

export const queueRuntime = waitingRuntime(false);
export const stackRuntime = waitingRuntime(true);
