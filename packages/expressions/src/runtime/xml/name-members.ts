import type { RuntimeMembers } from '../../define-type.js';
import { clrHashCode } from '../clr/index.js';
import { XName, xmlNamespace, xmlnsNamespace, XNamespace } from './nodes.js';
import { given } from './shared.js';

export const nameRuntime = {
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

export const namespaceRuntime = {
  None: () => new XNamespace(''),
  Xml: () => new XNamespace(xmlNamespace),
  Xmlns: () => new XNamespace(xmlnsNamespace),
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
