import type { RuntimeMembers } from '../../define-type.js';
import { casts } from './cast-members.js';
import {
  compareDocumentOrder,
  deepEquals,
  documentOrderComparer,
  nodeEqualityComparer,
} from './comparers.js';
import {
  XAttribute,
  xmlText,
  type XContainer,
  type XElement,
  type XName,
  type XNode,
  type XObject,
} from './nodes.js';
import { XmlReader } from './reader.js';
import { ancestors, attributes, besides, elements, given, isElement, nodes, replaceWith } from './shared.js';
import { writeOptions, writeXml } from './write.js';
import { elementsOf, nodesOf } from './walk.js';

export const objectRuntime = {
  Document: (self: XObject) => self.document,
  // Where a document was loaded from: expressions load none.
  BaseUri: () => '',
  NodeType: (self: XObject) => self.nodeType,
  Parent: (self: XObject) => self.parentElement,
} satisfies RuntimeMembers;

const beside = (self: XAttribute, offset: 1 | -1): XAttribute | null => {
  const siblings = self.parentElement?.attributes ?? [];
  const index = siblings.indexOf(self);
  return index < 0 ? null : (siblings[index + offset] ?? null);
};

export const attributeRuntime: RuntimeMembers = {
  'new(XName,object)': (name: XName | null, value: unknown) =>
    new XAttribute(given(name, 'name'), xmlText(given(value, 'value'))),
  'new(XAttribute)': (other: XAttribute | null) => given(other, 'other').clone(),
  IsNamespaceDeclaration: (self: XAttribute) => self.isNamespaceDeclaration,
  Name: (self: XAttribute) => self.name,
  NextAttribute: (self: XAttribute) => beside(self, 1),
  PreviousAttribute: (self: XAttribute) => beside(self, -1),
  Value: (self: XAttribute) => self.value,
  'Value=': (self: XAttribute, value: string | null) => {
    self.value = given(value, 'value');
  },
  EmptySequence: () => attributes(() => []),
  'Remove()': (self: XAttribute) => self.remove(),
  'SetValue(object)': (self: XAttribute, value: unknown) => {
    self.value = xmlText(given(value, 'value'));
  },
  'ToString()': (self: XAttribute) => self.toString(),
  ...casts('XAttribute', (value: XAttribute) => value.value),
};

const named = (siblings: readonly XNode[], name: XName | null): XElement[] =>
  siblings.filter(isElement).filter((element) => name !== null && element.name.equals(name));

export const nodeRuntime = {
  NextNode: (self: XNode) => self.sibling(1),
  PreviousNode: (self: XNode) => self.sibling(-1),
  'AddAfterSelf(object)': (self: XNode, content: unknown) => self.addBeside(content, 1),
  'AddAfterSelf(object[])': (self: XNode, content: unknown) => self.addBeside(content, 1),
  'AddBeforeSelf(object)': (self: XNode, content: unknown) => self.addBeside(content, 0),
  'AddBeforeSelf(object[])': (self: XNode, content: unknown) => self.addBeside(content, 0),
  'Ancestors()': (self: XNode) => elements(() => ancestors(self.parentElement)),
  'Ancestors(XName)': (self: XNode, name: XName | null) =>
    elements(() => ancestors(self.parentElement, name)),
  'DeepEquals(XNode,XNode)': deepEquals,
  'ElementsAfterSelf()': (self: XNode) => elements(() => besides(self, true).filter(isElement)),
  'ElementsBeforeSelf()': (self: XNode) => elements(() => besides(self, false).filter(isElement)),
  'ElementsAfterSelf(XName)': (self: XNode, name: XName | null) =>
    elements(() => named(besides(self, true), name)),
  'ElementsBeforeSelf(XName)': (self: XNode, name: XName | null) =>
    elements(() => named(besides(self, false), name)),
  DocumentOrderComparer: () => documentOrderComparer,
  EqualityComparer: () => nodeEqualityComparer,
  'CompareDocumentOrder(XNode,XNode)': compareDocumentOrder,
  'IsAfter(XNode)': (self: XNode, other: XNode | null) => compareDocumentOrder(self, other) > 0,
  'IsBefore(XNode)': (self: XNode, other: XNode | null) => compareDocumentOrder(self, other) < 0,
  'CreateReader()': (self: XNode) => XmlReader.ofNode(self),
  'ReadFrom(XmlReader)': (reader: XmlReader | null) => given(reader, 'reader').readNode(),
  'NodesAfterSelf()': (self: XNode) => nodes(() => besides(self, true)),
  'NodesBeforeSelf()': (self: XNode) => nodes(() => besides(self, false)),
  'Remove()': (self: XNode) => self.detach(),
  'ReplaceWith(object)': replaceWith,
  'ReplaceWith(object[])': replaceWith,
  'ToString()': (self: XNode) => self.toString(),
  'ToString(SaveOptions)': (self: XNode, options: number) => writeXml(self, writeOptions(options)),
} satisfies RuntimeMembers;

/** `ReplaceNodes`. */
export function replaceNodes(self: XContainer, content: unknown): void {
  self.removeNodes();
  self.append(content);
}

export const containerRuntime = {
  FirstNode: (self: XContainer) => self.nodes[0] ?? null,
  LastNode: (self: XContainer) => self.nodes.at(-1) ?? null,
  'Add(object)': (self: XContainer, content: unknown) => self.append(content),
  'Add(object[])': (self: XContainer, content: unknown) => self.append(content),
  'AddFirst(object)': (self: XContainer, content: unknown) => self.insert(0, content),
  'AddFirst(object[])': (self: XContainer, content: unknown) => self.insert(0, content),
  'DescendantNodes()': (self: XContainer) => nodes(() => self.descendantNodes()),
  'Descendants()': (self: XContainer) => elements(() => self.descendants()),
  'Descendants(XName)': (self: XContainer, name: XName | null) =>
    elements(() => (name === null ? [] : self.descendants(name))),
  'Element(XName)': (self: XContainer, name: XName | null) =>
    name === null ? null : (self.elements(name)[0] ?? null),
  'Elements()': (self: XContainer) => elements(() => elementsOf(self)),
  'Elements(XName)': (self: XContainer, name: XName | null) =>
    elements(() => (name === null ? [] : elementsOf(self, name))),
  'Nodes()': (self: XContainer) => nodes(() => nodesOf(self)),
  'RemoveNodes()': (self: XContainer) => self.removeNodes(),
  'ReplaceNodes(object)': replaceNodes,
  'ReplaceNodes(object[])': replaceNodes,
} satisfies RuntimeMembers;
