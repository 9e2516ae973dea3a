import { verbatim } from './source-map.js';
import type { Part, Span, XmlAttribute, XmlElement, XmlNode } from './xml-node.js';

const nowhere: Span = { start: -1, end: -1 };

/** An element that was not read from a file. */
export function buildElement(
  name: string,
  attributes: readonly XmlAttribute[],
  children: readonly XmlNode[],
): XmlElement {
  return { kind: 'element', name, attributes, children, span: nowhere, content: nowhere };
}

/** An attribute that was not read from a file. */
export function buildAttribute(name: string, parts: readonly Part[]): XmlAttribute {
  return { name, parts, span: nowhere };
}

/** A text that was not read from a file. */
export function buildText(parts: readonly Part[]): XmlNode {
  return { kind: 'text', parts, span: nowhere };
}

/** A part that was not read from a file. */
export function buildPart(kind: Part['kind'], text: string): Part {
  return { kind, mapped: verbatim(text, -1) };
}
