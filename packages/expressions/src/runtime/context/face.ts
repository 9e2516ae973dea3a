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

/**
 * Where an object keeps its face. What belongs to one request must not stand in a map that outlives it: V8 takes what
 * such a map refers to for old, and collects it late.
 */
const faceKey = Symbol('face');

interface Dressed {
  [faceKey]?: Face<object>;
}

/** Frozen objects belong to the environment and live as long. */
const facesOfFrozen = new WeakMap<object, Face<object>>();

/** The face of an object of the host: the same one each time; null for null. */
export function faceOf<T extends object>(definition: TypeDefinition, data: T): Face<T>;
export function faceOf<T extends object>(definition: TypeDefinition, data: T | null): Face<T> | null;
export function faceOf<T extends object>(definition: TypeDefinition, data: T | null): Face<T> | null {
  if (data === null) return null;
  const known = (data as Dressed)[faceKey] ?? facesOfFrozen.get(data);
  if (known?.definition === definition) return known as Face<T>;
  const face = new Face(definition, data);
  if (Object.isExtensible(data)) Object.defineProperty(data, faceKey, { value: face, writable: true });
  else facesOfFrozen.set(data, face);
  return face;
}
