import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';

const namespace = 'System.Xml.Linq';

export const xDocument = defineType({
  name: 'XDocument',
  namespace,
  kind: 'class',
  baseType: 'XContainer',
  members: [
    'XDocument()',
    'XDocument(params object[] content)',
    'XDocument(XDeclaration declaration, params object[] content)',
    'XDocument(XDocument other)',
    'XDeclaration Declaration { get; set; }',
    'XElement Root { get; }',
    'static XDocument Parse(string text)',
    'static XDocument Parse(string text, LoadOptions options)',
    'XDocumentType DocumentType { get; }',
    { signature: 'static XDocument Load(XmlReader reader)', notAllowListed: true },
    { signature: 'static XDocument Load(XmlReader reader, LoadOptions options)', notAllowListed: true },
    { signature: 'static XDocument Load(TextReader textReader)', notAllowListed: true },
    { signature: 'static XDocument Load(TextReader textReader, LoadOptions options)', notAllowListed: true },
    'void Save(TextWriter textWriter)',
    'void Save(TextWriter textWriter, SaveOptions options)',
    ...unsupportedMembers(reasons.files, [
      'static XDocument Load(string uri)',
      'static XDocument Load(string uri, LoadOptions options)',
      'void Save(string fileName)',
      'void Save(string fileName, SaveOptions options)',
    ]),
    ...unsupportedMembers(reasons.streams, [
      'static XDocument Load(Stream stream)',
      'static XDocument Load(Stream stream, LoadOptions options)',
      'void Save(Stream stream)',
      'void Save(Stream stream, SaveOptions options)',
    ]),
    ...unsupportedMembers(reasons.xmlWriter, [
      'void Save(XmlWriter writer)',
      'void WriteTo(XmlWriter writer)',
    ]),
    ...unsupportedMembers(reasons.synchronous, [
      'static Task<XDocument> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken)',
      'static Task<XDocument> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken)',
      'Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken)',
      'Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken)',
      'static Task<XDocument> LoadAsync(XmlReader reader, LoadOptions options, CancellationToken cancellationToken)',
      'Task SaveAsync(XmlWriter writer, CancellationToken cancellationToken)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xDeclaration = defineType({
  name: 'XDeclaration',
  namespace,
  kind: 'class',
  members: [
    'XDeclaration(string version, string encoding, string standalone)',
    'string Encoding { get; set; }',
    'string Standalone { get; set; }',
    'string Version { get; set; }',
    'string ToString()',
    'XDeclaration(XDeclaration other)',
  ],
});

export const xDocumentType = defineType({
  name: 'XDocumentType',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  unsupported: 'document type definitions are refused',
  members: [
    'XDocumentType(string name, string publicId, string systemId, string internalSubset)',
    'XDocumentType(XDocumentType other)',
    'string InternalSubset { get; set; }',
    'string Name { get; set; }',
    'string PublicId { get; set; }',
    'string SystemId { get; set; }',
    ...unsupportedMembers(reasons.xmlWriter, ['void WriteTo(XmlWriter writer)']),
    ...unsupportedMembers(reasons.synchronous, [
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});
