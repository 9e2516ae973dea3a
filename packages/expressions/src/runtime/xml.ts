// Over 300 lines: the members of the family of System.Xml.Linq.
import type { RuntimeMembers, TypeDefinition, TypeEntry } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import * as types from '../types/xml.js';
import { checkLength, clrHashCode, iterate, type ClrArray, type Sequence } from './clr/index.js';
import { LazySequence } from './collections/lazy-sequence.js';
import { argumentNull, formatException, invalidOperation } from './failures.js';
import { convertValue } from './json/convert-value.js';
import { TimeSpan } from './time-span.js';
import * as xml from './xml/nodes.js';
import type { XContainer, XNode } from './xml/nodes.js';
import { XAttribute, XElement, XName, XNamespace, xmlText } from './xml/nodes.js';
import { parseDuration } from './xml/parse-duration.js';
import { parseXml } from './xml/parse.js';
import { writeXml } from './xml/write.js';

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

const sequence = (definition: TypeDefinition, walk: () => Iterator<unknown>): LazySequence =>
  new LazySequence(namedType(definition), walk);
const elements = (walk: () => Iterable<XElement>): LazySequence =>
  sequence(types.xElement, () => walk()[Symbol.iterator]());
const nodes = (walk: () => Iterable<XNode>): LazySequence =>
  sequence(types.xNode, () => walk()[Symbol.iterator]());
const attributes = (walk: () => Iterable<XAttribute>): LazySequence =>
  sequence(types.xAttribute, () => [...walk()][Symbol.iterator]());

const isElement = (node: XNode): node is XElement => node instanceof XElement;

function* ancestors(start: XElement | null, name: XName | null = null): Generator<XElement, void, undefined> {
  for (let element = start; element !== null; element = element.parentElement) {
    if (name === null || element.name.equals(name)) yield element;
  }
}

function besides(self: XNode, after: boolean): XNode[] {
  const siblings = self.parent?.nodes ?? [];
  const index = siblings.indexOf(self);
  return after ? siblings.slice(index + 1) : siblings.slice(0, Math.max(0, index));
}

function replaceWith(self: XNode, content: unknown): void {
  const { parent } = self;
  if (parent === null) throw invalidOperation('The parent is missing.');
  const index = parent.nodes.indexOf(self);
  self.detach();
  parent.insert(index, content);
}

/** `(int)element`: text as XML writes it (`true`, `1`, ISO dates). */
function castText(text: string, target: string): unknown {
  const trimmed = text.trim();
  if (target === 'bool') {
    if (trimmed === '1' || trimmed.toLowerCase() === 'true') return true;
    if (trimmed === '0' || trimmed.toLowerCase() === 'false') return false;
    throw formatException(`The string '${trimmed}' is not a valid Boolean value.`);
  }
  if (target === 'double' && /^-?INF$/.test(trimmed)) return trimmed === 'INF' ? Infinity : -Infinity;
  if (target === 'TimeSpan') return new TimeSpan(parseDuration(trimmed));
  return convertValue(trimmed, target);
}

function casts(type: string, textOf: (value: never) => string): RuntimeMembers {
  const members: Record<string, (value: never) => unknown> = {
    [`explicit operator string(${type})`]: (value) => (value === null ? null : textOf(value)),
  };
  for (const target of types.xmlValueTypes) {
    members[`explicit operator ${target}(${type})`] = (value) =>
      castText(textOf(given(value, type === 'XElement' ? 'element' : 'attribute')), target);
    members[`explicit operator ${target}?(${type})`] = (value) =>
      value === null ? null : castText(textOf(value), target);
  }
  return members;
}

const nameRuntime = {
  'Get(string)': (text: string | null) => XName.parse(given(text, 'expandedName')),
  'Get(string,string)': (local: string | null, uri: string | null) =>
    new XName(given(local, 'localName'), given(uri, 'namespaceName')),
  LocalName: (self: XName) => self.localName,
  Namespace: (self: XName) => new XNamespace(self.namespaceUri),
  NamespaceName: (self: XName) => self.namespaceUri,
  'Equals(object)': (self: XName, other: unknown) => self.equals(other),
  'GetHashCode()': (self: XName) => clrHashCode(self.toString()),
  'ToString()': (self: XName) => self.toString(),
  'implicit operator XName(string)': (text: string | null) => (text === null ? null : XName.parse(text)),
  'operator ==(XName,XName)': (left: XName | null, right: XName | null) =>
    left === right || (left?.equals(right) ?? false),
  'operator !=(XName,XName)': (left: XName | null, right: XName | null) =>
    left !== right && !(left?.equals(right) ?? false),
} satisfies RuntimeMembers;

const namespaceRuntime = {
  None: () => new XNamespace(''),
  Xml: () => new XNamespace(xml.xmlNamespace),
  Xmlns: () => new XNamespace(xml.xmlnsNamespace),
  'Get(string)': (uri: string | null) => new XNamespace(given(uri, 'namespaceName')),
  NamespaceName: (self: XNamespace) => self.uri,
  'GetName(string)': (self: XNamespace, local: string | null) =>
    new XName(given(local, 'localName'), self.uri),
  'Equals(object)': (self: XNamespace, other: unknown) => self.equals(other),
  'GetHashCode()': (self: XNamespace) => clrHashCode(self.uri),
  'ToString()': (self: XNamespace) => self.uri,
  'implicit operator XNamespace(string)': (uri: string | null) => (uri === null ? null : new XNamespace(uri)),
  'operator +(XNamespace,string)': (self: XNamespace | null, local: string | null) =>
    new XName(given(local, 'localName'), given(self, 'ns').uri),
  'operator ==(XNamespace,XNamespace)': (l: XNamespace | null, r: XNamespace | null) =>
    l === r || (l?.equals(r) ?? false),
  'operator !=(XNamespace,XNamespace)': (l: XNamespace | null, r: XNamespace | null) =>
    l !== r && !(l?.equals(r) ?? false),
} satisfies RuntimeMembers;

const objectRuntime = {
  Document: (self: xml.XObject) => self.document,
  NodeType: (self: xml.XObject) => self.nodeType,
  Parent: (self: xml.XObject) => self.parentElement,
} satisfies RuntimeMembers;

const beside = (self: XAttribute, offset: 1 | -1): XAttribute | null => {
  const siblings = self.parentElement?.attributes ?? [];
  const index = siblings.indexOf(self);
  return index < 0 ? null : (siblings[index + offset] ?? null);
};

const attributeRuntime: RuntimeMembers = {
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
  'Remove()': (self: XAttribute) => self.remove(),
  'SetValue(object)': (self: XAttribute, value: unknown) => {
    self.value = xmlText(given(value, 'value'));
  },
  'ToString()': (self: XAttribute) => self.toString(),
  ...casts('XAttribute', (value: XAttribute) => value.value),
};

const nodeRuntime = {
  NextNode: (self: XNode) => self.sibling(1),
  PreviousNode: (self: XNode) => self.sibling(-1),
  'AddAfterSelf(object)': (self: XNode, content: unknown) => self.addBeside(content, 1),
  'AddAfterSelf(object[])': (self: XNode, content: unknown) => self.addBeside(content, 1),
  'AddBeforeSelf(object)': (self: XNode, content: unknown) => self.addBeside(content, 0),
  'AddBeforeSelf(object[])': (self: XNode, content: unknown) => self.addBeside(content, 0),
  'Ancestors()': (self: XNode) => elements(() => ancestors(self.parentElement)),
  'Ancestors(XName)': (self: XNode, name: XName | null) =>
    elements(() => ancestors(self.parentElement, name)),
  'DeepEquals(XNode,XNode)': (left: XNode | null, right: XNode | null) =>
    left === right ||
    (left !== null &&
      right !== null &&
      left.nodeType === right.nodeType &&
      writeXml(left, { indented: false }) === writeXml(right, { indented: false })),
  'ElementsAfterSelf()': (self: XNode) => elements(() => besides(self, true).filter(isElement)),
  'ElementsBeforeSelf()': (self: XNode) => elements(() => besides(self, false).filter(isElement)),
  'NodesAfterSelf()': (self: XNode) => nodes(() => besides(self, true)),
  'NodesBeforeSelf()': (self: XNode) => nodes(() => besides(self, false)),
  'Remove()': (self: XNode) => self.detach(),
  'ReplaceWith(object)': replaceWith,
  'ReplaceWith(object[])': replaceWith,
  'ToString()': (self: XNode) => self.toString(),
  'ToString(SaveOptions)': (self: XNode, options: number) =>
    writeXml(self, { indented: (options & 1) === 0 }),
} satisfies RuntimeMembers;

function replaceNodes(self: XContainer, content: unknown): void {
  self.removeNodes();
  self.append(content);
}

const containerRuntime = {
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
  'Elements()': (self: XContainer) => elements(() => self.elements()),
  'Elements(XName)': (self: XContainer, name: XName | null) =>
    elements(() => (name === null ? [] : self.elements(name))),
  'Nodes()': (self: XContainer) => nodes(() => [...self.nodes]),
  'RemoveNodes()': (self: XContainer) => self.removeNodes(),
  'ReplaceNodes(object)': replaceNodes,
  'ReplaceNodes(object[])': replaceNodes,
} satisfies RuntimeMembers;

function createElement(name: XName | null, content: unknown): XElement {
  const element = new XElement(given(name, 'name'));
  element.append(content);
  if (content === '') element.keepsEndTag = true;
  return element;
}

function parseElement(text: string | null, options = 0): XElement | null {
  const { root } = parseXml(given(text, 's'), (options & 1) !== 0);
  root?.detach();
  return root;
}

function setAttribute(self: XElement, name: XName | null, value: unknown): void {
  const known = self.attribute(given(name, 'name'));
  if (value === null) known?.remove();
  else if (known === null) self.addAttribute(new XAttribute(given(name, 'name'), xmlText(value)));
  else known.value = xmlText(value);
}

function setElement(self: XElement, name: XName | null, value: unknown): void {
  const [known] = self.elements(given(name, 'name'));
  if (value === null) known?.detach();
  else if (known === undefined) self.append(createElement(name, xmlText(value)));
  else known.value = xmlText(value);
}

function removeAttributes(self: XElement): void {
  for (const attribute of [...self.attributes]) attribute.remove();
}

function* withSelf(self: XElement, name: XName | null): Generator<XElement, void, undefined> {
  if (name === null || self.name.equals(name)) yield self;
  yield* self.descendants(name);
}

const elementRuntime: RuntimeMembers = {
  'new(XName)': (name: XName | null) => new XElement(given(name, 'name')),
  'new(XName,object)': createElement,
  'new(XName,object[])': createElement,
  'new(XElement)': (other: XElement | null) => given(other, 'other').clone(),
  FirstAttribute: (self: XElement) => self.attributes[0] ?? null,
  HasAttributes: (self: XElement) => self.attributes.length > 0,
  HasElements: (self: XElement) => self.nodes.some(isElement),
  IsEmpty: (self: XElement) => self.isEmpty,
  LastAttribute: (self: XElement) => self.attributes.at(-1) ?? null,
  Name: (self: XElement) => self.name,
  'Name=': (self: XElement, name: XName | null) => {
    self.name = given(name, 'value');
  },
  Value: (self: XElement) => {
    const { value } = self;
    checkLength(value.length);
    return value;
  },
  'Value=': (self: XElement, value: string | null) => {
    self.value = given(value, 'value');
  },
  'AncestorsAndSelf()': (self: XElement) => elements(() => ancestors(self)),
  'Attribute(XName)': (self: XElement, name: XName | null) => (name === null ? null : self.attribute(name)),
  'Attributes()': (self: XElement) => attributes(() => self.attributes),
  'Attributes(XName)': (self: XElement, name: XName | null) =>
    attributes(() => self.attributes.filter((attribute) => name !== null && attribute.name.equals(name))),
  'DescendantsAndSelf()': (self: XElement) => elements(() => withSelf(self, null)),
  'DescendantsAndSelf(XName)': (self: XElement, name: XName | null) => elements(() => withSelf(self, name)),
  'GetDefaultNamespace()': (self: XElement) => new XNamespace(self.namespaceOfPrefix('') ?? ''),
  'GetNamespaceOfPrefix(string)': (self: XElement, prefix: string | null) => {
    const uri = self.namespaceOfPrefix(given(prefix, 'prefix'));
    return uri === undefined ? null : new XNamespace(uri);
  },
  'GetPrefixOfNamespace(XNamespace)': (self: XElement, uri: XNamespace | null) => {
    const wanted = given(uri, 'ns').uri;
    for (const element of ancestors(self)) {
      const found = element.attributes.find(
        (attribute) => attribute.name.namespaceUri === xml.xmlnsNamespace && attribute.value === wanted,
      );
      if (found !== undefined) return found.name.localName;
    }
    return wanted === xml.xmlNamespace ? 'xml' : wanted === xml.xmlnsNamespace ? 'xmlns' : null;
  },
  'Parse(string)': (text: string | null) => parseElement(text),
  'Parse(string,LoadOptions)': parseElement,
  'RemoveAll()': (self: XElement) => {
    removeAttributes(self);
    self.removeNodes();
  },
  'RemoveAttributes()': removeAttributes,
  'ReplaceAll(object)': (self: XElement, content: unknown) => {
    removeAttributes(self);
    replaceNodes(self, content);
  },
  'SetAttributeValue(XName,object)': setAttribute,
  'SetElementValue(XName,object)': setElement,
  'SetValue(object)': (self: XElement, value: unknown) => {
    self.value = xmlText(given(value, 'value'));
  },
  ...casts('XElement', (value: XElement) => value.value),
};

function createDocument(
  content: ClrArray | null,
  declaration: xml.XDeclaration | null = null,
): xml.XDocument {
  const document = new xml.XDocument();
  document.declaration = declaration;
  document.append(content);
  return document;
}

const documentRuntime = {
  'new()': () => new xml.XDocument(),
  'new(object[])': (content: ClrArray | null) => createDocument(content),
  'new(XDeclaration,object[])': (declaration: xml.XDeclaration | null, content: ClrArray | null) =>
    createDocument(content, declaration),
  'new(XDocument)': (other: xml.XDocument | null) => given(other, 'other').clone(),
  Declaration: (self: xml.XDocument) => self.declaration,
  'Declaration=': (self: xml.XDocument, declaration: xml.XDeclaration | null) => {
    self.declaration = declaration;
  },
  Root: (self: xml.XDocument) => self.root,
  'Parse(string)': (text: string | null) => parseXml(given(text, 's')),
  'Parse(string,LoadOptions)': (text: string | null, options: number) =>
    parseXml(given(text, 's'), (options & 1) !== 0),
} satisfies RuntimeMembers;

const declarationRuntime = {
  'new(string,string,string)': (version: string | null, encoding: string | null, standalone: string | null) =>
    new xml.XDeclaration(version, encoding, standalone),
  Encoding: (self: xml.XDeclaration) => self.encoding,
  Standalone: (self: xml.XDeclaration) => self.standalone,
  Version: (self: xml.XDeclaration) => self.version,
  'ToString()': (self: xml.XDeclaration) => self.toString(),
} satisfies RuntimeMembers;

const valued = (create: (value: string) => xml.XText | xml.XComment): RuntimeMembers => ({
  'new(string)': (value: string | null) => create(given(value, 'value')),
  Value: (self: xml.XText) => self.value,
  'Value=': (self: xml.XText, value: string | null) => {
    self.value = given(value, 'value');
  },
});

const instructionRuntime = {
  'new(string,string)': (target: string | null, data: string | null) =>
    new xml.XProcessingInstruction(given(target, 'target'), given(data, 'data')),
  Data: (self: xml.XProcessingInstruction) => self.data,
  'Data=': (self: xml.XProcessingInstruction, data: string | null) => {
    self.data = given(data, 'value');
  },
  Target: (self: xml.XProcessingInstruction) => self.target,
} satisfies RuntimeMembers;

type Types = readonly unknown[];
const walk = <T>(source: Sequence | null): Iterable<T> => iterate(given(source, 'source')) as Iterable<T>;

function* flat<T, R>(
  source: Sequence | null,
  select: (item: T) => Iterable<R>,
): Generator<R, void, undefined> {
  for (const item of walk<T>(source)) yield* select(item);
}

const extensionsRuntime = {
  'Ancestors(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XNode) => ancestors(node.parentElement))),
  'Attributes(IEnumerable<XElement>)': (source: Sequence | null) =>
    attributes(() => flat(source, (element: XElement) => element.attributes)),
  'Attributes(IEnumerable<XElement>,XName)': (source: Sequence | null, name: XName | null) =>
    attributes(() =>
      flat(source, (element: XElement) =>
        element.attributes.filter((item) => name !== null && item.name.equals(name)),
      ),
    ),
  'Descendants(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XContainer) => node.descendants())),
  'Descendants(IEnumerable<T>,XName)': (_types: Types, source: Sequence | null, name: XName | null) =>
    elements(() => flat(source, (node: XContainer) => node.descendants(name))),
  'Elements(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    elements(() => flat(source, (node: XContainer) => node.elements())),
  'Elements(IEnumerable<T>,XName)': (_types: Types, source: Sequence | null, name: XName | null) =>
    elements(() => flat(source, (node: XContainer) => node.elements(name))),
  'Nodes(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    nodes(() => flat(source, (node: XContainer) => node.nodes)),
  'Remove(IEnumerable<XAttribute>)': (source: Sequence | null) => {
    for (const attribute of [...walk<XAttribute>(source)]) attribute.remove();
  },
  'Remove(IEnumerable<T>)': (_types: Types, source: Sequence | null) => {
    for (const node of [...walk<XNode>(source)]) node.detach();
  },
} satisfies RuntimeMembers;

/** The lines of System.Xml and System.Xml.Linq of the registry. */
export const xmlTypes: readonly TypeEntry[] = [
  { definition: types.xmlNodeType, runtime: {} },
  { definition: types.saveOptions, runtime: {} },
  { definition: types.loadOptions, runtime: {} },
  { definition: types.xName, runtime: nameRuntime },
  { definition: types.xNamespace, runtime: namespaceRuntime },
  { definition: types.xObject, runtime: objectRuntime },
  { definition: types.xAttribute, runtime: attributeRuntime },
  { definition: types.xNode, runtime: nodeRuntime },
  { definition: types.xContainer, runtime: containerRuntime },
  { definition: types.xElement, runtime: elementRuntime },
  { definition: types.xDocument, runtime: documentRuntime },
  { definition: types.xDeclaration, runtime: declarationRuntime },
  { definition: types.xText, runtime: valued((value) => new xml.XText(value)) },
  {
    definition: types.xCData,
    runtime: { 'new(string)': (value: string | null) => new xml.XCData(given(value, 'value')) },
  },
  { definition: types.xComment, runtime: valued((value) => new xml.XComment(value)) },
  { definition: types.xProcessingInstruction, runtime: instructionRuntime },
  { definition: types.xDocumentType, runtime: {} },
  { definition: types.xmlExtensions, runtime: extensionsRuntime },
  { definition: types.xmlReader, runtime: {} },
];
