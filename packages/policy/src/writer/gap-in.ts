import type { Layout } from '../xml/layout-xml.js';
import type { XmlNode } from '../xml/xml-node.js';

/** What stood between two nodes of a text: one blank line is kept, and a comment on the line of what it comments on. */
export function gapIn(text: string, before: XmlNode, after: XmlNode): ReturnType<Layout['gap']> {
  const between = text.slice(before.span.end, after.span.start);
  const lines = between.match(/\r\n|\r|\n/g)?.length ?? 0;
  if (lines === 0) return 'same-line';
  return lines === 1 ? 'next-line' : 'blank-line';
}
