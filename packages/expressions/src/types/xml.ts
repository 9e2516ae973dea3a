// Over 150 lines: the family of System.Xml.Linq, whose members mention each other.
import { defineType, type MemberDefinition, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'System.Xml.Linq';

/** What an element or attribute is cast to. */
export const xmlValueTypes = ['bool', 'int', 'uint', 'long', 'ulong', 'float', 'double', 'decimal', 'DateTime', 'DateTimeOffset', 'TimeSpan', 'Guid'] as const; // prettier-ignore

const casts = (type: string): MemberDefinition[] => [
  `static explicit operator string(${type} value)`,
  ...xmlValueTypes.flatMap((target) => [
    `static explicit operator ${target}(${type} value)`,
    `static explicit operator ${target}?(${type} value)`,
  ]),
];

/** @see https://learn.microsoft.com/dotnet/api/system.xml.xmlnodetype */
export const xmlNodeType = defineType({
  name: 'XmlNodeType',
  namespace: 'System.Xml',
  kind: 'enum',
  values: {
    None: 0, Element: 1, Attribute: 2, Text: 3, CDATA: 4, EntityReference: 5, Entity: 6, ProcessingInstruction: 7,
    Comment: 8, Document: 9, DocumentType: 10, DocumentFragment: 11, Notation: 12, Whitespace: 13,
    SignificantWhitespace: 14, EndElement: 15, EndEntity: 16, XmlDeclaration: 17,
  }, // prettier-ignore
});

export const saveOptions = defineType({
  name: 'SaveOptions',
  namespace,
  kind: 'enum',
  flags: true,
  notAllowListed: true,
  values: { None: 0, DisableFormatting: 1, OmitDuplicateNamespaces: 2 },
});

export const loadOptions = defineType({
  name: 'LoadOptions',
  namespace,
  kind: 'enum',
  flags: true,
  notAllowListed: true,
  values: { None: 0, PreserveWhitespace: 1, SetBaseUri: 2, SetLineInfo: 4 },
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xname */
export const xName = defineType({
  name: 'XName',
  namespace,
  kind: 'class',
  members: [
    'static XName Get(string expandedName)',
    'static XName Get(string localName, string namespaceName)',
    'string LocalName { get; }',
    'XNamespace Namespace { get; }',
    'string NamespaceName { get; }',
    'bool Equals(object obj)',
    'int GetHashCode()',
    'string ToString()',
    'static implicit operator XName(string expandedName)',
    'static bool operator ==(XName left, XName right)',
    'static bool operator !=(XName left, XName right)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xnamespace */
export const xNamespace = defineType({
  name: 'XNamespace',
  namespace,
  kind: 'class',
  members: [
    'static XNamespace None { get; }',
    'static XNamespace Xml { get; }',
    'static XNamespace Xmlns { get; }',
    'static XNamespace Get(string namespaceName)',
    'string NamespaceName { get; }',
    'XName GetName(string localName)',
    'bool Equals(object obj)',
    'int GetHashCode()',
    'string ToString()',
    'static implicit operator XNamespace(string namespaceName)',
    'static XName operator +(XNamespace ns, string localName)',
    'static bool operator ==(XNamespace left, XNamespace right)',
    'static bool operator !=(XNamespace left, XNamespace right)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xobject */
export const xObject = defineType({
  name: 'XObject',
  namespace,
  kind: 'class',
  abstract: true,
  members: [
    'XDocument Document { get; }',
    'XmlNodeType NodeType { get; }',
    'XElement Parent { get; }',
    ...unsupportedMembers(reasons.notYet, ['string BaseUri { get; }']),
    ...unsupportedMembers(reasons.annotations, [
      'void AddAnnotation(object annotation)',
      'T Annotation<T>()',
      'IEnumerable<T> Annotations<T>()',
      'void RemoveAnnotations<T>()',
    ]),
    ...unsupportedMembers(reasons.reflection, [
      'object Annotation(Type type)',
      'IEnumerable<object> Annotations(Type type)',
      'void RemoveAnnotations(Type type)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xattribute */
export const xAttribute = defineType({
  name: 'XAttribute',
  namespace,
  kind: 'class',
  baseType: 'XObject',
  members: [
    'XAttribute(XName name, object value)',
    'XAttribute(XAttribute other)',
    'bool IsNamespaceDeclaration { get; }',
    'XName Name { get; }',
    'XAttribute NextAttribute { get; }',
    'XAttribute PreviousAttribute { get; }',
    'string Value { get; set; }',
    'void Remove()',
    'void SetValue(object value)',
    'string ToString()',
    ...casts('XAttribute'),
    ...unsupportedMembers(reasons.notYet, ['static IEnumerable<XAttribute> EmptySequence { get; }']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xnode */
export const xNode = defineType({
  name: 'XNode',
  canonicalText: { key: 'ToString(SaveOptions)', argument: 1 },
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'XObject',
  members: [
    'XNode NextNode { get; }',
    'XNode PreviousNode { get; }',
    'void AddAfterSelf(object content)',
    'void AddAfterSelf(params object[] content)',
    'void AddBeforeSelf(object content)',
    'void AddBeforeSelf(params object[] content)',
    'IEnumerable<XElement> Ancestors()',
    'IEnumerable<XElement> Ancestors(XName name)',
    'static bool DeepEquals(XNode n1, XNode n2)',
    'IEnumerable<XElement> ElementsAfterSelf()',
    'IEnumerable<XElement> ElementsBeforeSelf()',
    'IEnumerable<XNode> NodesAfterSelf()',
    'IEnumerable<XNode> NodesBeforeSelf()',
    'void Remove()',
    'void ReplaceWith(object content)',
    'void ReplaceWith(params object[] content)',
    'string ToString()',
    'string ToString(SaveOptions options)',
    {
      signature: 'static XNode ReadFrom(XmlReader reader)',
      unsupported: 'XmlReader is not implemented: use XElement.Parse',
    },
    ...unsupportedMembers(reasons.notYet, [
      'static XNodeDocumentOrderComparer DocumentOrderComparer { get; }',
      'static XNodeEqualityComparer EqualityComparer { get; }',
      'static int CompareDocumentOrder(XNode n1, XNode n2)',
      'IEnumerable<XElement> ElementsAfterSelf(XName name)',
      'IEnumerable<XElement> ElementsBeforeSelf(XName name)',
      'bool IsAfter(XNode node)',
      'bool IsBefore(XNode node)',
    ]),
    ...unsupportedMembers(reasons.xmlReader, [
      'XmlReader CreateReader()',
      'XmlReader CreateReader(ReaderOptions readerOptions)',
      'static Task<XNode> ReadFromAsync(XmlReader reader, CancellationToken cancellationToken)',
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xcontainer */
export const xContainer = defineType({
  name: 'XContainer',
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'XNode',
  members: [
    'XNode FirstNode { get; }',
    'XNode LastNode { get; }',
    'void Add(object content)',
    'void Add(params object[] content)',
    'void AddFirst(object content)',
    'void AddFirst(params object[] content)',
    'IEnumerable<XNode> DescendantNodes()',
    'IEnumerable<XElement> Descendants()',
    'IEnumerable<XElement> Descendants(XName name)',
    'XElement Element(XName name)',
    'IEnumerable<XElement> Elements()',
    'IEnumerable<XElement> Elements(XName name)',
    'IEnumerable<XNode> Nodes()',
    'void RemoveNodes()',
    'void ReplaceNodes(object content)',
    'void ReplaceNodes(params object[] content)',
    ...unsupportedMembers(reasons.xmlReader, ['XmlWriter CreateWriter()']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xelement */
export const xElement = defineType({
  name: 'XElement',
  namespace,
  kind: 'class',
  baseType: 'XContainer',
  members: [
    'XElement(XName name)',
    'XElement(XName name, object content)',
    'XElement(XName name, params object[] content)',
    'XElement(XElement other)',
    'XAttribute FirstAttribute { get; }',
    'bool HasAttributes { get; }',
    'bool HasElements { get; }',
    'bool IsEmpty { get; }',
    'XAttribute LastAttribute { get; }',
    'XName Name { get; set; }',
    'string Value { get; set; }',
    'IEnumerable<XElement> AncestorsAndSelf()',
    'XAttribute Attribute(XName name)',
    'IEnumerable<XAttribute> Attributes()',
    'IEnumerable<XAttribute> Attributes(XName name)',
    'IEnumerable<XElement> DescendantsAndSelf()',
    'IEnumerable<XElement> DescendantsAndSelf(XName name)',
    'XNamespace GetDefaultNamespace()',
    'XNamespace GetNamespaceOfPrefix(string prefix)',
    'string GetPrefixOfNamespace(XNamespace ns)',
    'static XElement Parse(string text)',
    'static XElement Parse(string text, LoadOptions options)',
    'void RemoveAll()',
    'void RemoveAttributes()',
    'void ReplaceAll(object content)',
    'void SetAttributeValue(XName name, object value)',
    'void SetElementValue(XName name, object value)',
    'void SetValue(object value)',
    ...casts('XElement'),
    ...unsupportedMembers(reasons.xmlReader, [
      'XElement(XStreamingElement other)',
      'static XElement Load(XmlReader reader)',
      'static XElement Load(XmlReader reader, LoadOptions options)',
      'static Task<XElement> LoadAsync(XmlReader reader, LoadOptions options, CancellationToken cancellationToken)',
      'void Save(XmlWriter writer)',
      'Task SaveAsync(XmlWriter writer, CancellationToken cancellationToken)',
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
    ...unsupportedMembers(reasons.notYet, [
      'static IEnumerable<XElement> EmptySequence { get; }',
      'IEnumerable<XElement> AncestorsAndSelf(XName name)',
      'IEnumerable<XNode> DescendantNodesAndSelf()',
      'void ReplaceAll(params object[] content)',
      'void ReplaceAttributes(object content)',
      'void ReplaceAttributes(params object[] content)',
    ]),
    ...unsupportedMembers(reasons.files, [
      'void Save(string fileName)',
      'void Save(string fileName, SaveOptions options)',
      'static XElement Load(string uri)',
      'static XElement Load(string uri, LoadOptions options)',
    ]),
    ...unsupportedMembers(reasons.streams, [
      'static XElement Load(Stream stream)',
      'static XElement Load(Stream stream, LoadOptions options)',
      'static Task<XElement> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken)',
      'static XElement Load(TextReader textReader)',
      'static XElement Load(TextReader textReader, LoadOptions options)',
      'static Task<XElement> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken)',
      'void Save(Stream stream)',
      'void Save(Stream stream, SaveOptions options)',
      'Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken)',
      'void Save(TextWriter textWriter)',
      'void Save(TextWriter textWriter, SaveOptions options)',
      'Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xdocument */
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
    ...unsupportedMembers(reasons.notYet, ['XDocumentType DocumentType { get; }']),
    ...unsupportedMembers(reasons.files, [
      'static XDocument Load(string uri)',
      'static XDocument Load(string uri, LoadOptions options)',
      'void Save(string fileName)',
      'void Save(string fileName, SaveOptions options)',
    ]),
    ...unsupportedMembers(reasons.streams, [
      'static XDocument Load(Stream stream)',
      'static XDocument Load(Stream stream, LoadOptions options)',
      'static Task<XDocument> LoadAsync(Stream stream, LoadOptions options, CancellationToken cancellationToken)',
      'static XDocument Load(TextReader textReader)',
      'static XDocument Load(TextReader textReader, LoadOptions options)',
      'static Task<XDocument> LoadAsync(TextReader textReader, LoadOptions options, CancellationToken cancellationToken)',
      'void Save(Stream stream)',
      'void Save(Stream stream, SaveOptions options)',
      'Task SaveAsync(Stream stream, SaveOptions options, CancellationToken cancellationToken)',
      'void Save(TextWriter textWriter)',
      'void Save(TextWriter textWriter, SaveOptions options)',
      'Task SaveAsync(TextWriter textWriter, SaveOptions options, CancellationToken cancellationToken)',
    ]),
    ...unsupportedMembers(reasons.xmlReader, [
      'static XDocument Load(XmlReader reader)',
      'static XDocument Load(XmlReader reader, LoadOptions options)',
      'static Task<XDocument> LoadAsync(XmlReader reader, LoadOptions options, CancellationToken cancellationToken)',
      'void Save(XmlWriter writer)',
      'Task SaveAsync(XmlWriter writer, CancellationToken cancellationToken)',
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xdeclaration */
export const xDeclaration = defineType({
  name: 'XDeclaration',
  namespace,
  kind: 'class',
  members: [
    'XDeclaration(string version, string encoding, string standalone)',
    'string Encoding { get; }',
    'string Standalone { get; }',
    'string Version { get; }',
    'string ToString()',
    ...unsupportedMembers(reasons.notYet, ['XDeclaration(XDeclaration other)']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xtext */
export const xText = defineType({
  name: 'XText',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XText(string value)',
    'string Value { get; set; }',
    ...unsupportedMembers(reasons.notYet, ['XText(XText other)']),
    ...unsupportedMembers(reasons.xmlReader, [
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xCData = defineType({
  name: 'XCData',
  namespace,
  kind: 'class',
  baseType: 'XText',
  members: [
    'XCData(string value)',
    ...unsupportedMembers(reasons.notYet, ['XCData(XCData other)']),
    ...unsupportedMembers(reasons.xmlReader, [
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xComment = defineType({
  name: 'XComment',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XComment(string value)',
    'string Value { get; set; }',
    ...unsupportedMembers(reasons.notYet, ['XComment(XComment other)']),
    ...unsupportedMembers(reasons.xmlReader, [
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xProcessingInstruction = defineType({
  name: 'XProcessingInstruction',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: [
    'XProcessingInstruction(string target, string data)',
    'string Data { get; set; }',
    'string Target { get; }',
    ...unsupportedMembers(reasons.notYet, ['XProcessingInstruction(XProcessingInstruction other)']),
    ...unsupportedMembers(reasons.xmlReader, [
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

export const xDocumentType = defineType({
  name: 'XDocumentType',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  unsupported: 'document type definitions are refused',
  members: [
    ...unsupportedMembers(reasons.notYet, [
      'XDocumentType(string name, string publicId, string systemId, string internalSubset)',
      'XDocumentType(XDocumentType other)',
      'string InternalSubset { get; set; }',
      'string Name { get; set; }',
      'string PublicId { get; set; }',
      'string SystemId { get; set; }',
    ]),
    ...unsupportedMembers(reasons.xmlReader, [
      'void WriteTo(XmlWriter writer)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.extensions */
export const xmlExtensions = defineType({
  name: 'Extensions',
  namespace,
  kind: 'static class',
  members: [
    'static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source) where T : XNode',
    'static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source)',
    'static IEnumerable<XAttribute> Attributes(this IEnumerable<XElement> source, XName name)',
    'static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source) where T : XContainer',
    'static IEnumerable<XElement> Descendants<T>(this IEnumerable<T> source, XName name) where T : XContainer',
    'static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source) where T : XContainer',
    'static IEnumerable<XElement> Elements<T>(this IEnumerable<T> source, XName name) where T : XContainer',
    'static IEnumerable<XNode> Nodes<T>(this IEnumerable<T> source) where T : XContainer',
    'static void Remove(this IEnumerable<XAttribute> source)',
    'static void Remove<T>(this IEnumerable<T> source) where T : XNode',
    ...unsupportedMembers(reasons.notYet, [
      'static IEnumerable<XElement> Ancestors<T>(this IEnumerable<T> source, XName name)',
      'static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source)',
      'static IEnumerable<XElement> AncestorsAndSelf(this IEnumerable<XElement> source, XName name)',
      'static IEnumerable<XNode> DescendantNodes<T>(this IEnumerable<T> source)',
      'static IEnumerable<XNode> DescendantNodesAndSelf(this IEnumerable<XElement> source)',
      'static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source)',
      'static IEnumerable<XElement> DescendantsAndSelf(this IEnumerable<XElement> source, XName name)',
      'static IEnumerable<T> InDocumentOrder<T>(this IEnumerable<T> source)',
    ]),
  ],
});

/** Kept known because policies use it; the list has it not. */
export const xmlReader = defineType({
  name: 'XmlReader',
  namespace: 'System.Xml',
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  notAllowListed: true,
  unsupported: 'it reads XML piece by piece: parse with XElement or XDocument',
  members: [
    'static XmlReader Create(StringReader input)',
    'bool EOF { get; }',
    'string LocalName { get; }',
    'string Name { get; }',
    'string Value { get; }',
    'XmlNodeType MoveToContent()',
    'bool Read()',
    'string ReadInnerXml()',
    'string ReadOuterXml()',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodedocumentordercomparer */
export const xNodeDocumentOrderComparer = defineType({
  name: 'XNodeDocumentOrderComparer',
  namespace,
  kind: 'class',
  unsupported: 'the order of nodes is that of Descendants and Nodes',
  members: ['XNodeDocumentOrderComparer()', 'int Compare(XNode x, XNode y)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xnodeequalitycomparer */
export const xNodeEqualityComparer = defineType({
  name: 'XNodeEqualityComparer',
  namespace,
  kind: 'class',
  unsupported: 'compare nodes with XNode.DeepEquals',
  members: ['XNodeEqualityComparer()', 'bool Equals(XNode x, XNode y)', 'int GetHashCode(XNode obj)'],
});
