import { keeps } from '../writer/keeps.js';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/xml-node.js';

/** The comments of a document, by the offset of the element that they are written at. */
export interface Comments {
  /** Lines before the element. */
  readonly before: ReadonlyMap<number, readonly string[]>;
  /** A comment behind the element on its line. */
  readonly after: ReadonlyMap<number, string>;
  /** Lines at the end of the element's content. */
  readonly end: ReadonlyMap<number, readonly string[]>;
  /** Lines before the root element, and behind it. */
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

/**
 * Finds the comments; one inside an element that the module does not show as a thing of its own goes to the nearest
 * element around it that it does show.
 *
 * @param shown offsets of the elements that the module shows
 * @param holders offsets of those whose content it shows as a list
 */
export function collectComments(
  { root, before: top, after: bottom }: XmlDocument,
  text: string,
  shown: ReadonlySet<number>,
  holders: ReadonlySet<number>,
): Comments {
  const before = new Map<number, readonly string[]>();
  const after = new Map<number, string>();
  const end = new Map<number, readonly string[]>();
  const add = (map: Map<number, readonly string[]>, offset: number, lines: readonly string[]): void => {
    if (lines.length > 0) map.set(offset, [...(map.get(offset) ?? []), ...lines]);
  };

  const walk = (element: XmlElement, around: number): void => {
    if (isMarkup(element)) return;
    const holds = holders.has(element.span.start);
    const near = shown.has(element.span.start) ? element.span.start : around;
    let pending: string[] = [];
    let previous: XmlElement | undefined;
    for (const node of element.children) {
      if (node.kind === 'comment') {
        const lines = commentLines(node.text);
        const behind = previous === undefined ? '\n' : text.slice(previous.span.end, node.span.start);
        const sameLine = !behind.includes('\n') && lines.length === 1 && pending.length === 0;
        if (!holds) add(before, near, lines);
        else if (
          previous !== undefined &&
          sameLine &&
          shown.has(previous.span.start) &&
          !after.has(previous.span.start)
        )
          after.set(previous.span.start, lines[0] ?? '');
        else pending.push(...lines);
      } else if (node.kind === 'element') {
        const isShown = shown.has(node.span.start);
        add(before, isShown ? node.span.start : near, pending);
        pending = [];
        walk(node, near);
        previous = node;
      }
    }
    add(end, element.span.start, pending);
  };
  walk(root, root.span.start);
  return { before, after, end, top: linesOf(top), bottom: linesOf(bottom) };
}

/** Comments in a message are a part of it. */
function isMarkup(element: XmlElement): boolean {
  return keeps(element) && element.children.some(({ kind }) => kind === 'element');
}

function linesOf(nodes: readonly XmlNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.kind === 'comment' ? commentLines(node.text) : []));
}

/** The lines of a comment without the blanks that they share; one behind `<!--` has none to share. */
function commentLines(text: string): readonly string[] {
  const all = text.split(/\r\n?|\n|\u2028|\u2029/).map((one) => one.trimEnd());
  const filled = all.map((one) => one.trim() !== '');
  if (!filled.includes(true)) return [];
  const lines = all.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
  const first = filled[0] === true ? lines.shift()?.trim() : undefined;
  const margin = Math.min(...lines.filter((one) => one !== '').map((one) => one.search(/\S/)));
  return [...(first === undefined ? [] : [first]), ...lines.map((one) => one.slice(margin))];
}
