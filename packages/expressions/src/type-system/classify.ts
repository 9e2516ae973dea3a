import { keyValuePair } from '../types/key-value-pair.js';
import { underlyingOf } from './nullable.js';
import type { NamedType, Type } from './type.js';

/** C# keywords of the number types, `char` among them. */
export type NumericAlias =
  | 'sbyte'
  | 'byte'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'char'
  | 'float'
  | 'double'
  | 'decimal';

const numericAliases: ReadonlySet<string> = new Set<NumericAlias>([
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'char',
  'float',
  'double',
  'decimal',
]);

/** The C# keyword of a type, if it has one. */
export function aliasOf(type: Type): string | undefined {
  return type.kind === 'named' ? type.definition.alias : undefined;
}

/** The keyword of a number type, `char` included; undefined for all others. */
export function numericAlias(type: Type): NumericAlias | undefined {
  const alias = aliasOf(type);
  return alias !== undefined && numericAliases.has(alias) ? (alias as NumericAlias) : undefined;
}

/** Whole numbers and `char`. */
export function isIntegral(type: Type): boolean {
  const alias = numericAlias(type);
  return alias !== undefined && alias !== 'float' && alias !== 'double' && alias !== 'decimal';
}

export function isEnum(type: Type): type is NamedType & { readonly definition: { readonly kind: 'enum' } } {
  return type.kind === 'named' && type.definition.kind === 'enum';
}

export function isInterface(
  type: Type,
): type is NamedType & { readonly definition: { readonly kind: 'interface' } } {
  return type.kind === 'named' && type.definition.kind === 'interface';
}

export function isDelegate(
  type: Type,
): type is NamedType & { readonly definition: { readonly kind: 'delegate' } } {
  return type.kind === 'named' && type.definition.kind === 'delegate';
}

export function isVoid(type: Type): boolean {
  return aliasOf(type) === 'void';
}

export function isObject(type: Type): boolean {
  return aliasOf(type) === 'object';
}

export function isString(type: Type): boolean {
  return aliasOf(type) === 'string';
}

export function isBool(type: Type): boolean {
  return aliasOf(type) === 'bool';
}

/** Structs, enums, tuples; `T?` among them. */
export function isValueType(type: Type): boolean {
  switch (type.kind) {
    case 'named':
      return type.definition.kind === 'struct' || type.definition.kind === 'enum';
    case 'tuple':
      return true;
    case 'typeParameter':
      return type.constraint === 'struct';
    case 'array':
    case 'anonymous':
    case 'null':
    case 'error':
      return false;
  }
}

/** Classes, interfaces, delegates, arrays, anonymous types. */
export function isReferenceType(type: Type): boolean {
  switch (type.kind) {
    case 'named':
      return type.definition.kind !== 'struct' && type.definition.kind !== 'enum';
    case 'array':
    case 'anonymous':
      return true;
    case 'typeParameter':
      return type.constraint === 'class';
    case 'tuple':
    case 'null':
    case 'error':
      return false;
  }
}

/** Whether null is a value of the type. */
export function canBeNull(type: Type): boolean {
  return isReferenceType(type) || underlyingOf(type) !== undefined;
}

/** `KeyValuePair<TKey, TValue>`: the elements of a dictionary. */
export const isPair = (type: Type | undefined): boolean =>
  type?.kind === 'named' && type.definition === keyValuePair;
