import type { Element } from '@xmldom/xmldom';
import type { ODataTypeReference } from './odata-metadata.js';
import type { ODataProblem } from './odata-problem.js';

/** What the readers of the parts of a document share. */
export interface MetadataReader {
  /** Aliases and namespaces, by both. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly referenced: ReadonlySet<string>;
  /** Annotations that stand apart from what they are about, by its name: `Sales.Order`, `Sales.Find/text`. */
  readonly annotations: ReadonlyMap<string, readonly Element[]>;
  /** Types, functions and actions that were named, to be looked up when all are read. */
  readonly uses: Use[];
  report(element: Element, message: string): void;
}

/** A place where something is named. */
export interface Use {
  readonly kind: 'type' | 'function' | 'action';
  readonly element: Element;
  readonly name: string;
}

/** Elements directly below. */
export function childrenOf(element: Element, localName?: string): readonly Element[] {
  return [...element.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && (localName === undefined || node.localName === localName),
  );
}

/** An attribute that must be there; empty, and reported, when it is not. */
export function required(element: Element, attribute: string, reader: MetadataReader): string {
  const value = element.getAttribute(attribute);
  if (value === null || value === '') {
    reader.report(element, `<${element.tagName}> has no ${attribute}.`);
    return '';
  }
  return value;
}

/** A name with its namespace in place of an alias. */
export function qualify(name: string, namespaces: ReadonlyMap<string, string>): string {
  const dot = name.lastIndexOf('.');
  const prefix = dot < 0 ? '' : name.slice(0, dot);
  return dot < 0 ? name : `${namespaces.get(prefix) ?? prefix}${name.slice(dot)}`;
}

/** Reads the type of a property, parameter or return value; one that is missing is a string, as CSDL says. */
export function typeOf(element: Element, attribute: string, reader: MetadataReader): ODataTypeReference {
  const text = element.getAttribute(attribute) ?? 'Edm.String';
  const inner = /^Collection\((.*)\)$/.exec(text)?.[1];
  const name = qualify(inner ?? text, reader.namespaces);
  reader.uses.push({ kind: 'type', element, name });
  return { name, collection: inner !== undefined };
}

export const problemAt = (element: Element, message: string): ODataProblem => ({
  line: element.lineNumber ?? 1,
  column: element.columnNumber ?? 1,
  message,
});

export const isTrue = (element: Element, attribute: string): boolean =>
  element.getAttribute(attribute) === 'true' || element.getAttribute(attribute) === '1';
