import { namedType } from '../type-system/intern.js';
import type { NamedType, Type } from '../type-system/type.js';
import { systemType } from '../types/type.js';

/** System.Type: what `typeof(T)` gives. One for each type. */
export class TypeValue {
  readonly type: Type;

  private constructor(type: Type) {
    this.type = type;
  }

  static readonly #known = new WeakMap<Type, TypeValue>();

  static of(type: Type): TypeValue {
    let value = TypeValue.#known.get(type);
    if (value === undefined) TypeValue.#known.set(type, (value = new TypeValue(type)));
    return value;
  }

  get clrType(): NamedType {
    return namedType(systemType);
  }

  /** .NET's full name. */
  toString(): string {
    if (this.type.kind !== 'named') return this.type.name;
    return `${this.type.definition.namespace}.${this.type.definition.name}`;
  }
}
