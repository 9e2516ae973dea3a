import type { RuntimeMembers } from '../../define-type.js';
import type { ClrArray } from '../clr/index.js';
import type { Reader } from '../string-reader.js';
import * as xml from './nodes.js';
import { parseXml } from './parse.js';
import { loadSettings } from './reader-settings.js';
import type { XmlReader } from './reader.js';
import { saveXml } from './save.js';
import { given } from './shared.js';

function loadDocument(reader: XmlReader | null): xml.XDocument {
  const present = given(reader, 'reader');
  const document = new xml.XDocument();
  present.loadInto(document);
  return document;
}

function createDocument(
  content: ClrArray | null,
  declaration: xml.XDeclaration | null = null,
): xml.XDocument {
  const document = new xml.XDocument();
  document.declaration = declaration;
  document.append(content);
  return document;
}

export const documentRuntime = {
  'new()': () => new xml.XDocument(),
  'new(object[])': (content: ClrArray | null) => createDocument(content),
  'new(XDeclaration,object[])': (declaration: xml.XDeclaration | null, content: ClrArray | null) =>
    createDocument(content, declaration),
  'new(XDocument)': (other: xml.XDocument | null) => given(other, 'other').clone(),
  Declaration: (self: xml.XDocument) => self.declaration,
  'Declaration=': (self: xml.XDocument, declaration: xml.XDeclaration | null) => {
    self.declaration = declaration;
  },
  // Document type definitions are refused.
  DocumentType: () => null,
  Root: (self: xml.XDocument) => self.root,
  'Parse(string)': (text: string | null) => parseXml(given(text, 's')),
  'Parse(string,LoadOptions)': (text: string | null, options: number) =>
    parseXml(given(text, 's'), loadSettings(options)),
  'Load(TextReader)': (reader: Reader | null) => parseXml(given(reader, 'textReader').rest()),
  'Load(TextReader,LoadOptions)': (reader: Reader | null, options: number) =>
    parseXml(given(reader, 'textReader').rest(), loadSettings(options)),
  'Load(XmlReader)': loadDocument,
  'Load(XmlReader,LoadOptions)': loadDocument,
  'Save(TextWriter)': saveXml,
  'Save(TextWriter,SaveOptions)': saveXml,
} satisfies RuntimeMembers;

export const declarationRuntime = {
  'new(string,string,string)': (version: string | null, encoding: string | null, standalone: string | null) =>
    new xml.XDeclaration(version, encoding, standalone),
  'new(XDeclaration)': (other: xml.XDeclaration | null) => {
    const { version, encoding, standalone } = given(other, 'other');
    return new xml.XDeclaration(version, encoding, standalone);
  },
  'Encoding=': (self: xml.XDeclaration, value: string | null) => {
    self.encoding = value;
  },
  'Standalone=': (self: xml.XDeclaration, value: string | null) => {
    self.standalone = value;
  },
  'Version=': (self: xml.XDeclaration, value: string | null) => {
    self.version = value;
  },
  Encoding: (self: xml.XDeclaration) => self.encoding,
  Standalone: (self: xml.XDeclaration) => self.standalone,
  Version: (self: xml.XDeclaration) => self.version,
  'ToString()': (self: xml.XDeclaration) => self.toString(),
} satisfies RuntimeMembers;
