import { messages } from './messages.js';
import { ODataRefusal } from './odata-refusal.js';

/** A part of a path between slashes, decoded. */
export interface PathSegment {
  readonly text: string;
  /** Where it begins in the path as it was sent. */
  readonly start: number;
}

const filter = /^\$filter\(/i;

/**
 * Takes a path apart: first at its slashes, then each part is decoded. A condition in the path may hold slashes of
 * its own, up to the parenthesis that closes it.
 */
export function splitPath(path: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  let start = path.startsWith('/') ? 1 : 0;
  while (start < end) {
    let slash = nextSlash(path, start, end);
    const text = decodePart(path.slice(start, slash), 'path', start);
    if (filter.test(text)) slash = nextSlash(path, endOfCondition(path, start, end), end);
    segments.push({ text: decodePart(path.slice(start, slash), 'path', start), start });
    start = slash + 1;
  }
  return segments;
}

/** The last segment of a path, decoded. */
export const lastOf = (path: string): string | undefined => splitPath(path).at(-1)?.text;

function nextSlash(path: string, from: number, end: number): number {
  const slash = path.indexOf('/', from);
  return slash < 0 || slash > end ? end : slash;
}

const quotes = /'|%27/iy;
const open = /\(|%28/iy;
const close = /\)|%29/iy;

/** Where the parentheses close that open first. */
function endOfCondition(path: string, start: number, end: number): number {
  const at = (pattern: RegExp, index: number): number => {
    pattern.lastIndex = index;
    return pattern.exec(path)?.[0].length ?? 0;
  };
  let depth = 0;
  let isQuoted = false;
  for (let index = start; index < end; index++) {
    if (at(quotes, index) > 0) isQuoted = !isQuoted;
    else if (!isQuoted && at(open, index) > 0) depth++;
    else if (!isQuoted && at(close, index) > 0 && --depth === 0) return index;
  }
  return end;
}

/** @throws ODataRefusal when the text is not well encoded */
export function decodePart(text: string, where: string, start = 0): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ODataRefusal(where, messages.notEncoded(), start + 1);
  }
}
