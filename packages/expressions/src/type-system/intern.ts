import type { TypeDefinition } from '../define-type.js';
import { typeDisplayName } from './type-display-name.js';
import type {
  AnonymousType,
  ArrayType,
  ErrorType,
  NamedMember,
  NamedType,
  NullType,
  TupleElement,
  TupleType,
  Type,
  TypeParameter,
} from './type.js';

let lastId = 0;
const nextId = () => ++lastId;

export const nullType: NullType = Object.freeze({ kind: 'null', id: nextId(), name: '<null>' });
export const errorType: ErrorType = Object.freeze({ kind: 'error', id: nextId(), name: '?' });

const plainTypes = new WeakMap<TypeDefinition, NamedType>();
const constructedTypes = new WeakMap<Type, Map<string, NamedType>>();
const definitionIds = new WeakMap<TypeDefinition, number>();
const arrayTypes = new WeakMap<Type, ArrayType>();
const structuralTypes = new WeakMap<Type, Map<string, AnonymousType | TupleType>>();
const emptyAnonymousType: AnonymousType = Object.freeze({
  kind: 'anonymous',
  id: nextId(),
  name: '<empty anonymous type>',
  members: [],
});

/** The type of a definition: `namedType(stringBuilder)`, `namedType(list, [stringType])`. */
export function namedType(definition: TypeDefinition, typeArguments: readonly Type[] = []): NamedType {
  if (typeArguments.length === 0) {
    let type = plainTypes.get(definition);
    if (type === undefined) {
      type = createNamed(definition, typeArguments);
      plainTypes.set(definition, type);
    }
    return type;
  }
  let definitionId = definitionIds.get(definition);
  if (definitionId === undefined) definitionIds.set(definition, (definitionId = nextId()));
  return internBy(constructedTypes, typeArguments, `${definitionId}:${ids(typeArguments)}`, () =>
    createNamed(definition, typeArguments),
  );
}

/** `T[]`. */
export function arrayType(elementType: Type): ArrayType {
  let type = arrayTypes.get(elementType);
  if (type === undefined) {
    type = Object.freeze({ kind: 'array', id: nextId(), name: `${elementType.name}[]`, elementType });
    arrayTypes.set(elementType, type);
  }
  return type;
}

/** A new type parameter, different from all others. */
export function typeParameter(
  name: string,
  constraint: TypeParameter['constraint'] = null,
  bounds: readonly Type[] | null = null,
  isCreatable = false,
): TypeParameter {
  return Object.freeze({ kind: 'typeParameter', id: nextId(), name, constraint, bounds, isCreatable });
}

/** `new { A = 1, B = "x" }`: equal names and types in the same order are one type. */
export function anonymousType(members: readonly NamedMember[]): AnonymousType {
  if (members.length === 0) return emptyAnonymousType;
  const types = members.map((member) => member.type);
  const key = `{${members.map((member) => `${member.name}:${member.type.id}`).join()}}`;
  return internBy(structuralTypes, types, key, () =>
    Object.freeze({
      kind: 'anonymous',
      id: nextId(),
      name: `<anonymous type: ${members.map((member) => `${member.type.name} ${member.name}`).join(', ')}>`,
      members: Object.freeze([...members]),
    }),
  ) as AnonymousType;
}

/** `(int A, string B)`. Names belong to the type's face only: conversions ignore them. */
export function tupleType(elements: readonly TupleElement[]): TupleType {
  const types = elements.map((element) => element.type);
  const key = `(${elements.map((element) => `${element.name ?? ''}:${element.type.id}`).join()})`;
  return internBy(structuralTypes, types, key, () =>
    Object.freeze({
      kind: 'tuple',
      id: nextId(),
      name: `(${elements.map(({ name, type }) => (name === null ? type.name : `${type.name} ${name}`)).join(', ')})`,
      elements: Object.freeze([...elements]),
    }),
  ) as TupleType;
}

function createNamed(definition: TypeDefinition, typeArguments: readonly Type[]): NamedType {
  return Object.freeze({
    kind: 'named',
    id: nextId(),
    name: typeDisplayName(definition, typeArguments),
    definition,
    typeArguments: Object.freeze([...typeArguments]),
  });
}

/** The newest part owns the composed type, so a type that is made for one expression is freed with it. */
function internBy<T extends Type>(
  caches: WeakMap<Type, Map<string, T>>,
  parts: readonly Type[],
  key: string,
  create: () => T,
): T {
  const owner = parts.reduce((newest, part) => (part.id > newest.id ? part : newest));
  let cache = caches.get(owner);
  if (cache === undefined) caches.set(owner, (cache = new Map()));
  let type = cache.get(key);
  if (type === undefined) cache.set(key, (type = create()));
  return type;
}

function ids(types: readonly Type[]): string {
  return types.map((type) => type.id).join();
}
