import type { XmlComment, XmlNode } from '../xml/xml-node.js';
import type { ScopedText } from './effective-policy.js';

/** `api orders` */
export const nameOf = ({ scope, name }: ScopedText): string => (name === '' ? scope : `${scope} ${name}`);

/** Nodes with comments around them that say where they come from. */
export function between(name: string, file: string, nodes: readonly XmlNode[]): readonly XmlNode[] {
  if (!nodes.some(({ kind }) => kind === 'element' || kind === 'comment')) {
    return [comment(`${name}, ${file}: nothing here`)];
  }
  return [comment(`${name}, ${file}`), ...nodes, comment(`end of ${name}`)];
}

/** A comment that was not read from a file; two hyphens may not stand in one. */
export function comment(text: string): XmlComment {
  return { kind: 'comment', text: ` ${text.replace(/-(?=-)/g, '- ')} `, span: { start: -1, end: -1 } };
}
