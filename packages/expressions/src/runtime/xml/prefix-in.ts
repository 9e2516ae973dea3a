import { xmlNamespace, xmlnsNamespace, type XElement } from './nodes.js';

/** The prefix that stands for a namespace in an element; an attribute can't have the default one. */
export function prefixIn(start: XElement, uri: string, isAttribute: boolean): string {
  if (uri === '') return '';
  if (uri === xmlNamespace) return 'xml';
  if (uri === xmlnsNamespace) return 'xmlns';
  for (let element: XElement | null = start; element !== null; element = element.parentElement) {
    for (const { name, value, isNamespaceDeclaration } of element.attributes) {
      if (!isNamespaceDeclaration || value !== uri) continue;
      const prefix = name.localName === 'xmlns' && name.namespaceUri === '' ? '' : name.localName;
      if (!isAttribute || prefix !== '') return prefix;
    }
  }
  return '';
}
