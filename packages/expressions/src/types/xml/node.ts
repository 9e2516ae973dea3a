import { defineType, unsupportedMembers } from '../../define-type.js';
import { reasons } from '../reasons.js';
import { casts } from './casts.js';

const namespace = 'System.Xml.Linq';

export const xObject = defineType({
  name: 'XObject',
  namespace,
  kind: 'class',
  abstract: true,
  members: [
    'XDocument Document { get; }',
    'XmlNodeType NodeType { get; }',
    'XElement Parent { get; }',
    'string BaseUri { get; }',
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
    'static IEnumerable<XAttribute> EmptySequence { get; }',
  ],
});

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
    'static XNode ReadFrom(XmlReader reader)',
    'static XNodeDocumentOrderComparer DocumentOrderComparer { get; }',
    'static XNodeEqualityComparer EqualityComparer { get; }',
    'static int CompareDocumentOrder(XNode n1, XNode n2)',
    'IEnumerable<XElement> ElementsAfterSelf(XName name)',
    'IEnumerable<XElement> ElementsBeforeSelf(XName name)',
    'bool IsAfter(XNode node)',
    'bool IsBefore(XNode node)',
    'XmlReader CreateReader()',
    ...unsupportedMembers(reasons.xmlWriter, [
      'XmlReader CreateReader(ReaderOptions readerOptions)',
      'void WriteTo(XmlWriter writer)',
    ]),
    ...unsupportedMembers(reasons.synchronous, [
      'static Task<XNode> ReadFromAsync(XmlReader reader, CancellationToken cancellationToken)',
      'Task WriteToAsync(XmlWriter writer, CancellationToken cancellationToken)',
    ]),
  ],
});

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
    ...unsupportedMembers(reasons.xmlWriter, ['XmlWriter CreateWriter()']),
  ],
});
