import type { RuntimeMembers } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import { xmlNodeType, xmlReaderSettings } from '../../types/xml.js';
import { ClrException } from '../clr/index.js';
import { xmlException } from '../clr/exceptions.js';
import { argumentNull, argumentOutOfRange, invalidOperation } from '../failures.js';
import { Reader } from '../string-reader.js';
import { castText } from './cast-members.js';
import { XElement } from './nodes.js';
import type { ReaderSettings } from './reader-settings.js';
import { attributeNamed, nameOf, XmlReader } from './reader.js';
import { given } from './shared.js';

const types = xmlNodeType.values;

class Settings implements ReaderSettings {
  ignoreComments = false;
  ignoreProcessingInstructions = false;
  ignoreWhitespace = false;

  get clrType() {
    return namedType(xmlReaderSettings);
  }

  toString(): string {
    return 'System.Xml.XmlReaderSettings';
  }
}

const create = (input: Reader | null, settings: Settings | null = null): XmlReader => {
  if (!(input instanceof Reader)) throw argumentNull('input');
  return XmlReader.ofText(input, settings === null ? null : { ...settings });
};

const wrongType = (self: XmlReader) =>
  xmlException.create(`'${self.nodeTypeName}' is an invalid XmlNodeType.`);

/** The text of an element without elements in it; the reader stands behind it. */
function elementText(self: XmlReader, method: string): string {
  const { element } = self;
  if (element === null || self.attribute !== null) {
    throw invalidOperation(`The ${method} method is not supported on node type ${self.nodeTypeName}.`);
  }
  if (element.nodes.some((node) => node instanceof XElement)) {
    throw xmlException.create(
      `The ReadElementContentAs() methods cannot be called on an element that has child elements.`,
    );
  }
  const { value } = element;
  self.skip();
  return value;
}

const elementValue =
  (target: string, name: string) =>
  (self: XmlReader): unknown => {
    const text = elementText(self, `ReadElementContentAs${name}`);
    try {
      return castText(text, target);
    } catch (error) {
      if (!(error instanceof ClrException)) throw error;
      throw xmlException.create(`Content cannot be converted to the type ${name}.`, error);
    }
  };

function attributeAt(self: XmlReader, index: number): string {
  const attribute = self.element?.attributes[index];
  if (attribute === undefined) throw argumentOutOfRange('i');
  return attribute.value;
}
const attributeValue = (self: XmlReader, name: string | null): string | null => {
  const index = attributeNamed(self.element, given(name, 'name'));
  return index < 0 ? null : attributeAt(self, index);
};
const attributeIn = (self: XmlReader, local: string | null, uri: string | null): string | null =>
  self.element?.attributes.find(({ name }) => name.localName === local && name.namespaceUri === (uri ?? ''))
    ?.value ?? null;

const isStart = (self: XmlReader, name?: string | null): boolean =>
  self.moveToContent() === types.Element && (name === undefined || nameOf(self.name) === name);

const isAt = (self: XmlReader, name: string): boolean =>
  self.nodeType === types.Element && nameOf(self.name) === name;

function readToDescendant(self: XmlReader, wanted: string | null): boolean {
  const name = given(wanted, 'name');
  const depth = self.isInitial ? -1 : self.depth;
  if (!self.isInitial && (self.element === null || self.element.isEmpty)) return false;
  while (self.read() && self.depth > depth) if (isAt(self, name)) return true;
  return false;
}

function readToNextSibling(self: XmlReader, wanted: string | null): boolean {
  const name = given(wanted, 'name');
  do {
    self.skip();
    if (isAt(self, name)) return true;
  } while (self.nodeType !== types.EndElement && !self.eof);
  return false;
}

function readStart(self: XmlReader, name?: string | null): void {
  if (!isStart(self)) throw wrongType(self);
  if (name !== undefined && nameOf(self.name) !== name)
    throw xmlException.create(`Element '${name}' was not found.`);
  self.read();
}

export const readerRuntime: RuntimeMembers = {
  'Create(TextReader)': create,
  'Create(TextReader,XmlReaderSettings)': create,
  AttributeCount: (self: XmlReader) => self.element?.attributes.length ?? 0,
  Depth: (self: XmlReader) => self.depth,
  EOF: (self: XmlReader) => self.eof,
  HasAttributes: (self: XmlReader) => (self.element?.attributes.length ?? 0) > 0,
  HasValue: (self: XmlReader) =>
    ![types.None, types.Element, types.EndElement].some((type) => type === self.nodeType),
  IsEmptyElement: (self: XmlReader) => self.attribute === null && (self.element?.isEmpty ?? false),
  LocalName: (self: XmlReader) => self.name.local,
  Name: (self: XmlReader) => nameOf(self.name),
  NamespaceURI: (self: XmlReader) => self.name.uri,
  NodeType: (self: XmlReader) => self.nodeType,
  Prefix: (self: XmlReader) => self.name.prefix,
  Value: (self: XmlReader) => self.value,
  'this[int]': attributeAt,
  'this[string]': attributeValue,
  'this[string,string]': attributeIn,
  'Close()': (self: XmlReader) => self.close(),
  'Dispose()': (self: XmlReader) => self.close(),
  'GetAttribute(int)': attributeAt,
  'GetAttribute(string)': attributeValue,
  'GetAttribute(string,string)': attributeIn,
  'IsStartElement()': (self: XmlReader) => isStart(self),
  'IsStartElement(string)': isStart,
  'MoveToContent()': (self: XmlReader) => self.moveToContent(),
  'MoveToAttribute(string)': (self: XmlReader, name: string | null) => {
    const index = attributeNamed(self.element, given(name, 'name'));
    if (index >= 0) self.moveToAttribute(index);
    return index >= 0;
  },
  'MoveToElement()': (self: XmlReader) => self.attribute !== null && self.moveToAttribute(-1),
  'MoveToFirstAttribute()': (self: XmlReader) => {
    if ((self.element?.attributes.length ?? 0) === 0) return false;
    self.moveToAttribute(0);
    return true;
  },
  'MoveToNextAttribute()': (self: XmlReader) => self.moveToNextAttribute(),
  'Read()': (self: XmlReader) => self.read(),
  'ReadElementContentAsBoolean()': elementValue('bool', 'Boolean'),
  'ReadElementContentAsDecimal()': elementValue('decimal', 'Decimal'),
  'ReadElementContentAsDouble()': elementValue('double', 'Double'),
  'ReadElementContentAsInt()': elementValue('int', 'Int'),
  'ReadElementContentAsLong()': elementValue('long', 'Long'),
  'ReadElementContentAsString()': (self: XmlReader) => elementText(self, 'ReadElementContentAsString'),
  'ReadEndElement()': (self: XmlReader) => {
    if (self.moveToContent() !== types.EndElement) throw wrongType(self);
    self.read();
  },
  'ReadInnerXml()': (self: XmlReader) => self.readInnerXml(),
  'ReadOuterXml()': (self: XmlReader) => self.readOuterXml(),
  'ReadStartElement()': (self: XmlReader) => readStart(self),
  'ReadStartElement(string)': readStart,
  'ReadToDescendant(string)': readToDescendant,
  'ReadToFollowing(string)': (self: XmlReader, name: string | null) => {
    const wanted = given(name, 'name');
    while (self.read()) if (isAt(self, wanted)) return true;
    return false;
  },
  'ReadToNextSibling(string)': readToNextSibling,
  'Skip()': (self: XmlReader) => self.skip(),
};

export const readerSettingsRuntime: RuntimeMembers = {
  'new()': () => new Settings(),
  IgnoreComments: (self: Settings) => self.ignoreComments,
  'IgnoreComments=': (self: Settings, value: boolean) => {
    self.ignoreComments = value;
  },
  IgnoreProcessingInstructions: (self: Settings) => self.ignoreProcessingInstructions,
  'IgnoreProcessingInstructions=': (self: Settings, value: boolean) => {
    self.ignoreProcessingInstructions = value;
  },
  IgnoreWhitespace: (self: Settings) => self.ignoreWhitespace,
  'IgnoreWhitespace=': (self: Settings, value: boolean) => {
    self.ignoreWhitespace = value;
  },
};
