import type { Element } from '@xmldom/xmldom';
import { isTagged, terms } from './read-annotations.js';
import { childrenOf, qualify, required, type MetadataReader, type Use } from './metadata-reader.js';
import type { ODataContainer } from './odata-metadata.js';

/** The containers of a document, by their qualified names. */
export type Containers = ReadonlyMap<string, Element>;

/** Reads the container that the service shows: the one that no other extends, with what it extends. */
export function readContainer(containers: Containers, reader: MetadataReader): ODataContainer {
  const extended = new Set([...containers.values()].map((element) => extendsOf(element, reader)));
  const [own] = [...containers].find(([name]) => !extended.has(name)) ?? [];
  const chain: [name: string, element: Element][] = [];
  let partial = false;
  for (let name = own ?? null; name !== null;) {
    const element = containers.get(name);
    if (element === undefined || chain.some(([other]) => other === name)) {
      partial = true;
      break;
    }
    chain.push([name, element]);
    name = extendsOf(element, reader);
  }
  return {
    entitySets: membersOf(chain, 'EntitySet', 'EntityType', 'type', reader),
    singletons: membersOf(chain, 'Singleton', 'Type', 'type', reader),
    functionImports: membersOf(chain, 'FunctionImport', 'Function', 'function', reader),
    actionImports: membersOf(chain, 'ActionImport', 'Action', 'action', reader),
    partial,
    keyAsSegment: chain.some(([target, element]) =>
      isTagged({ element, target }, terms.keyAsSegment, reader),
    ),
  };
}

function extendsOf(container: Element, { namespaces }: MetadataReader): string | null {
  const base = container.getAttribute('Extends');
  return base === null ? null : qualify(base, namespaces);
}

function membersOf(
  chain: readonly (readonly [string, Element])[],
  localName: string,
  attribute: string,
  kind: Use['kind'],
  reader: MetadataReader,
): ReadonlyMap<string, string> {
  return new Map(
    chain
      .flatMap(([, container]) => childrenOf(container, localName))
      .map((element) => {
        const target = qualify(required(element, attribute, reader), reader.namespaces);
        reader.uses.push({ kind, element, name: target });
        return [required(element, 'Name', reader), target];
      }),
  );
}
