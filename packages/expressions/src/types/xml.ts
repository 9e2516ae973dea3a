// Over 150 lines: the family of System.Xml.Linq, whose members mention each other.
import { defineType, type MemberDefinition } from '../define-type.js';

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
  members: ['XDocument Document { get; }', 'XmlNodeType NodeType { get; }', 'XElement Parent { get; }'],
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
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.xml.linq.xtext */
export const xText = defineType({
  name: 'XText',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: ['XText(string value)', 'string Value { get; set; }'],
});

export const xCData = defineType({
  name: 'XCData',
  namespace,
  kind: 'class',
  baseType: 'XText',
  members: ['XCData(string value)'],
});

export const xComment = defineType({
  name: 'XComment',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  members: ['XComment(string value)', 'string Value { get; set; }'],
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
  ],
});

export const xDocumentType = defineType({
  name: 'XDocumentType',
  namespace,
  kind: 'class',
  baseType: 'XNode',
  unsupported: 'document type definitions are refused',
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
