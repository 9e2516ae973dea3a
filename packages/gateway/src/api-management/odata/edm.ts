import type {
  ODataKeyProperty,
  ODataMetadata,
  ODataNavigation,
  ODataOperation,
  ODataStructuredType,
  ODataTypeReference,
} from '@apim-kit/environment';
import { any, elementOf, type EdmType, type Typed } from './edm-type.js';
import { ODataUnchecked } from './odata-refusal.js';

/** A property, and whether it leads to entities. */
export interface Member extends Typed {
  readonly navigation: boolean;
  /** Parts of the key of what it leads to that follow from where it starts. */
  readonly implied: ReadonlySet<string>;
}

const nothing: ReadonlySet<string> = new Set();

/** Types that hold no more than the name says. */
const abstractTypes: ReadonlySet<string> = new Set([
  'Edm.Untyped',
  'Edm.EntityType',
  'Edm.ComplexType',
  'Edm.AnyPropertyPath',
]);

const primitiveTypes: ReadonlySet<string> = new Set(
  (
    'Binary Boolean Byte Date DateTimeOffset Decimal Double Duration Guid Int16 Int32 Int64 SByte Single Stream ' +
    'String TimeOfDay PrimitiveType Geography GeographyPoint GeographyLineString GeographyPolygon ' +
    'GeographyMultiPoint GeographyMultiLineString GeographyMultiPolygon GeographyCollection Geometry ' +
    'GeometryPoint GeometryLineString GeometryPolygon GeometryMultiPoint GeometryMultiLineString ' +
    'GeometryMultiPolygon GeometryCollection'
  )
    .split(' ')
    .map((name) => `Edm.${name}`),
);

/** Looks up what a metadata document declares, inheritance included. */
export class Edm {
  readonly metadata: ODataMetadata;

  constructor(metadata: ODataMetadata) {
    this.metadata = metadata;
  }

  /** A type by its qualified name. */
  type(name: string): EdmType {
    if (primitiveTypes.has(name)) return { kind: 'primitive', name };
    if (abstractTypes.has(name)) return { kind: 'any', name };
    const found = this.metadata.types.get(name);
    if (found?.kind === 'definition') return this.type(found.underlyingType);
    return found ?? { kind: 'unknown', name };
  }

  typed({ name, collection }: ODataTypeReference): Typed {
    return { type: this.type(name), collection };
  }

  /**
   * A type as a URL names it: with namespace or alias, or without in a default namespace.
   *
   * @throws ODataUnchecked when another document declares its namespace
   */
  namedType(name: string): EdmType | undefined {
    for (const qualified of this.qualifiedNames(name)) {
      const type = this.type(qualified);
      if (type.kind !== 'unknown') return type;
      if (this.isReferenced(qualified)) throw elsewhere(qualified);
    }
    return undefined;
  }

  operations(name: string): readonly ODataOperation[] {
    return this.qualifiedNames(name).flatMap((qualified) => this.metadata.operations.get(qualified) ?? []);
  }

  /** Whether another document would declare this name. */
  isReferenced(name: string): boolean {
    return this.metadata.referenced.has(this.#namespaceOf(name));
  }

  /** Whether this document would declare this name. */
  declares(name: string): boolean {
    const namespace = this.#namespaceOf(name);
    return this.metadata.namespaces.has(namespace) && !this.metadata.referenced.has(namespace);
  }

  #namespaceOf(name: string): string {
    const [qualified = name] = this.qualifiedNames(name);
    return qualified.slice(0, Math.max(0, qualified.lastIndexOf('.')));
  }

  qualifiedNames(name: string): readonly string[] {
    const { namespaces, defaultNamespaces } = this.metadata;
    const dot = name.lastIndexOf('.');
    if (dot < 0) return defaultNamespaces.map((namespace) => `${namespace}.${name}`);
    const prefix = name.slice(0, dot);
    return [`${namespaces.get(prefix) ?? prefix}${name.slice(dot)}`];
  }

  /**
   * A property of a type or of what it inherits from; undefined where there is none.
   *
   * @throws ODataUnchecked when only another document could tell
   */
  member(type: EdmType, name: string): Member | undefined {
    switch (type.kind) {
      case 'any':
        return { ...any, navigation: false, implied: nothing };
      case 'unknown':
        throw elsewhere(type.name);
      case 'row': {
        const member = type.members.get(name);
        return member && { ...member, navigation: member.type.kind === 'entity', implied: nothing };
      }
      case 'primitive':
      case 'enum':
        return undefined;
      case 'entity':
      case 'complex':
        return this.#find(type, name);
    }
  }

  #find(type: ODataStructuredType, name: string): Member | undefined {
    let open = false;
    for (const one of this.lineage(type)) {
      const property = one.properties.get(name);
      if (property !== undefined) {
        return { ...this.typed(property), navigation: false, implied: nothing };
      }
      const navigation = one.navigation.get(name);
      if (navigation !== undefined) {
        return { ...this.typed(navigation), navigation: true, implied: this.#implied(navigation) };
      }
      open ||= one.open;
    }
    return open ? { ...any, navigation: false, implied: nothing } : undefined;
  }

  /** The key properties of the other type that repeat properties of this one. */
  #implied({ name, partner }: ODataNavigation): ReadonlySet<string> {
    const type = this.type(name);
    if (partner === null || !isDeclared(type)) return nothing;
    for (const one of this.lineage(type)) {
      const back = one.navigation.get(partner);
      if (back !== undefined) return new Set(back.constrained);
    }
    return nothing;
  }

  /** A type and what it inherits from. */
  *lineage(type: ODataStructuredType): Iterable<ODataStructuredType> {
    for (let one: ODataStructuredType | undefined = type; one !== undefined;) {
      yield one;
      const base: EdmType | undefined = one.baseType === null ? undefined : this.type(one.baseType);
      if (base?.kind === 'unknown') {
        throw elsewhere(base.name);
      }
      one = base?.kind === 'entity' || base?.kind === 'complex' ? base : undefined;
    }
  }

  /** Whether one of the types is derived from the other, or they are the same, or nothing is known of one. */
  isRelated(one: EdmType, other: EdmType): boolean {
    return this.isDerived(one, other) || this.isDerived(other, one);
  }

  isDerived(type: EdmType, base: EdmType): boolean {
    if (!isDeclared(type) || !isDeclared(base)) {
      return type.name === base.name || isOpenEnded(type) || isOpenEnded(base);
    }
    return [...this.lineage(type)].some(({ name }) => name === base.name);
  }

  key(type: ODataStructuredType): readonly ODataKeyProperty[] {
    for (const one of this.lineage(type)) if (one.key.length > 0) return one.key;
    return [];
  }

  alternateKeys(type: ODataStructuredType): readonly (readonly ODataKeyProperty[])[] {
    return [...this.lineage(type)].flatMap(({ alternateKeys }) => alternateKeys);
  }

  /** What a path of properties leads to. */
  path(type: EdmType, path: string): Typed {
    let typed: Typed = { type, collection: false };
    for (const name of path.split('/')) typed = elementOf(this.member(typed.type, name) ?? any);
    return typed;
  }
}

/** What is said of a name that only another document can tell about. */
export const elsewhere = (name: string): ODataUnchecked =>
  new ODataUnchecked(`${name.slice(0, 200)} is declared in another document.`);

const isDeclared = (type: EdmType): type is ODataStructuredType =>
  type.kind === 'entity' || type.kind === 'complex';

const isOpenEnded = ({ kind, name }: EdmType): boolean =>
  kind === 'any' || kind === 'unknown' || name === 'Edm.PrimitiveType';
