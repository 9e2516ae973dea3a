import type { Element } from '@xmldom/xmldom';
import { childrenOf, qualify, type MetadataReader } from './metadata-reader.js';
import type { ODataKeyProperty } from './odata-metadata.js';

/** Terms of OASIS vocabularies that decide which URLs are valid. */
export const terms = {
  alternateKeys: ['Org.OData.Core.V1.AlternateKeys', 'OData.Community.Keys.V1.AlternateKeys'],
  optionalParameter: ['Org.OData.Core.V1.OptionalParameter'],
  defaultNamespace: ['Org.OData.Core.V1.DefaultNamespace'],
  keyAsSegment: ['Org.OData.Capabilities.V1.KeyAsSegmentSupported'],
} as const satisfies Record<string, readonly string[]>;

/** Something that can be annotated, within itself or from elsewhere. */
export interface Annotated {
  readonly element: Element;
  /** As the target of annotations names it. */
  readonly target: string;
}

/** Collects the annotations that name what they are about; overloads of a function are taken together. */
export function targetedAnnotations(
  schemas: readonly Element[],
  namespaces: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const group of schemas.flatMap((schema) => childrenOf(schema, 'Annotations'))) {
    const [name = '', ...rest] = (group.getAttribute('Target') ?? '').replace(/\([^)]*\)/, '').split('/');
    const target = [qualify(name, namespaces), ...rest].join('/');
    found.set(target, [...(found.get(target) ?? []), ...childrenOf(group, 'Annotation')]);
  }
  return found;
}

function annotationOf(
  { element, target }: Annotated,
  names: readonly string[],
  { namespaces, annotations }: MetadataReader,
): Element | undefined {
  return [...childrenOf(element, 'Annotation'), ...(annotations.get(target) ?? [])].find((annotation) =>
    names.includes(qualify(annotation.getAttribute('Term') ?? '', namespaces)),
  );
}

/** Whether a tag applies: it is there, and not set to false. */
export function isTagged(annotated: Annotated, names: readonly string[], reader: MetadataReader): boolean {
  const annotation = annotationOf(annotated, names, reader);
  return annotation !== undefined && annotation.getAttribute('Bool') !== 'false';
}

/** Reads a collection of records, each a key with its property references. */
export function alternateKeysOf(
  annotated: Annotated,
  reader: MetadataReader,
): readonly (readonly ODataKeyProperty[])[] {
  const annotation = annotationOf(annotated, terms.alternateKeys, reader);
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
