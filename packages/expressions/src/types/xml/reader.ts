import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

/**
 * The document is read as a whole when the reader first moves; the service's list has the reader not.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.xml.xmlreader
 */
export const xmlReader = defineType({
  name: 'XmlReader',
  namespace: 'System.Xml',
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  notAllowListed: true,
  members: [
    'static XmlReader Create(TextReader input)',
    'static XmlReader Create(TextReader input, XmlReaderSettings settings)',
    'int AttributeCount { get; }',
    'int Depth { get; }',
    'bool EOF { get; }',
    'bool HasAttributes { get; }',
    'bool HasValue { get; }',
    'bool IsEmptyElement { get; }',
    'string LocalName { get; }',
    'string Name { get; }',
    'string NamespaceURI { get; }',
    'XmlNodeType NodeType { get; }',
    'string Prefix { get; }',
    'string Value { get; }',
    'string this[int i] { get; }',
    'string this[string name] { get; }',
    'string this[string name, string namespaceURI] { get; }',
    'void Close()',
    'void Dispose()',
    'string GetAttribute(int i)',
    'string GetAttribute(string name)',
    'string GetAttribute(string name, string namespaceURI)',
    'bool IsStartElement()',
    'bool IsStartElement(string name)',
    'XmlNodeType MoveToContent()',
    'bool MoveToAttribute(string name)',
    'bool MoveToElement()',
    'bool MoveToFirstAttribute()',
    'bool MoveToNextAttribute()',
    'bool Read()',
    'bool ReadElementContentAsBoolean()',
    'decimal ReadElementContentAsDecimal()',
    'double ReadElementContentAsDouble()',
    'int ReadElementContentAsInt()',
    'long ReadElementContentAsLong()',
    'string ReadElementContentAsString()',
    'void ReadEndElement()',
    'string ReadInnerXml()',
    'string ReadOuterXml()',
    'void ReadStartElement()',
    'void ReadStartElement(string name)',
    'bool ReadToDescendant(string name)',
    'bool ReadToFollowing(string name)',
    'bool ReadToNextSibling(string name)',
    'void Skip()',
    ...unsupportedMembers(reasons.streams, [
      'static XmlReader Create(Stream input)',
      'static XmlReader Create(Stream input, XmlReaderSettings settings)',
    ]),
    ...unsupportedMembers(reasons.files, ['static XmlReader Create(string inputUri)']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.xmlreadersettings */
export const xmlReaderSettings = defineType({
  name: 'XmlReaderSettings',
  namespace: 'System.Xml',
  kind: 'class',
  notAllowListed: true,
  members: [
    'XmlReaderSettings()',
    'bool IgnoreComments { get; set; }',
    'bool IgnoreProcessingInstructions { get; set; }',
    'bool IgnoreWhitespace { get; set; }',
  ],
});
