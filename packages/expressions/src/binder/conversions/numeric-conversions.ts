import type { NumericAlias } from '../../type-system/classify.js';

/** What each number type converts to implicitly (C# specification, 10.2.3). */
const implicitTargets: Readonly<Record<NumericAlias, readonly NumericAlias[]>> = {
  sbyte: ['short', 'int', 'long', 'float', 'double', 'decimal'],
  byte: ['short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  short: ['int', 'long', 'float', 'double', 'decimal'],
  ushort: ['int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  int: ['long', 'float', 'double', 'decimal'],
  uint: ['long', 'ulong', 'float', 'double', 'decimal'],
  long: ['float', 'double', 'decimal'],
  ulong: ['float', 'double', 'decimal'],
  char: ['ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal'],
  float: ['double'],
  double: [],
  decimal: [],
};

export function isImplicitNumeric(from: NumericAlias, to: NumericAlias): boolean {
  return implicitTargets[from].includes(to);
}

/** Range of the whole-number types. */
export const integerRanges: Readonly<Record<string, readonly [minimum: bigint, maximum: bigint]>> = {
  sbyte: [-0x80n, 0x7fn],
  byte: [0n, 0xffn],
  short: [-0x8000n, 0x7fffn],
  ushort: [0n, 0xffffn],
  char: [0n, 0xffffn],
  int: [-0x8000_0000n, 0x7fff_ffffn],
  uint: [0n, 0xffff_ffffn],
  long: [-0x8000_0000_0000_0000n, 0x7fff_ffff_ffff_ffffn],
  ulong: [0n, 0xffff_ffff_ffff_ffffn],
};

/** A constant int goes into every smaller type that holds its value; a constant long into ulong (10.2.11). */
export function constantFits(from: NumericAlias, value: number | bigint, to: NumericAlias): boolean {
  const range = integerRanges[to];
  if (range === undefined || to === 'char') return false;
  if (from === 'long') return to === 'ulong' && BigInt(value) >= 0n;
  if (from !== 'int') return false;
  const number = BigInt(value);
  return number >= range[0] && number <= range[1];
}
