import { defineType } from '../../define-type.js';

const namespace = 'System.Xml.Linq';

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
