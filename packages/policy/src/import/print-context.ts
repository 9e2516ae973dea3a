import type { XmlElement } from '../xml/xml-node.js';
import type { Code, Item } from './code.js';

/** What the printer is told about the file that policies were read from. */
export interface PrintContext {
  /** A piece of code with the comments on the element at an offset. */
  commented(offset: number | undefined, code: Code): Item;
  /** The comments at the end of the content of the element at an offset. */
  endOf(offset: number | undefined): readonly string[];
  /** The element at an offset. */
  elementAt(offset: number | undefined): XmlElement | undefined;
}

/** The child elements of an element. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => child.kind === 'element');
}
