import type { Element } from '@xmldom/xmldom';
import { alternateKeysOf } from './read-annotations.js';
import { childrenOf, isTrue, qualify, required, typeOf, type MetadataReader } from './metadata-reader.js';
import type {
  ODataKeyProperty,
  ODataStructuredType,
  ODataType,
  ODataTypeReference,
} from './odata-metadata.js';

/** Reads the type that an element of a schema declares; undefined for one that declares none. */
export function readType(element: Element, namespace: string, reader: MetadataReader): ODataType | undefined {
  switch (element.localName) {
    case 'EntityType':
    case 'ComplexType':
      return readStructuredType(element, namespace, reader);
    case 'EnumType':
      return {
        kind: 'enum',
        name: `${namespace}.${required(element, 'Name', reader)}`,
        members: new Set(childrenOf(element, 'Member').map((member) => required(member, 'Name', reader))),
      };
    case 'TypeDefinition':
      return {
        kind: 'definition',
        name: `${namespace}.${required(element, 'Name', reader)}`,
        underlyingType: required(element, 'UnderlyingType', reader),
      };
    default:
      return undefined;
  }
}

function readStructuredType(
  element: Element,
  namespace: string,
  reader: MetadataReader,
): ODataStructuredType {
  const base = element.getAttribute('BaseType');
  const baseType = base === null ? null : qualify(base, reader.namespaces);
  if (baseType !== null) reader.uses.push({ kind: 'type', element, name: baseType });
  const name = `${namespace}.${required(element, 'Name', reader)}`;
  return {
    kind: element.localName === 'EntityType' ? 'entity' : 'complex',
    name,
    baseType,
    open: isTrue(element, 'OpenType'),
    properties: properties(element, 'Property', reader, () => ({})),
    navigation: properties(element, 'NavigationProperty', reader, (property) => ({
      partner: property.getAttribute('Partner'),
      constrained: childrenOf(property, 'ReferentialConstraint').map((constraint) =>
        required(constraint, 'Property', reader),
      ),
    })),
    key: childrenOf(element, 'Key').flatMap((key) => keyProperties(key, reader)),
    alternateKeys: alternateKeysOf({ element, target: name }, reader),
  };
}

const keyProperties = (key: Element, reader: MetadataReader): readonly ODataKeyProperty[] =>
  childrenOf(key, 'PropertyRef').map((reference) => {
    const path = required(reference, 'Name', reader);
    return { path, name: reference.getAttribute('Alias') ?? path };
  });

function properties<More extends object>(
  type: Element,
  localName: string,
  reader: MetadataReader,
  more: (property: Element) => More,
): ReadonlyMap<string, ODataTypeReference & More> {
  const found = new Map<string, ODataTypeReference & More>();
  for (const element of childrenOf(type, localName)) {
    const name = required(element, 'Name', reader);
    if (found.has(name)) reader.report(element, `The property ${name} is declared twice.`);
    found.set(name, { ...typeOf(element, 'Type', reader), ...more(element) });
  }
  return found;
}
