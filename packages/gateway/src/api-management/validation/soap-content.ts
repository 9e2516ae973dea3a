import { contentOf, nodeTypes, parseXml, type XmlElement } from '../xml/parse-xml.js';

const xmlns = 'http://www.w3.org/2000/xmlns/';

/** What stands in the body of an envelope, with the namespaces that are declared around it. */
export function soapContent(text: string): string {
  const { documentElement } = parseXml(text);
  const elements = (parent: XmlElement): readonly XmlElement[] =>
    contentOf(parent).filter(({ nodeType }) => nodeType === nodeTypes.element) as XmlElement[];
  const body = documentElement && elements(documentElement).find(({ localName }) => localName === 'Body');
  const [content] = body ? elements(body) : [];
  if (content === undefined) throw new Error('The message is no SOAP envelope with a body.');
  for (
    let outer = content.parentNode;
    outer !== null && outer.nodeType === nodeTypes.element;
    outer = outer.parentNode
  ) {
    for (const { nodeName, nodeValue } of (outer as XmlElement).attributes) {
      const declares = nodeName === 'xmlns' || nodeName.startsWith('xmlns:');
      if (declares && !content.hasAttribute(nodeName))
        content.setAttributeNS(xmlns, nodeName, nodeValue ?? '');
    }
  }
  return content.toString();
}
