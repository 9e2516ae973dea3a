import type { TypeDefinition } from '../define-type.js';

/**
 * A C# type. Types are interned: the same type is the same object, so `===` compares them.
 *
 * `name` is the C# name as diagnostics and values show it: `int?`, `byte[]`, `Dictionary<string, int>`.
 */
export type Type = NamedType | ArrayType | TypeParameter | AnonymousType | TupleType | NullType | ErrorType;

interface TypeBase {
  readonly id: number;
  readonly name: string;
}

/** A type with a definition, constructed with its type arguments. */
export interface NamedType extends TypeBase {
  readonly kind: 'named';
  readonly definition: TypeDefinition;
  readonly typeArguments: readonly Type[];
}

export interface ArrayType extends TypeBase {
  readonly kind: 'array';
  readonly elementType: Type;
}

/** `T` of a generic type or method. Told apart by identity: two methods' `T` are two types. */
export interface TypeParameter extends TypeBase {
  readonly kind: 'typeParameter';
  readonly constraint: 'class' | 'struct' | null;
  /** Base class and interfaces that a local function asks for; null for the type parameters of library methods. */
  readonly bounds: readonly Type[] | null;
  /** `new()`: it can be created without arguments. */
  readonly isCreatable: boolean;
}

export interface AnonymousType extends TypeBase {
  readonly kind: 'anonymous';
  readonly members: readonly NamedMember[];
}

/** `(int, string name)`: a System.ValueTuple. */
export interface TupleType extends TypeBase {
  readonly kind: 'tuple';
  readonly elements: readonly TupleElement[];
}

export interface NamedMember {
  readonly name: string;
  readonly type: Type;
}

export interface TupleElement {
  readonly name: string | null;
  readonly type: Type;
}

/** The type of the literal `null` before it is converted. */
export interface NullType extends TypeBase {
  readonly kind: 'null';
}

/** What an expression has whose error was reported: it converts to everything and reports nothing more. */
export interface ErrorType extends TypeBase {
  readonly kind: 'error';
}
