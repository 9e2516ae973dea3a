import type * as Xmldom from '@xmldom/xmldom';
import type { Element } from '@xmldom/xmldom';
import { loadLibrary } from '../load-library.js';
import { checkUses } from './check-uses.js';
import { alternateKeysOf, isTagged, targetedAnnotations, terms } from './read-annotations.js';
import { readContainer } from './read-container.js';
import { readOperation } from './read-operation.js';
import { readType } from './read-types.js';
import { childrenOf, problemAt, qualify, required, typeOf, type MetadataReader } from './metadata-reader.js';
import type { ODataMetadata, ODataOperation, ODataType, ODataTypeReference } from './odata-metadata.js';
import type { ODataProblem } from './odata-problem.js';

/** Metadata, or what is wrong with the document. */
export interface ReadODataMetadata {
  /** Null when there are problems. */
  readonly metadata: ODataMetadata | null;
  readonly problems: readonly ODataProblem[];
}

/**
 * Reads the metadata document of an OData service (EDMX, CSDL in XML).
 *
 * Of OData 2 and 3 only the version is read.
 *
 * @example readODataMetadata(text).metadata?.container.entitySets.get('Orders') // 'Sales.Order'
 */
export function readODataMetadata(text: string): ReadODataMetadata {
  const problems: ODataProblem[] = [];
  const root = parse(text, problems);
  const metadata = root === undefined ? null : readDocument(root, problems);
  return { metadata: problems.length === 0 ? metadata : null, problems };
}

function parse(text: string, problems: ODataProblem[]): Element | undefined {
  if (/<!DOCTYPE/i.test(text)) {
    problems.push({ line: 1, column: 1, message: 'A document type declaration is not allowed.' });
    return undefined;
  }
  const { DOMParser } = loadLibrary<typeof Xmldom>('@xmldom/xmldom');
  const parser = new DOMParser({
    onError(_level, message, context?: { locator?: { lineNumber?: number; columnNumber?: number } }) {
      const { lineNumber, columnNumber } = context?.locator ?? {};
      problems.push({ line: lineNumber || 1, column: columnNumber || 1, message: `${message}.` });
      throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml').documentElement ?? undefined;
  } catch (error) {
    if (problems.length === 0) throw error;
    return undefined;
  }
}

function readDocument(root: Element, problems: ODataProblem[]): ODataMetadata | null {
  if (root.localName !== 'Edmx') {
    problems.push(problemAt(root, `<${root.tagName}> is no metadata document: its root is <edmx:Edmx>.`));
    return null;
  }
  const version = root.getAttribute('Version') ?? '';
  const schemas = childrenOf(root, 'DataServices').flatMap((services) => childrenOf(services, 'Schema'));
  const namespaces = new Map<string, string>();
  const referenced = new Set<string>();
  const includes = childrenOf(root, 'Reference').flatMap((reference) => childrenOf(reference, 'Include'));
  for (const element of [...includes, ...schemas]) {
    const namespace = element.getAttribute('Namespace') ?? '';
    const alias = element.getAttribute('Alias');
    namespaces.set(namespace, namespace);
    if (alias !== null) namespaces.set(alias, namespace);
  }
  for (const element of includes) referenced.add(element.getAttribute('Namespace') ?? '');
  for (const element of schemas) referenced.delete(element.getAttribute('Namespace') ?? '');
  const reader: MetadataReader = {
    namespaces,
    referenced,
    annotations: targetedAnnotations(schemas, namespaces),
    uses: [],
    report: (element, message) => problems.push(problemAt(element, message)),
  };
  if (/^[123]\./.test(version)) return { ...empty, version, namespaces, referenced };
  if (!/^4\.\d+$/.test(version)) {
    reader.report(root, `There is no OData version '${version}' that is known here.`);
    return null;
  }
  if (schemas.length === 0) reader.report(root, 'The document holds no <Schema>.');
  const metadata = { ...readSchemas(schemas, reader), version, namespaces, referenced };
  checkUses(metadata, reader);
  return metadata;
}

function readSchemas(
  schemas: readonly Element[],
  reader: MetadataReader,
): Omit<ODataMetadata, 'version' | 'namespaces' | 'referenced'> {
  const types = new Map<string, ODataType>();
  const operations = new Map<string, ODataOperation[]>();
  const containers = new Map<string, Element>();
  const declaredTerms = new Map<string, ODataTypeReference>();
  const defaultNamespaces: string[] = [];
  for (const schema of schemas) {
    const namespace = required(schema, 'Namespace', reader);
    if (isTagged({ element: schema, target: namespace }, terms.defaultNamespace, reader))
      defaultNamespaces.push(namespace);
    for (const element of childrenOf(schema)) {
      const name = `${namespace}.${element.getAttribute('Name') ?? ''}`;
      const type = readType(element, namespace, reader);
      if (type !== undefined) {
        if (types.has(type.name)) reader.report(element, `The type ${type.name} is declared twice.`);
        types.set(type.name, type);
      } else if (element.localName === 'Function' || element.localName === 'Action') {
        const operation = readOperation(element, namespace, reader);
        operations.set(operation.name, [...(operations.get(operation.name) ?? []), operation]);
      } else if (element.localName === 'EntityContainer') containers.set(name, element);
      else if (element.localName === 'Term') declaredTerms.set(name, typeOf(element, 'Type', reader));
    }
  }
  addAlternateKeys(schemas, types, reader);
  return {
    types,
    operations,
    container: readContainer(containers, reader),
    defaultNamespaces,
    terms: declaredTerms,
  };
}

/** Keys that an entity set or a navigation property declares are taken for those of its type, wherever it is. */
function addAlternateKeys(
  schemas: readonly Element[],
  types: Map<string, ODataType>,
  reader: MetadataReader,
): void {
  for (const schema of schemas) {
    const namespace = schema.getAttribute('Namespace') ?? '';
    for (const parent of childrenOf(schema)) {
      const owner = `${namespace}.${parent.getAttribute('Name') ?? ''}`;
      for (const element of childrenOf(parent)) {
        const type = entityTypeOf(element);
        const declared = type === null ? undefined : types.get(qualify(type, reader.namespaces));
        if (declared?.kind !== 'entity') continue;
        const target = `${owner}/${element.getAttribute('Name') ?? ''}`;
        const keys = alternateKeysOf({ element, target }, reader);
        if (keys.length === 0) continue;
        types.set(declared.name, { ...declared, alternateKeys: [...declared.alternateKeys, ...keys] });
      }
    }
  }
}

/** What an entity set or a navigation property leads to; null for anything else. */
function entityTypeOf(element: Element): string | null {
  switch (element.localName) {
    case 'EntitySet':
      return element.getAttribute('EntityType');
    case 'NavigationProperty':
      return /^(?:Collection\()?([^()]*)/.exec(element.getAttribute('Type') ?? '')![1]!;
    default:
      return null;
  }
}

const empty: ODataMetadata = {
  version: '',
  types: new Map(),
  operations: new Map(),
  container: {
    entitySets: new Map(),
    singletons: new Map(),
    functionImports: new Map(),
    actionImports: new Map(),
    partial: false,
    keyAsSegment: false,
  },
  namespaces: new Map(),
  referenced: new Set(),
  defaultNamespaces: [],
  terms: new Map(),
};
