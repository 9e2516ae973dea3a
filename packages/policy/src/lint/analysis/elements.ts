import { trimParts } from '../../xml/trim-parts.js';
import type { Part, Span, XmlAttribute, XmlElement } from '../../xml/xml-node.js';

/** The elements directly inside an element. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

/** The attribute of a name. */
export function attributeOf(element: XmlElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** The value of an attribute when it is text alone, named values as they stand; undefined for an expression. */
export function literalOf(element: XmlElement, name: string): string | undefined {
  const attribute = attributeOf(element, name);
  return attribute === undefined ? undefined : literalText(attribute.parts);
}

/** The text of an element without the blanks around it; undefined when an expression is in it. */
export function textOf(element: XmlElement): string | undefined {
  return literalText(trimParts(textParts(element)))?.trim();
}

/** Whether a boolean attribute says true, as the service reads it. */
export function isTrue(element: XmlElement, name: string): boolean {
  return ['true', '1'].includes(literalOf(element, name)?.trim().toLowerCase() ?? '');
}

/** Whether a boolean attribute says false, as the service reads it. */
export function isFalse(element: XmlElement, name: string): boolean {
  return ['false', '0'].includes(literalOf(element, name)?.trim().toLowerCase() ?? '');
}

/** The start of an element, without what it holds: `<set-header name="a">`. */
export function startTag({ span, content }: XmlElement): Span {
  return { start: span.start, end: content.start > span.start ? content.start : span.end };
}

/** The parts of all texts directly inside an element. */
export function textParts({ children }: XmlElement): readonly Part[] {
  return children.flatMap((node) => (node.kind === 'text' || node.kind === 'cdata' ? node.parts : []));
}

function literalText(parts: readonly Part[]): string | undefined {
  return parts.some(({ kind }) => kind === 'expression')
    ? undefined
    : parts.map(({ mapped }) => mapped.text).join('');
}
