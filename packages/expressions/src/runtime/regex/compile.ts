// Over 150 lines: one function for each kind of node; together they are the matcher.
import { move } from './timeout.js';
import { isWord, sameIgnoringCase } from './char-tests.js';
import type { Anchor, CharTest, GroupKey, RegexNode, RegexTree } from './syntax.js';

/** Where a group matched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one attempt to match knows. */
interface Attempt {
  readonly text: string;
  readonly searchStart: number;
  /** Captures of each group, the last one counts. */
  captures: Span[][];
  /** Where open groups began, innermost last. */
  readonly open: number[];
  readonly loops: { count: number; at: number }[];
}

/** Goes on from a position; the end of the whole match, or -1. */
type Matcher = (attempt: Attempt, at: number) => number;

/** A compiled regular expression. */
export interface RegexProgram {
  readonly groups: readonly string[];
  readonly isRightToLeft: boolean;
  /**
   * The first match that begins at or after `start`, or at or before it from right to left: captures by group, the whole
   * match first; null for none.
   */
  exec(text: string, start: number): readonly (readonly Span[])[] | null;
}

/**
 * Compiles a tree to a backtracking matcher. Each move is a step of the expression's budget, so a pattern that
 * explodes is stopped like an endless loop.
 */
export function compileRegex(tree: RegexTree, isRightToLeft = false): RegexProgram {
  const indexes = new Map(tree.groups.map((name, index) => [name, index]));
  const program = compile(
    tree.root,
    isRightToLeft,
    (_attempt, at) => at,
    // Groups with names are numbered behind those without.
    (key) => indexes.get(String(key)) ?? (typeof key === 'number' && key < indexes.size ? key : -1),
  );
  return {
    groups: tree.groups,
    isRightToLeft,
    exec(text, start) {
      for (let at = start; at >= 0 && at <= text.length; at += isRightToLeft ? -1 : 1) {
        move();
        const attempt: Attempt = {
          text,
          searchStart: start,
          captures: tree.groups.map(() => []),
          open: [],
          loops: [],
        };
        const end = program(attempt, at);
        if (end >= 0) {
          attempt.captures[0] = [{ start: Math.min(at, end), end: Math.max(at, end) }];
          return attempt.captures;
        }
      }
      return null;
    },
  };
}

type IndexOf = (key: GroupKey) => number;

function compile(node: RegexNode, backwards: boolean, next: Matcher, indexOf: IndexOf): Matcher {
  switch (node.kind) {
    case 'char':
      return one(node.test, backwards, next);
    case 'sequence': {
      const items = backwards ? [...node.items].reverse() : node.items;
      return items.reduceRight<Matcher>((rest, item) => compile(item, backwards, rest, indexOf), next);
    }
    case 'alternation': {
      const options = node.options.map((option) => compile(option, backwards, next, indexOf));
      return (attempt, at) => {
        for (const option of options) {
          move();
          const end = option(attempt, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'group':
      return captured(node, backwards, next, indexOf);
    case 'repeat':
      return repeated(node, backwards, next, indexOf);
    case 'atomic':
      return settled(compile(node.node, backwards, accept, indexOf), next);
    case 'look':
      return look(node, next, indexOf);
    case 'anchor': {
      const holds = anchors[node.anchor];
      return (attempt, at) => (holds(attempt, at) ? next(attempt, at) : -1);
    }
    case 'backreference':
      return backreference(indexOf(node.group), node.ignoreCase, backwards, next);
    case 'conditional':
      return conditional(node, backwards, next, indexOf);
  }
}

const accept: Matcher = (_attempt, at) => at;

function one(test: CharTest, backwards: boolean, next: Matcher): Matcher {
  if (backwards) {
    return (attempt, at) => (at > 0 && test(attempt.text.charCodeAt(at - 1)) ? next(attempt, at - 1) : -1);
  }
  return (attempt, at) =>
    at < attempt.text.length && test(attempt.text.charCodeAt(at)) ? next(attempt, at + 1) : -1;
}

function captured(
  { group, pops, node }: Extract<RegexNode, { kind: 'group' }>,
  backwards: boolean,
  next: Matcher,
  indexOf: IndexOf,
): Matcher {
  if (group === null && pops === null) return compile(node, backwards, next, indexOf);
  const [index, popped] = [group === null ? -1 : indexOf(group), pops === null ? -1 : indexOf(pops)];
  const close: Matcher = (attempt, at) => {
    const start = attempt.open.pop() ?? 0;
    const from = popped < 0 ? undefined : attempt.captures[popped]?.pop();
    if (popped >= 0 && from === undefined) {
      attempt.open.push(start);
      return -1;
    }
    const own = attempt.captures[index];
    const span =
      from === undefined
        ? { start: Math.min(start, at), end: Math.max(start, at) }
        : between(from, start, at);
    own?.push(span);
    const end = next(attempt, at);
    if (end < 0) {
      own?.pop();
      if (from !== undefined) attempt.captures[popped]?.push(from);
      attempt.open.push(start);
    }
    return end;
  };
  const body = compile(node, backwards, close, indexOf);
  return (attempt, at) => {
    attempt.open.push(at);
    const end = body(attempt, at);
    if (end < 0) attempt.open.pop();
    return end;
  };
}

/** A balancing group captures what stands between the popped capture and itself. */
function between(popped: Span, start: number, end: number): Span {
  return start >= popped.end
    ? { start: popped.end, end: start }
    : { start: Math.min(popped.start, start), end };
}

function repeated(
  node: Extract<RegexNode, { kind: 'repeat' }>,
  backwards: boolean,
  next: Matcher,
  indexOf: IndexOf,
): Matcher {
  const { least, most, lazy } = node;
  if (node.node.kind === 'char') return repeatedChar(node.node.test, node, backwards, next);
  const again: Matcher = (attempt, at) => {
    const loop = attempt.loops.pop() ?? { count: 0, at: -1 };
    // An empty round ends the loop, else it would never end.
    const end =
      at === loop.at && loop.count >= least ? next(attempt, at) : round(attempt, at, loop.count + 1);
    if (end < 0) attempt.loops.push(loop);
    return end;
  };
  const body = compile(node.node, backwards, again, indexOf);
  const enter = (attempt: Attempt, at: number, count: number): number => {
    attempt.loops.push({ count, at });
    const end = body(attempt, at);
    if (end < 0) attempt.loops.pop();
    return end;
  };
  const round = (attempt: Attempt, at: number, count: number): number => {
    move();
    if (count < least) return enter(attempt, at, count);
    if (lazy) {
      const end = next(attempt, at);
      return end >= 0 || count >= most ? end : enter(attempt, at, count);
    }
    const end = count < most ? enter(attempt, at, count) : -1;
    return end >= 0 ? end : next(attempt, at);
  };
  return (attempt, at) => round(attempt, at, 0);
}

/** A repeated character needs no recursion: count, then give back one by one. */
function repeatedChar(
  test: CharTest,
  { least, most, lazy }: { readonly least: number; readonly most: number; readonly lazy: boolean },
  backwards: boolean,
  next: Matcher,
): Matcher {
  const direction = backwards ? -1 : 1;
  const fits = ({ text }: Attempt, at: number): boolean =>
    backwards ? at > 0 && test(text.charCodeAt(at - 1)) : at < text.length && test(text.charCodeAt(at));
  return (attempt, start) => {
    let count = 0;
    let at = start;
    const limit = lazy ? least : most;
    while (count < limit && fits(attempt, at)) {
      at += direction;
      count++;
    }
    move(count + 1);
    if (count < least) return -1;
    for (;;) {
      const end = next(attempt, at);
      if (end >= 0) return end;
      move();
      if (lazy) {
        if (count >= most || !fits(attempt, at)) return -1;
        at += direction;
        count++;
      } else {
        if (count <= least) return -1;
        at -= direction;
        count--;
      }
    }
  };
}

/** Runs a part to its first match, which is not given up any more; captures are undone when the rest fails. */
function settled(part: Matcher, next: Matcher, keepsPosition = false): Matcher {
  return (attempt, at) => {
    const before = attempt.captures.map((spans) => [...spans]);
    const end = part(attempt, at);
    if (end < 0) return -1;
    const whole = next(attempt, keepsPosition ? at : end);
    if (whole < 0) attempt.captures = before;
    return whole;
  };
}

function look(node: Extract<RegexNode, { kind: 'look' }>, next: Matcher, indexOf: IndexOf): Matcher {
  const part = compile(node.node, node.behind, accept, indexOf);
  if (!node.negative) return settled(part, next, true);
  return (attempt, at) => {
    const before = attempt.captures.map((spans) => [...spans]);
    const end = part(attempt, at);
    attempt.captures = before;
    return end >= 0 ? -1 : next(attempt, at);
  };
}

function backreference(index: number, ignoreCase: boolean, backwards: boolean, next: Matcher): Matcher {
  return (attempt, at) => {
    const span = attempt.captures[index]?.at(-1);
    if (span === undefined) return -1;
    const { text } = attempt;
    const length = span.end - span.start;
    const start = backwards ? at - length : at;
    if (start < 0 || start + length > text.length) return -1;
    move(length);
    for (let i = 0; i < length; i++) {
      const [a, b] = [text.charCodeAt(span.start + i), text.charCodeAt(start + i)];
      if (a !== b && !(ignoreCase && sameIgnoringCase(a, b))) return -1;
    }
    return next(attempt, backwards ? start : at + length);
  };
}

function conditional(
  node: Extract<RegexNode, { kind: 'conditional' }>,
  backwards: boolean,
  next: Matcher,
  indexOf: IndexOf,
): Matcher {
  const [yes, no] = [compile(node.yes, backwards, next, indexOf), compile(node.no, backwards, next, indexOf)];
  const { condition } = node;
  if (typeof condition === 'object') {
    const test = compile(condition, backwards, accept, indexOf);
    return (attempt, at) => (test(attempt, at) >= 0 ? yes(attempt, at) : no(attempt, at));
  }
  const index = indexOf(condition);
  return (attempt, at) => ((attempt.captures[index]?.length ?? 0) > 0 ? yes(attempt, at) : no(attempt, at));
}

const isWordAt = (text: string, at: number): boolean =>
  at >= 0 &&
  at < text.length &&
  (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 0x200d || text.charCodeAt(at) === 0x200c);
const isBoundary = ({ text }: Attempt, at: number): boolean => isWordAt(text, at - 1) !== isWordAt(text, at);

const anchors: Readonly<Record<Anchor, (attempt: Attempt, at: number) => boolean>> = {
  start: (_attempt, at) => at === 0,
  end: ({ text }, at) => at === text.length,
  endOrNewLine: ({ text }, at) =>
    at === text.length || (at === text.length - 1 && text.charCodeAt(at) === 10),
  startOfLine: ({ text }, at) => at === 0 || text.charCodeAt(at - 1) === 10,
  endOfLine: ({ text }, at) => at === text.length || text.charCodeAt(at) === 10,
  searchStart: ({ searchStart }, at) => at === searchStart,
  wordBoundary: isBoundary,
  notWordBoundary: (attempt, at) => !isBoundary(attempt, at),
};
