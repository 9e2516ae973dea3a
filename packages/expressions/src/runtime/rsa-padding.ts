import type { RuntimeMembers, TypeDefinition } from '../define-type.js';
import { namedType } from '../type-system/intern.js';

/** One of the named paddings. */
export class Padding {
  readonly definition: TypeDefinition;
  readonly name: string;

  constructor(definition: TypeDefinition, name: string) {
    this.definition = definition;
    this.name = name;
  }

  get clrType() {
    return namedType(this.definition);
  }

  toString(): string {
    return this.name;
  }
}

const isEqual = (left: Padding | null, right: Padding | null): boolean =>
  left === right || (left !== null && left.name === right?.name);

/** The paddings of a type by their names, and how they compare. */
export const paddings = (definition: TypeDefinition, names: readonly string[]): RuntimeMembers => ({
  ...Object.fromEntries(
    names.map((name) => {
      const padding = new Padding(definition, name);
      return [name, () => padding];
    }),
  ),
  'ToString()': (self: Padding) => self.toString(),
  [`Equals(${definition.name})`]: (self: Padding, other: Padding | null) => isEqual(self, other),
  [`operator ==(${definition.name},${definition.name})`]: isEqual,
  [`operator !=(${definition.name},${definition.name})`]: (left: Padding | null, right: Padding | null) =>
    !isEqual(left, right),
});
