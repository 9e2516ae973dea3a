import type { Markup } from '../document/value.js';
import { writeVerbatim } from '../xml/write-xml.js';
import type { Part, XmlNode } from '../xml/xml-node.js';
import { putNamedValues } from './put-named-values.js';
import type { ReadContext } from './read-context.js';
import { readExpressionPart } from './read-value.js';

/** Child elements in the place of text, as one piece of raw XML; the expressions in it are found too. */
export function readMarkup(
  nodes: readonly XmlNode[],
  path: string,
  lenient: boolean,
  context: ReadContext,
): Markup {
  const read = (parts: readonly Part[]): readonly Part[] => {
    const put = putNamedValues(parts, context, lenient);
    for (const part of put) {
      if (part.secret === true) context.secret(path);
      if (part.kind === 'expression') readExpressionPart(part, 'string', context);
    }
    return put;
  };
  const readNode = (node: XmlNode): XmlNode => {
    switch (node.kind) {
      case 'text':
      case 'cdata':
        return { ...node, parts: read(node.parts) };
      case 'element':
        return {
          ...node,
          attributes: node.attributes.map((attribute) => ({ ...attribute, parts: read(attribute.parts) })),
          children: node.children.map(readNode),
        };
      case 'comment':
      case 'instruction':
        return node;
    }
  };
  return Object.freeze({ kind: 'markup' as const, xml: writeVerbatim(nodes.map(readNode), 'rawxml') });
}
