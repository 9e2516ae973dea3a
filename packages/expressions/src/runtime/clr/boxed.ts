import { plain } from './plain.js';
import type { NamedType } from '../../type-system/type.js';

/**
 * A number, character or enum value as an `object`: what a JavaScript number or bigint alone can't say is its type.
 *
 * Booleans, strings, decimals, dates and all other values know their type and stay as they are.
 */
export class Boxed {
  readonly type: NamedType;
  readonly value: number | bigint;

  constructor(type: NamedType, value: number | bigint) {
    this.type = type;
    this.value = value;
  }
}

/** The value as an `object`: `T?` becomes null or its value. */
export function box(value: unknown, type: NamedType): unknown {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  const [underlying] = type.typeArguments;
  return new Boxed(underlying?.kind === 'named' ? underlying : type, value);
}

/** The value in its own representation again. */
export function unboxed(value: unknown): unknown {
  return value instanceof Boxed ? value.value : value;
}

plain(box);
