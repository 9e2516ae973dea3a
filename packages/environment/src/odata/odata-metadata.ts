/**
 * What the metadata document of an OData service declares, for those who read its URLs.
 *
 * Names of types, functions and actions are qualified by their namespace, never by an alias.
 *
 * @see https://docs.oasis-open.org/odata/odata-csdl-xml/v4.01/odata-csdl-xml-v4.01.html
 */
export interface ODataMetadata {
  /** Of the document: `4.0`, `4.01`; `1.0` for OData 2 and 3, of which nothing else is read. */
  readonly version: string;
  readonly types: ReadonlyMap<string, ODataType>;
  /** Functions and actions: all overloads of a name. */
  readonly operations: ReadonlyMap<string, readonly ODataOperation[]>;
  readonly container: ODataContainer;
  /** Aliases of namespaces, and the namespaces themselves. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Namespaces that other documents declare: what they hold is not known. */
  readonly referenced: ReadonlySet<string>;
  /** Namespaces whose names may stand unqualified in a URL. */
  readonly defaultNamespaces: readonly string[];
  /** Terms that annotations in a URL may name. */
  readonly terms: ReadonlyMap<string, ODataTypeReference>;
}

/** A type, or a collection of it. */
export interface ODataTypeReference {
  /** `Edm.String`, `Sales.Order`. */
  readonly name: string;
  readonly collection: boolean;
}

/** A type that the document declares. */
export type ODataType = ODataStructuredType | ODataEnumType | ODataTypeDefinition;

/** An entity type or a complex type, without what its base type declares. */
export interface ODataStructuredType {
  readonly kind: 'entity' | 'complex';
  readonly name: string;
  readonly baseType: string | null;
  /** It has properties that are nowhere declared. */
  readonly open: boolean;
  readonly properties: ReadonlyMap<string, ODataTypeReference>;
  readonly navigation: ReadonlyMap<string, ODataNavigation>;
  /** Empty where the base type has it, and for a complex type. */
  readonly key: readonly ODataKeyProperty[];
  /** Other properties that identify an entity: of the type, its entity sets and what leads to it. */
  readonly alternateKeys: readonly (readonly ODataKeyProperty[])[];
}

/** A property that leads to entities. */
export interface ODataNavigation extends ODataTypeReference {
  /** The property of the other type that leads back. */
  readonly partner: string | null;
  /** Properties of this type that repeat some of the other: the referential constraint. */
  readonly constrained: readonly string[];
}

/** A property of a key. */
export interface ODataKeyProperty {
  /** As a URL names it. */
  readonly name: string;
  /** Of the property: `Category/ID`. */
  readonly path: string;
}

/** An enumeration. */
export interface ODataEnumType {
  readonly kind: 'enum';
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** Another name for a primitive type. */
export interface ODataTypeDefinition {
  readonly kind: 'definition';
  readonly name: string;
  readonly underlyingType: string;
}

/** An overload of a function or action. */
export interface ODataOperation {
  readonly kind: 'function' | 'action';
  readonly name: string;
  /** Its first parameter is what stands before it in the path. */
  readonly bound: boolean;
  readonly parameters: readonly ODataParameter[];
  readonly returns: ODataTypeReference | null;
}

/** A parameter of a function or action. */
export interface ODataParameter {
  readonly name: string;
  readonly type: ODataTypeReference;
  readonly optional: boolean;
}

/** What a path can begin with. */
export interface ODataContainer {
  /** Entity type by entity set. */
  readonly entitySets: ReadonlyMap<string, string>;
  /** Entity type by singleton. */
  readonly singletons: ReadonlyMap<string, string>;
  /** Qualified function by function import. */
  readonly functionImports: ReadonlyMap<string, string>;
  /** Qualified action by action import. */
  readonly actionImports: ReadonlyMap<string, string>;
  /** It extends a container of another document: there is more than is known. */
  readonly partial: boolean;
  /** Keys may stand as segments of a path, `/orders/7`, whatever the version. */
  readonly keyAsSegment: boolean;
}
