import type { RuntimeMembers } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import type { Type } from '../../type-system/type.js';
import { xNode } from '../../types/xml.js';
import { iterate, type Sequence } from '../clr/index.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { sortItems } from '../collections/sort.js';
import { compareDocumentOrder } from './comparers.js';
import { withSelf } from './element-members.js';
import type { XAttribute, XContainer, XElement, XName, XNode } from './nodes.js';
import { ancestors, attributes, elements, given, nodes } from './shared.js';
import { attributesOf, elementsOf, nodesOf } from './walk.js';

type Types = readonly Type[];
const walk = <T>(source: Sequence | null): Iterable<T> => iterate(given(source, 'source')) as Iterable<T>;

function* flat<T, R>(
  source: Sequence | null,
  select: (item: T) => Iterable<R>,
): Generator<R, void, undefined> {
  for (const item of walk<T>(source)) yield* select(item);
}

export const extensionsRuntime = {
  'Ancestors(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XNode) => ancestors(node.parentElement))),
  'Ancestors(IEnumerable<T>,XName)': (_types: Types, source: Sequence | null, name: XName | null) =>
    elements(() => (name === null ? [] : flat(source, (node: XNode) => ancestors(node.parentElement, name)))),
  'AncestorsAndSelf(IEnumerable<XElement>)': (source: Sequence | null) =>
    elements(() => flat(source, (element: XElement) => ancestors(element))),
  'AncestorsAndSelf(IEnumerable<XElement>,XName)': (source: Sequence | null, name: XName | null) =>
    elements(() => (name === null ? [] : flat(source, (element: XElement) => ancestors(element, name)))),
  'DescendantNodes(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    nodes(() => flat(source, (node: XContainer) => node.descendantNodes())),
  'DescendantNodesAndSelf(IEnumerable<XElement>)': (source: Sequence | null) =>
    nodes(() => flat(source, (element: XElement): XNode[] => [element, ...element.descendantNodes()])),
  'DescendantsAndSelf(IEnumerable<XElement>)': (source: Sequence | null) =>
    elements(() => flat(source, (element: XElement) => withSelf(element, null))),
  'DescendantsAndSelf(IEnumerable<XElement>,XName)': (source: Sequence | null, name: XName | null) =>
    elements(() => (name === null ? [] : flat(source, (element: XElement) => withSelf(element, name)))),
  'InDocumentOrder(IEnumerable<T>)': ([type]: Types, source: Sequence | null) => {
    const present = given(source, 'source');
    const walkSorted = () => {
      const items = [...iterate(present)];
      sortItems(items, (left, right) => compareDocumentOrder(left as XNode | null, right as XNode | null));
      return items[Symbol.iterator]();
    };
    return new LazySequence(type ?? namedType(xNode), walkSorted);
  },
  'Attributes(IEnumerable<XElement>)': (source: Sequence | null) =>
    attributes(() => flat(source, (element: XElement) => attributesOf(element))),
  'Attributes(IEnumerable<XElement>,XName)': (source: Sequence | null, name: XName | null) =>
    attributes(() => (name === null ? [] : flat(source, (element: XElement) => attributesOf(element, name)))),
  'Descendants(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XContainer) => node.descendants())),
  'Descendants(IEnumerable<T>,XName)': (_types: Types, source: Sequence | null, name: XName | null) =>
    elements(() => flat(source, (node: XContainer) => node.descendants(name))),
  'Elements(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XContainer) => elementsOf(node))),
  'Elements(IEnumerable<T>,XName)': (_types: Types, source: Sequence | null, name: XName | null) =>
    elements(() => flat(source, (node: XContainer) => elementsOf(node, name))),
  'Nodes(IEnumerable<T>)': (_types: Types, source: Sequence | null) => nodes(() => flat(source, nodesOf)),
  'Remove(IEnumerable<XAttribute>)': (source: Sequence | null) => {
    for (const attribute of [...walk<XAttribute>(source)]) attribute.remove();
  },
  'Remove(IEnumerable<T>)': (_types: Types, source: Sequence | null) => {
    for (const node of [...walk<XNode>(source)]) node.detach();
  },
} satisfies RuntimeMembers;
