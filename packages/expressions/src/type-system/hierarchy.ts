import { isInterface, isReferenceType, isValueType } from './classify.js';
import { definitionParts } from './definition-parts.js';
import { namedType } from './intern.js';
import { rankOf } from './multi-array.js';
import { resolveTypeName } from './resolve-type-name.js';
import { SignatureReader } from './signature-reader.js';
import { substitute } from './substitute.js';
import type { NamedType, Type, TypeParameter } from './type.js';
import { aliasType, definitionsNamed } from './universe.js';

const baseTypes = new WeakMap<Type, NamedType | null>();
const interfaceLists = new WeakMap<Type, readonly NamedType[]>();

/** Interfaces that every `T[]` has. */
const arrayInterfaces = ['IList', 'ICollection', 'IEnumerable', 'IReadOnlyList', 'IReadOnlyCollection'];

/** The base class; null for `object` and for interfaces. */
export function baseTypeOf(type: Type): NamedType | null {
  let base = baseTypes.get(type);
  if (base === undefined) baseTypes.set(type, (base = findBaseType(type)));
  return base;
}

/** All interfaces of a type, inherited ones too, each once. */
export function interfacesOf(type: Type): readonly NamedType[] {
  let interfaces = interfaceLists.get(type);
  if (interfaces === undefined) interfaceLists.set(type, (interfaces = findInterfaces(type)));
  return interfaces;
}

/** The type, its base classes and then its interfaces. */
export function typeAndBases(type: Type): readonly Type[] {
  const chain: Type[] = [];
  for (let current: Type | null = type; current !== null; current = baseTypeOf(current)) chain.push(current);
  if (type.kind === 'named' && type.definition.kind === 'interface')
    chain.push(...interfacesOf(type), aliasType('object'));
  return chain;
}

/**
 * Identity or implicit reference conversion: base classes, interfaces, variance, array covariance.
 * Also true from a value type to `object` and its interfaces: there the value is boxed.
 */
export function isSubtype(from: Type, to: Type): boolean {
  if (from === to) return true;
  if (to.kind === 'array')
    return (
      from.kind === 'array' &&
      isReferenceType(from.elementType) &&
      isReferenceType(to.elementType) &&
      isSubtype(from.elementType, to.elementType)
    );
  if (to.kind !== 'named') return false;
  if (to.definition.alias === 'object') return true;
  if (to.definition.kind === 'interface')
    return (
      matchesInterface(from, to) || interfacesOf(from).some((candidate) => matchesInterface(candidate, to))
    );
  if (to.definition.kind === 'delegate') return matchesInterface(from, to);
  for (let base = baseTypeOf(from); base !== null; base = baseTypeOf(base)) if (base === to) return true;
  return false;
}

/** The construction of `definition` that the type has among its bases and interfaces: `IEnumerable<…>` of a list. */
export function constructionsOf(type: Type, definitionName: string, arity: number): readonly NamedType[] {
  const isMatch = (candidate: Type): candidate is NamedType =>
    candidate.kind === 'named' &&
    candidate.definition.name === definitionName &&
    candidate.typeArguments.length === arity;
  const found: NamedType[] = [];
  for (let base: Type | null = type; base !== null; base = baseTypeOf(base))
    if (isMatch(base)) found.push(base);
  return [...found, ...interfacesOf(type).filter(isMatch)];
}

/** Element type of what `foreach` can walk over. */
export function elementTypeOf(type: Type): Type | undefined {
  if (type.kind === 'array') return type.elementType;
  if (rankOf(type) !== undefined && type.kind === 'named') return type.typeArguments[0];
  const [sequence] = constructionsOf(type, 'IEnumerable', 1);
  if (sequence !== undefined) return sequence.typeArguments[0];
  return constructionsOf(type, 'IEnumerable', 0).length > 0 ? aliasType('object') : undefined;
}

function matchesInterface(from: Type, to: NamedType): boolean {
  if (from === to) return true;
  if (from.kind !== 'named' || from.definition !== to.definition) return false;
  const { variances } = definitionParts(to.definition);
  return to.typeArguments.every((target, index) => {
    const source = from.typeArguments[index];
    if (source === undefined || source === target) return source === target;
    const variance = variances[index] ?? null;
    if (variance === null || isValueType(source) || isValueType(target)) return false;
    return variance === 'out' ? isSubtype(source, target) : isSubtype(target, source);
  });
}

function findBaseType(type: Type): NamedType | null {
  if (type.kind === 'array') return namedByName('Array') ?? aliasType('object');
  if (type.kind === 'typeParameter') return classBoundOf(type) ?? aliasType('object');
  if (type.kind !== 'named') return aliasType('object');
  const { definition } = type;
  if (definition.alias === 'object' || definition.kind === 'interface') return null;
  if (definition.kind === 'enum') return namedByName('Enum') ?? aliasType('object');
  if (definition.baseType === undefined) return aliasType('object');
  const base = resolveIn(type, definition.baseType);
  return base.kind === 'named' ? base : aliasType('object');
}

function classBoundOf(type: TypeParameter): NamedType | undefined {
  return type.bounds?.find((bound): bound is NamedType => bound.kind === 'named' && !isInterface(bound));
}

function findInterfaces(type: Type): readonly NamedType[] {
  const found = new Set<NamedType>();
  const add = (candidate: Type) => {
    if (candidate.kind !== 'named' || found.has(candidate)) return;
    found.add(candidate);
    for (const inherited of interfacesOf(candidate)) found.add(inherited);
  };
  if (type.kind === 'array') {
    for (const name of arrayInterfaces) {
      const [definition] = definitionsNamed(name, 1);
      if (definition !== undefined) add(namedType(definition, [type.elementType]));
    }
  }
  if (type.kind === 'typeParameter')
    for (const bound of type.bounds ?? []) if (isInterface(bound)) add(bound);
  if (type.kind === 'named') for (const name of type.definition.interfaces ?? []) add(resolveIn(type, name));
  const base = baseTypeOf(type);
  if (base !== null) for (const inherited of interfacesOf(base)) found.add(inherited);
  return [...found];
}

/** A base type or interface as the definition writes it, with the type's own arguments. */
function resolveIn(type: NamedType, text: string): Type {
  const { typeParameters } = definitionParts(type.definition);
  const resolved = resolveTypeName(new SignatureReader(text).typeName(), typeParameters);
  return substitute(
    resolved,
    new Map(typeParameters.map((parameter, index) => [parameter, type.typeArguments[index] ?? parameter])),
  );
}

function namedByName(name: string): NamedType | undefined {
  const [definition] = definitionsNamed(name, 0);
  return definition === undefined ? undefined : namedType(definition);
}
