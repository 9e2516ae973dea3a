import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { random } from '../types/random.js';
import { currentHost } from './clr/host.js';
import { argumentNull, argumentOutOfRange } from './failures.js';

const largest = 0x7fff_ffff;

/** Knuth's subtractive generator as .NET seeds it (The Art of Computer Programming, volume 2, 3.2.2). */
class SeededSource {
  readonly #seeds = new Int32Array(56);
  #next = 0;
  #nextPartner = 21;

  constructor(seed: number) {
    const start = 161_803_398 - (seed === -2_147_483_648 ? largest : Math.abs(seed));
    this.#seeds[55] = start;
    let previous = start;
    let current = 1;
    for (let i = 1; i < 55; i++) {
      const index = (21 * i) % 55;
      this.#seeds[index] = current;
      current = previous - current;
      if (current < 0) current += largest;
      previous = this.#at(index);
    }
    for (let round = 1; round < 5; round++) {
      for (let i = 1; i < 56; i++) {
        const value = (this.#at(i) - this.#at(1 + ((i + 30) % 55))) | 0;
        this.#seeds[i] = value < 0 ? value + largest : value;
      }
    }
  }

  #at(index: number): number {
    return this.#seeds[index] ?? 0;
  }

  /** A whole number in [0, 2^31 - 1). */
  sample(): number {
    if (++this.#next >= 56) this.#next = 1;
    if (++this.#nextPartner >= 56) this.#nextPartner = 1;
    let value = (this.#at(this.#next) - this.#at(this.#nextPartner)) | 0;
    if (value === largest) value--;
    if (value < 0) value += largest;
    this.#seeds[this.#next] = value;
    return value;
  }
}

/** System.Random. */
class RandomObject {
  readonly #source: { sample(): number };

  constructor(source: { sample(): number }) {
    this.#source = source;
  }

  get clrType() {
    return namedType(random);
  }

  toString(): string {
    return 'System.Random';
  }

  next(): number {
    return this.#source.sample();
  }

  nextDouble(): number {
    return this.next() * (1 / largest);
  }

  inRange(least: number, end: number): number {
    const range = end - least;
    if (range <= largest) return Math.trunc(this.nextDouble() * range) + least;
    // A range beyond 31 bits takes its sign from a second sample.
    const value = this.next();
    const signed = this.next() % 2 === 0 ? -value : value;
    return Math.trunc(((signed + largest - 1) / (2 * largest - 1)) * range) + least;
  }
}

export const randomRuntime = {
  'new()': () => {
    const host = currentHost();
    return new RandomObject({ sample: () => Math.floor(host.random() * largest) });
  },
  'new(int)': (seed: number) => new RandomObject(new SeededSource(seed)),
  'Next()': (self: RandomObject) => self.next(),
  'Next(int)': (self: RandomObject, end: number) => {
    if (end < 0) throw argumentOutOfRange('maxValue', "'maxValue' must be greater than zero.");
    return self.inRange(0, end);
  },
  'Next(int,int)': (self: RandomObject, least: number, end: number) => {
    if (least > end) throw argumentOutOfRange('minValue', "'minValue' cannot be greater than maxValue.");
    return self.inRange(least, end);
  },
  'NextBytes(byte[])': (self: RandomObject, buffer: Uint8Array | null) => {
    if (buffer === null) throw argumentNull('buffer');
    for (let i = 0; i < buffer.length; i++) buffer[i] = self.next() % 256;
  },
  'NextDouble()': (self: RandomObject) => self.nextDouble(),
} satisfies RuntimeMembers;
