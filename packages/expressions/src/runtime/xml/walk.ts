import { step } from '../clr/index.js';
import { XElement, type XAttribute, type XContainer, type XName, type XNode } from './nodes.js';

/** Items one after the other; the walk ends with one that is taken out of its parent, as LINQ to XML's does. */
function* whileIn<T extends { readonly parent: unknown }>(
  items: readonly T[],
  parent: XContainer,
): Generator<T, void, undefined> {
  let index = 0;
  for (let item = items[0]; item !== undefined; item = items[++index]) {
    step();
    yield item;
    if (item.parent !== parent) return;
    if (items[index] !== item) index = items.indexOf(item);
  }
}

/** The nodes of an element or document. */
export const nodesOf = (self: XContainer): Iterable<XNode> => whileIn(self.nodes, self);

/** The attributes of an element, those of a name if one is given. */
export function* attributesOf(
  self: XElement,
  name: XName | null = null,
): Generator<XAttribute, void, undefined> {
  for (const attribute of whileIn(self.attributes, self))
    if (name === null || attribute.name.equals(name)) yield attribute;
}

/** The elements in an element or document, those of a name if one is given. */
export function* elementsOf(
  self: XContainer,
  name: XName | null = null,
): Generator<XElement, void, undefined> {
  for (const node of nodesOf(self))
    if (node instanceof XElement && (name === null || node.name.equals(name))) yield node;
}
