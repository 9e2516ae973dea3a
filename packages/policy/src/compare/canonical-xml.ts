import type { Position } from '../document/position.js';
import { parseMarkup } from '../writer/markup-nodes.js';
import { trimParts } from '../xml/trim-parts.js';
import type { Part, XmlElement, XmlNode } from '../xml/xml-node.js';
import type { CanonicalNode } from './canonical-node.js';
import { canonicalGroup, canonicalLeaf, sorted } from './canonical-node.js';
import { normalizeCode } from './normalize-code.js';

/** Markup: a message, in which every blank counts, but no order of attributes. */
export function canonicalMarkup(xml: string, position: Position | undefined): readonly CanonicalNode[] {
  return canonicalNodes(parseMarkup(xml), position, false);
}

/** An element without a definition: blanks around texts and comments in it say nothing. */
export function canonicalElement(element: XmlElement, position: Position | undefined): CanonicalNode {
  return elementNode(element, position, true);
}

function elementNode(element: XmlElement, position: Position | undefined, trim: boolean): CanonicalNode {
  const attributes = element.attributes.map(({ name, parts }) => leaf(`@${name}`, parts, position));
  return canonicalGroup(
    element.name,
    [...sorted(attributes), ...canonicalNodes(element.children, position, trim)],
    position,
  );
}

function canonicalNodes(
  nodes: readonly XmlNode[],
  position: Position | undefined,
  trim: boolean,
): readonly CanonicalNode[] {
  return nodes.flatMap((node): readonly CanonicalNode[] => {
    switch (node.kind) {
      case 'element':
        return [elementNode(node, position, trim)];
      case 'text':
      case 'cdata': {
        const parts = trim ? trimParts(node.parts) : node.parts;
        return parts.length === 0 ? [] : [leaf('text()', parts, position)];
      }
      case 'comment':
      case 'instruction':
        return trim ? [] : [canonicalLeaf(`${node.kind}()`, node.text, node.text, position)];
    }
  });
}

function leaf(label: string, parts: readonly Part[], position: Position | undefined): CanonicalNode {
  const canonical = parts.map(({ kind, mapped: { text } }) =>
    kind === 'expression' ? normalizeCode(text) : text,
  );
  const written = parts.map(({ mapped }) => mapped.text);
  return canonicalLeaf(label, canonical.join('').replace(/\r\n?/g, '\n'), written.join(''), position);
}
