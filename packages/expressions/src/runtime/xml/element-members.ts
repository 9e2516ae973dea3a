import type { RuntimeMembers } from '../../define-type.js';
import { xmlNodeType } from '../../types/xml.js';
import { checkLength, ClrArray, iterate } from '../clr/index.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { invalidOperation } from '../failures.js';
import type { Reader } from '../string-reader.js';
import { casts } from './cast-members.js';
import { replaceNodes } from './node-members.js';
import {
  XAttribute,
  XElement,
  xmlNamespace,
  xmlnsNamespace,
  XNamespace,
  xmlText,
  type XName,
} from './nodes.js';
import { parseXml } from './parse.js';
import { loadSettings } from './reader-settings.js';
import type { XmlReader } from './reader.js';
import { saveXml } from './save.js';
import { ancestors, attributes, elements, given, isElement, nodes } from './shared.js';
import { attributesOf } from './walk.js';

function createElement(name: XName | null, content: unknown): XElement {
  const element = new XElement(given(name, 'name'));
  element.append(content);
  if (content === '') element.keepsEndTag = true;
  return element;
}

function parseElement(text: string | null, options = 0): XElement | null {
  const { root } = parseXml(given(text, 's'), loadSettings(options));
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

function replaceAll(self: XElement, content: unknown): void {
  const parts = snapshot(content);
  removeAttributes(self);
  replaceNodes(self, parts);
}

function replaceAttributes(self: XElement, content: unknown): void {
  const parts = snapshot(content);
  removeAttributes(self);
  self.append(parts);
}

/** Content that may be a sequence over what is about to be removed. */
const snapshot = (content: unknown): unknown =>
  content instanceof LazySequence ? new ClrArray(content.elementType, [...iterate(content)]) : content;

function loadElement(reader: XmlReader | null): XElement {
  const present = given(reader, 'reader');
  if (present.moveToContent() !== xmlNodeType.values.Element) {
    throw invalidOperation(
      `The XmlReader must be on a node of type Element instead of a node of type ${present.nodeTypeName}.`,
    );
  }
  return present.readNode() as XElement;
}

/** The element, if it has the name, and all below it. */
export function* withSelf(self: XElement, name: XName | null): Generator<XElement, void, undefined> {
  if (name === null || self.name.equals(name)) yield self;
  yield* self.descendants(name);
}

export const elementRuntime: RuntimeMembers = {
  'new(XName)': (name: XName | null) => new XElement(given(name, 'name')),
  'new(XName,object)': createElement,
  'new(XName,object[])': createElement,
  'new(XElement)': (other: XElement | null) => given(other, 'other').clone(),
  EmptySequence: () => elements(() => []),
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
  'AncestorsAndSelf(XName)': (self: XElement, name: XName | null) =>
    elements(() => (name === null ? [] : ancestors(self, name))),
  'Attribute(XName)': (self: XElement, name: XName | null) => (name === null ? null : self.attribute(name)),
  'Attributes()': (self: XElement) => attributes(() => attributesOf(self)),
  'Attributes(XName)': (self: XElement, name: XName | null) =>
    attributes(() => (name === null ? [] : attributesOf(self, name))),
  'DescendantNodesAndSelf()': (self: XElement) => nodes(() => [self, ...self.descendantNodes()]),
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
        (attribute) => attribute.name.namespaceUri === xmlnsNamespace && attribute.value === wanted,
      );
      if (found !== undefined) return found.name.localName;
    }
    return wanted === xmlNamespace ? 'xml' : wanted === xmlnsNamespace ? 'xmlns' : null;
  },
  'Parse(string)': (text: string | null) => parseElement(text),
  'Parse(string,LoadOptions)': parseElement,
  'RemoveAll()': (self: XElement) => {
    removeAttributes(self);
    self.removeNodes();
  },
  'RemoveAttributes()': removeAttributes,
  'ReplaceAll(object)': replaceAll,
  'ReplaceAll(object[])': replaceAll,
  'ReplaceAttributes(object)': replaceAttributes,
  'ReplaceAttributes(object[])': replaceAttributes,
  'Load(TextReader)': (reader: Reader | null) => parseElement(given(reader, 'textReader').rest()),
  'Load(TextReader,LoadOptions)': (reader: Reader | null, options: number) =>
    parseElement(given(reader, 'textReader').rest(), options),
  'Load(XmlReader)': loadElement,
  'Load(XmlReader,LoadOptions)': loadElement,
  'Save(TextWriter)': saveXml,
  'Save(TextWriter,SaveOptions)': saveXml,
  'SetAttributeValue(XName,object)': setAttribute,
  'SetElementValue(XName,object)': setElement,
  'SetValue(object)': (self: XElement, value: unknown) => {
    self.value = xmlText(given(value, 'value'));
  },
  ...casts('XElement', (value: XElement) => value.value),
};
