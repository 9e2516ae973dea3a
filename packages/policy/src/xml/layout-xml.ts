import type { PolicyFormat } from './escape.js';
import { writeStartTag, writeVerbatim } from './write-xml.js';
import type { XmlElement, XmlNode } from './xml-node.js';

/** How a document is laid out. */
export interface Layout {
  readonly format: PolicyFormat;
  /** Whether the content of an element must stand as it is, blanks and all. */
  readonly keeps: (element: XmlElement) => boolean;
  /** Whether a blank line stood between two neighbours, and whether the second began on the line of the first. */
  readonly gap: (before: XmlNode, after: XmlNode) => 'same-line' | 'next-line' | 'blank-line';
}

const indent = '    ';

/** Lays out elements and comments one a line, indented by four blanks; texts stay within their tags. */
export function layoutNodes(nodes: readonly XmlNode[], layout: Layout, depth = 0): string {
  const kept = nodes.filter((node) => !isBlank(node));
  return kept
    .map((node, i) => {
      const before = kept[i - 1];
      const written = `${layoutNode(node, layout, depth)}`;
      if (before === undefined) return indent.repeat(depth) + written;
      const gap = layout.gap(before, node);
      if (gap === 'same-line' && node.kind === 'comment') return ` ${written}`;
      return `${gap === 'blank-line' ? '\n' : ''}\n${indent.repeat(depth)}${written}`;
    })
    .join('');
}

function layoutNode(node: XmlNode, layout: Layout, depth: number): string {
  if (node.kind !== 'element') return writeVerbatim([node], layout.format);
  const start = writeStartTag(node, layout.format);
  const children = node.children;
  if (layout.keeps(node) || children.some((child) => isText(child) && !isBlank(child))) {
    return children.length === 0
      ? `${start} />`
      : `${start}>${writeVerbatim(children, layout.format)}</${node.name}>`;
  }
  if (children.every(isBlank)) return `${start} />`;
  return `${start}>\n${layoutNodes(children, layout, depth + 1)}\n${indent.repeat(depth)}</${node.name}>`;
}

function isText(node: XmlNode): boolean {
  return node.kind === 'text' || node.kind === 'cdata';
}

function isBlank(node: XmlNode): boolean {
  return (
    node.kind === 'text' &&
    node.parts.every(({ kind, mapped }) => kind === 'text' && mapped.text.trim() === '')
  );
}
