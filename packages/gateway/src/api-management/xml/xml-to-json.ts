import {
  contentOf,
  nodeTypes,
  openMark,
  type XmlDocument,
  type XmlElement,
  type XmlNode,
} from './parse-xml.js';

/** How XML becomes JSON. */
export interface XmlToJsonOptions {
  /** What the property of a node is called; undefined leaves the node out. */
  readonly names: XmlNames;
  /** An array for every child element, also for one that stands alone. */
  readonly arrays: boolean;
  /** What an element with `xsi:nil="true"` is; undefined for what its attributes and its content make of it. */
  readonly nil?: '' | null;
}

/** What properties are called. */
export interface XmlNames {
  element(node: XmlElement): string;
  /** @param qualifiedName `xmlns:a` for the declaration of a namespace. */
  attribute(qualifiedName: string, localName: string): string | undefined;
  readonly text: string;
  readonly cdata: string;
  instruction(name: string): string | undefined;
}

/** As Json.NET names them; nothing of the document is lost but its comments. */
export const directNames: XmlNames = {
  element: ({ nodeName }) => nodeName,
  attribute: (name) => `@${name}`,
  text: '#text',
  cdata: '#cdata-section',
  instruction: (name) => `?${name}`,
};

/** Names that can be written behind a dot: without prefixes, signs and namespaces. */
export const friendlyNames: XmlNames = {
  element: ({ localName, nodeName }) => localName ?? nodeName,
  attribute: (name, localName) => (/^xmlns(?::|$)/.test(name) ? undefined : localName),
  text: '$text',
  cdata: '$text',
  instruction: () => undefined,
};

const instanceNamespace = 'http://www.w3.org/2001/XMLSchema-instance';
const jsonNamespace = 'http://james.newtonking.com/projects/json';

/**
 * Converts a document as Json.NET's `XmlNodeConverter` does.
 *
 * @see https://www.newtonsoft.com/json/help/html/ConvertingJSONandXML.htm
 */
export function xmlToJson(document: XmlDocument, options: XmlToJsonOptions): unknown {
  const pairs = contentOf(document).flatMap((node) => propertyOf(node, options));
  return Object.fromEntries(pairs);
}

type Property = readonly [name: string, value: unknown];

function propertyOf(node: XmlNode, options: XmlToJsonOptions): readonly Property[] {
  const { names } = options;
  switch (node.nodeType) {
    case nodeTypes.element:
      return [[names.element(node as XmlElement), valueOf(node as XmlElement, options)]];
    case nodeTypes.instruction: {
      const name = names.instruction(node.nodeName);
      if (name === undefined) return [];
      return [[name, node.nodeName === 'xml' ? declarationOf(node.nodeValue ?? '') : node.nodeValue]];
    }
    default:
      return [[node.nodeType === nodeTypes.cdata ? names.cdata : names.text, node.nodeValue]];
  }
}

const declarationOf = (text: string): unknown =>
  Object.fromEntries(
    [...text.matchAll(/(\w+)\s*=\s*["']([^"']*)["']/g)].map(([, name, value]) => [`@${name}`, value]),
  );

function valueOf(element: XmlElement, options: XmlToJsonOptions): unknown {
  if (options.nil !== undefined && element.getAttributeNS(instanceNamespace, 'nil') === 'true') {
    return options.nil;
  }
  const attributes = attributesOf(element, options.names);
  const content = contentOf(element);
  if (attributes.length === 0) {
    if (content.length === 0) return null;
    const [only] = content;
    if (only!.nodeName === openMark) return '';
    if (content.length === 1 && only!.nodeType === nodeTypes.text) return only!.nodeValue ?? '';
  }
  const nodes = content.filter(({ nodeName }) => nodeName !== openMark);
  return Object.fromEntries([...attributes, ...grouped(nodes, options)]);
}

function attributesOf(element: XmlElement, names: XmlNames): readonly Property[] {
  return [...element.attributes].flatMap(({ nodeName, localName, namespaceURI, nodeValue }) => {
    if (namespaceURI === jsonNamespace) return [];
    const name = names.attribute(nodeName, localName ?? nodeName);
    return name === undefined ? [] : [[name, nodeValue ?? ''] as const];
  });
}

/** Nodes of one name come together, where the first of them stands: several become an array. */
function grouped(nodes: readonly XmlNode[], options: XmlToJsonOptions): readonly Property[] {
  const groups = new Map<string, { readonly values: unknown[]; array: boolean }>();
  for (const node of nodes) {
    for (const [name, value] of propertyOf(node, options)) {
      const group = groups.get(name) ?? { values: [], array: false };
      groups.set(name, group);
      group.values.push(value);
      if (node.nodeType === nodeTypes.element) {
        group.array ||=
          options.arrays || (node as XmlElement).getAttributeNS(jsonNamespace, 'Array') === 'true';
      }
    }
  }
  return [...groups].map(([name, { values, array }]) => [
    name,
    values.length === 1 && !array ? values[0] : values,
  ]);
}
