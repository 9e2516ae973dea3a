import { clrName } from '../type-system/clr-name.js';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { NamedType, Type } from '../type-system/type.js';
import { queue, stack } from '../types/queue.js';
import { arrayOf } from './array-of.js';
import { checkLength, clrEquals, iterate, type Sequence } from './clr/index.js';
import { defaultValue } from '../type-system/default-value.js';
import { indexMessage, modified } from './collections/clr-list.js';
import { copyTo, type Collection } from './collections/collection.js';
import { Enumerator } from './collections/enumerator.js';
import { badPart } from './collections/search.js';
import { argumentNull, argumentOutOfRange, invalidOperation } from './failures.js';

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
    return clrName(this.clrType);
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

type Target = Parameters<typeof copyTo>[1];

const lengthOf = (target: NonNullable<Target>): number =>
  target instanceof Uint8Array ? target.length : target.items.length;

/** Puts an element into an `out` argument, the type's default when there is none. */
function given([type]: Types, self: Waiting, result: { value: unknown }, element: () => unknown): boolean {
  const any = self.count > 0;
  result.value = any ? element() : type === undefined ? null : defaultValue(type);
  return any;
}

const waitingRuntime = (lastIn: boolean) =>
  ({
    'new()': (types: Types) => new Waiting(types, lastIn, []),
    'new(int)': (types: Types, capacity: number) => {
      if (capacity < 0) throw argumentOutOfRange('capacity', 'Non-negative number required.');
      return new Waiting(types, lastIn, []);
    },
    'new(IEnumerable<T>)': (types: Types, source: Sequence | null) => new Waiting(types, lastIn, source),
    Count: (_types: Types, self: Waiting) => self.count,
    'Clear()': (_types: Types, self: Waiting) => self.clear(),
    'Contains(T)': (_types: Types, self: Waiting, item: unknown) =>
      self.items.some((element) => clrEquals(element, item)),
    'CopyTo(T[],int)': (_types: Types, self: Waiting, target: Target, index: number) => {
      if (target === null) throw argumentNull('array');
      if (index < 0 || index > lengthOf(target)) throw argumentOutOfRange('arrayIndex', indexMessage);
      if (self.count > lengthOf(target) - index) throw badPart();
      copyTo(self, target, index);
    },
    'GetEnumerator()': (_types: Types, self: Waiting) => new Enumerator(self),
    'TrimExcess()': () => undefined,
    'TryPeek(out T)': (types: Types, self: Waiting, result: { value: unknown }) =>
      given(types, self, result, () => self.peek()),
    [lastIn ? 'TryPop(out T)' : 'TryDequeue(out T)']: (
      types: Types,
      self: Waiting,
      result: { value: unknown },
    ) => given(types, self, result, () => self.take()),
    'Peek()': (_types: Types, self: Waiting) => self.peek(),
    'ToArray()': ([type]: Types, self: Waiting) => (type === undefined ? null : arrayOf(type, [...self])),
    [lastIn ? 'Pop()' : 'Dequeue()']: (_types: Types, self: Waiting) => self.take(),
    [lastIn ? 'Push(T)' : 'Enqueue(T)']: (_types: Types, self: Waiting, item: unknown) => self.push(item),
  }) satisfies RuntimeMembers;

export const queueRuntime = waitingRuntime(false);
export const stackRuntime = waitingRuntime(true);
