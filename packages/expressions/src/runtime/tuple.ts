import type { RuntimeMembers, TypeDefinition, TypeEntry } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { Type } from '../type-system/type.js';
import { tupleFactory, tupleTypes } from '../types/tuple.js';
import { asObject } from './as-object.js';
import { clrEquals, clrHashCode, combineHashCodes, toClrString } from './clr/index.js';

/** System.Tuple; items in their own form. */
class TupleObject {
  readonly definition: TypeDefinition;
  readonly types: readonly Type[];
  readonly items: readonly unknown[];

  constructor(definition: TypeDefinition, types: readonly Type[], items: readonly unknown[]) {
    this.definition = definition;
    this.types = types;
    this.items = items;
  }

  get clrType() {
    return namedType(this.definition, this.types);
  }

  #objects(): unknown[] {
    return this.items.map((item, index) => asObject(item, this.types[index]));
  }

  toString(): string {
    return `(${this.#objects().map(toClrString).join(', ')})`;
  }

  equals(other: unknown): boolean {
    return (
      other instanceof TupleObject &&
      other.definition === this.definition &&
      this.items.every((item, index) => clrEquals(item, other.items[index]))
    );
  }

  hashCode(): number {
    return combineHashCodes(this.#objects().map(clrHashCode));
  }

  /** How Newtonsoft writes it. */
  *jsonMembers(): Generator<readonly [string, unknown], void, undefined> {
    for (const [index, item] of this.#objects().entries()) yield [`Item${index + 1}`, item];
  }
}

const parametersOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `T${index + 1}`).join(',');

function tupleRuntime(definition: TypeDefinition, count: number): RuntimeMembers {
  const items = Array.from({ length: count }, (_, index) => [
    `Item${index + 1}`,
    (_types: readonly Type[], self: TupleObject) => self.items[index],
  ]);
  return {
    [`new(${parametersOf(count)})`]: (types: readonly Type[], ...values: unknown[]) =>
      new TupleObject(definition, types, values),
    ...(Object.fromEntries(items) as RuntimeMembers),
    'Equals(object)': (_types: readonly Type[], self: TupleObject, other: unknown) => self.equals(other),
    'GetHashCode()': (_types: readonly Type[], self: TupleObject) => self.hashCode(),
    'ToString()': (_types: readonly Type[], self: TupleObject) => self.toString(),
  };
}

/** The lines of System.Tuple in the registry. */
export const tupleEntries: readonly TypeEntry[] = [
  ...tupleTypes.map((definition, index) => ({ definition, runtime: tupleRuntime(definition, index + 1) })),
  {
    definition: tupleFactory,
    runtime: Object.fromEntries(
      tupleTypes.map((definition, index) => [
        `Create(${parametersOf(index + 1)})`,
        (types: readonly Type[], ...values: unknown[]) => new TupleObject(definition, types, values),
      ]),
    ),
  },
];
