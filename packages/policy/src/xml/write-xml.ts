import type { PolicyFormat } from './escape.js';
import { escapeAttribute, escapeExpression, escapeText } from './escape.js';
import type { Part, XmlElement, XmlNode } from './xml-node.js';

/** Writes nodes exactly as they are: no blank is added or taken away. */
export function writeVerbatim(nodes: readonly XmlNode[], format: PolicyFormat): string {
  return nodes.map((node) => writeNode(node, format)).join('');
}

function writeNode(node: XmlNode, format: PolicyFormat): string {
  switch (node.kind) {
    case 'text':
      return writeParts(node.parts, format, 'text');
    case 'cdata':
      return `<![CDATA[${writeParts(node.parts, format, 'cdata')}]]>`;
    case 'comment':
      return `<!--${node.text}-->`;
    case 'instruction':
      return `<?${node.text}?>`;
    case 'element': {
      const start = writeStartTag(node, format);
      if (node.children.length === 0) return `${start} />`;
      return `${start}>${writeVerbatim(node.children, format)}</${node.name}>`;
    }
  }
}

/** A start tag without its end, `>` or ` />`. */
export function writeStartTag({ name, attributes }: XmlElement, format: PolicyFormat): string {
  const written = attributes.map(
    (attribute) => ` ${attribute.name}="${writeParts(attribute.parts, format, 'attribute')}"`,
  );
  return `<${name}${written.join('')}`;
}

function writeParts(
  parts: readonly Part[],
  format: PolicyFormat,
  place: 'attribute' | 'text' | 'cdata',
): string {
  return parts
    .map(({ kind, mapped: { text } }) => {
      if (kind === 'expression') return escapeExpression(text, format, place);
      if (place === 'cdata') return text;
      return place === 'attribute' ? escapeAttribute(text) : escapeText(text);
    })
    .join('');
}
