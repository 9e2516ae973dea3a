import { createHash } from 'node:crypto';

const digest = (seed: string) => createHash('sha256').update(seed).digest('hex');

/** A GUID that depends on the seed alone: two runs of the same deployment leave the same state. */
export function guidFrom(seed: string): string {
  const hex = digest(seed);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A key of `length` hexadecimal digits that depends on the seed alone. */
export function keyFrom(seed: string, length = 32): string {
  return digest(seed).slice(0, length);
}

/** An integer in `0 … bound - 1` that depends on the seed alone. */
export function numberFrom(seed: string, bound: number): number {
  return Number.parseInt(digest(seed).slice(0, 8), 16) % bound;
}
