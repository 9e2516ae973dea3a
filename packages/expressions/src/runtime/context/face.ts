import type { TypeDefinition } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';

/** Data of the host in the dress of one of `context`'s interfaces. */
export class Face<T extends object> {
  readonly definition: TypeDefinition;
  readonly data: T;

  constructor(definition: TypeDefinition, data: T) {
    this.definition = definition;
    this.data = data;
  }

  get clrType(): NamedType {
    return namedType(this.definition);
  }

  toString(): string {
    return `${this.definition.namespace}.${this.definition.name}`;
  }
}

const faces = new WeakMap<object, Face<object>>();

/** The face of an object of the host: the same one each time; null for null. */
export function faceOf<T extends object>(definition: TypeDefinition, data: T): Face<T>;
export function faceOf<T extends object>(definition: TypeDefinition, data: T | null): Face<T> | null;
export function faceOf<T extends object>(definition: TypeDefinition, data: T | null): Face<T> | null {
  if (data === null) return null;
  const known = faces.get(data);
  if (known?.definition === definition) return known as Face<T>;
  const face = new Face(definition, data);
  faces.set(data, face);
  return face;
}
