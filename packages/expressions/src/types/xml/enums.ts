import { defineType } from '../../define-type.js';

const namespace = 'System.Xml.Linq';

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
