import { defineType } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';

const definition = defineType({
  name: 'BigInteger',
  namespace: 'System.Numerics',
  kind: 'class',
  unsupported: 'System.Numerics is not available to policy expressions',
});

/** A JSON integer beyond 64 bits: it can be shown and written, not computed with. */
export class BigInteger {
  readonly isBigInteger = true;
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }

  get clrType() {
    return namedType(definition);
  }

  toString(): string {
    return this.value.toString();
  }

  equals(other: unknown): boolean {
    return other instanceof BigInteger && other.value === this.value;
  }
}
