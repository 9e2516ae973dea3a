import { trimParts } from '../xml/trim-parts.js';
import type { Part, XmlElement, XmlNode } from '../xml/xml-node.js';
import { keeps } from './keeps.js';

/** Blanks around a text are layout, unless they belong to a message. */
export function tidy(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes.map((node) => (node.kind === 'element' ? tidyElement(node) : node));
}

function tidyElement(element: XmlElement): XmlElement {
  const { children } = element;
  if (children.some(({ kind }) => kind === 'element')) {
    return keeps(element) ? element : { ...element, children: tidy(children) };
  }
  const onlyText = children.every(({ kind }) => kind === 'text');
  const parts = children.flatMap((child): readonly Part[] => (child.kind === 'text' ? child.parts : []));
  const trimmed = trimParts(parts);
  const sole = trimmed.length === 1 && trimmed[0]?.kind === 'expression';
  if (!onlyText || (keeps(element) && !sole)) return element;
  const [first] = children;
  if (first === undefined || first.kind !== 'text') return element;
  return { ...element, children: trimmed.length === 0 ? [] : [{ ...first, parts: trimmed }] };
}
