import { defineType } from '../../define-type.js';

const namespace = 'System.Xml.Linq';

export const xNodeDocumentOrderComparer = defineType({
  name: 'XNodeDocumentOrderComparer',
  namespace,
  kind: 'class',
  interfaces: ['IComparer<XNode>'],
  members: ['XNodeDocumentOrderComparer()', 'int Compare(XNode x, XNode y)'],
});

export const xNodeEqualityComparer = defineType({
  name: 'XNodeEqualityComparer',
  namespace,
  kind: 'class',
  interfaces: ['IEqualityComparer<XNode>'],
  members: ['XNodeEqualityComparer()', 'bool Equals(XNode x, XNode y)', 'int GetHashCode(XNode obj)'],
});
