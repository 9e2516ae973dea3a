import type * as JsoncParser from 'jsonc-parser';
import { loadLibrary } from '../../load-library.js';

/** Counted from 1; `position` is where a reader stands that has read the value, or the bracket that opens it. */
export interface JsonPosition {
  readonly line: number;
  readonly position: number;
}

/**
 * Tells where the values of a text stand, as .NET's readers of JSON count; the text is read once.
 *
 * The pointer is one of RFC 6901, empty for the whole; undefined where it leads nowhere.
 *
 * @example
 * jsonPositions('{\n  "id": "seven"\n}')('/id') // { line: 2, position: 15 }
 */
export function jsonPositions(text: string): (pointer: string) => JsonPosition | undefined {
  const { findNodeAtLocation, parseTree } = loadLibrary<typeof JsoncParser>('jsonc-parser');
  const root = parseTree(text);
  const starts = lineStarts(text);
  return (pointer) => {
    const node = root && nodeAt(root, pointer.split('/').slice(1).map(unescape), findNodeAtLocation);
    if (node === undefined) return undefined;
    const structured = node.type === 'object' || node.type === 'array';
    const end = node.offset + (structured ? 1 : node.length);
    const line = starts.findLastIndex((start) => start < end);
    return { line: line + 1, position: end - starts[line]! };
  };
}

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|[\r\n]/g)].map(({ index, 0: end }) => index + end.length),
];

/** A number in a pointer is an index in a list, and a name in an object. */
function nodeAt(
  root: JsoncParser.Node,
  path: readonly string[],
  find: typeof JsoncParser.findNodeAtLocation,
): JsoncParser.Node | undefined {
  let node: JsoncParser.Node | undefined = root;
  for (const step of path) node = node && find(node, [node.type === 'array' ? Number(step) : step]);
  return node;
}

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
