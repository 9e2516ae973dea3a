import type { Element } from '@xmldom/xmldom';
import { childrenOf, qualify } from './metadata-reader.js';
import type { ODataKeyProperty } from './odata-metadata.js';

/** Terms of OASIS vocabularies that decide which URLs are valid. */
export const terms = {
  alternateKeys: ['Org.OData.Core.V1.AlternateKeys', 'OData.Community.Keys.V1.AlternateKeys'],
  optionalParameter: ['Org.OData.Core.V1.OptionalParameter'],
  defaultNamespace: ['Org.OData.Core.V1.DefaultNamespace'],
  keyAsSegment: ['Org.OData.Capabilities.V1.KeyAsSegmentSupported'],
} as const satisfies Record<string, readonly string[]>;

type Namespaces = ReadonlyMap<string, string>;

/** The annotation of an element, if it has one of these. */
export function annotationOf(
  element: Element,
  names: readonly string[],
  namespaces: Namespaces,
): Element | undefined {
  return childrenOf(element, 'Annotation').find((annotation) =>
    names.includes(qualify(annotation.getAttribute('Term') ?? '', namespaces)),
  );
}

/** Whether a tag applies: it is there, and not set to false. */
export function isTagged(element: Element, names: readonly string[], namespaces: Namespaces): boolean {
  const annotation = annotationOf(element, names, namespaces);
  return annotation !== undefined && annotation.getAttribute('Bool') !== 'false';
}

/** Reads a collection of records, each a key with its property references. */
export function alternateKeysOf(
  element: Element,
  namespaces: Namespaces,
): readonly (readonly ODataKeyProperty[])[] {
  const annotation = annotationOf(element, terms.alternateKeys, namespaces);
  if (annotation === undefined) return [];
  return recordsOf(annotation).map((key) =>
    childrenOf(key, 'PropertyValue')
      .filter((value) => value.getAttribute('Property') === 'Key')
      .flatMap(recordsOf)
      .map((reference) => {
        const path = valueOf(reference, 'Name');
        return { path, name: valueOf(reference, 'Alias') || path };
      }),
  );
}

const recordsOf = (element: Element): readonly Element[] =>
  childrenOf(element, 'Collection').flatMap((collection) => childrenOf(collection, 'Record'));

function valueOf(record: Element, property: string): string {
  const found = childrenOf(record, 'PropertyValue').find(
    (value) => value.getAttribute('Property') === property,
  );
  if (found === undefined) return '';
  const attribute = ['PropertyPath', 'Path', 'String'].map((name) => found.getAttribute(name)).find(Boolean);
  return attribute ?? (found.textContent ?? '').trim();
}
