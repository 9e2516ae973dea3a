import { findExpressionEnd } from '@apim-kit/expressions';
import type { ReferenceProblem } from './entities.js';
import { decode } from './entities.js';
import { readExpression } from './read-expression.js';
import type { MappedText } from './source-map.js';
import { sliceMapped, sourceOffset } from './source-map.js';
import type { Part } from './xml-node.js';

/** A value that was read up to its terminator. */
export interface ScannedValue {
  readonly parts: readonly Part[];
  /** Offset of the terminator, or of the end of the file. */
  readonly end: number;
}

/** Who is told what is wrong inside a value. */
export interface ValueProblems {
  readonly reference: ReferenceProblem;
  /** An expression is never closed: nothing behind it can be understood. */
  readonly unclosedExpression: (offset: number) => never;
}

/** Reads text and expressions from `start` up to the terminator: the closing quote of an attribute, `<` of a text. */
export function scanValue(
  text: string,
  start: number,
  terminator: '"' | "'" | '<',
  problems: ValueProblems,
): ScannedValue {
  const parts: Part[] = [];
  const inAttribute = terminator !== '<';
  const special = terminator === '<' ? /[<@]/g : terminator === '"' ? /["<@]/g : /['<@]/g;
  const addText = (from: number, to: number): void => {
    if (to > from) {
      parts.push({ kind: 'text', mapped: decode(text, from, to, problems.reference, inAttribute) });
    }
  };
  let done = start;
  special.lastIndex = start;
  for (;;) {
    const at = special.exec(text)?.index ?? text.length;
    if (text[at] !== '@') {
      addText(done, at);
      return { parts, end: at };
    }
    if (text[at + 1] !== '(' && text[at + 1] !== '{') continue;
    const expression = readExpression(text, at, terminator) ?? problems.unclosedExpression(at);
    addText(done, at);
    parts.push({ kind: 'expression', mapped: expression.code });
    done = expression.end;
    special.lastIndex = done;
  }
}

/** Splits text whose references are resolved, a CDATA section or a named value put in, into text and expressions. */
export function splitExpressions(
  mapped: MappedText,
  unclosed: ValueProblems['unclosedExpression'],
): readonly Part[] {
  const parts: Part[] = [];
  const { text } = mapped;
  let done = 0;
  const addText = (to: number): void => {
    if (to > done) parts.push({ kind: 'text', mapped: sliceMapped(mapped, done, to) });
  };
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', Math.max(done, at + 1))) {
    if (text[at + 1] !== '(' && text[at + 1] !== '{') continue;
    const end = findExpressionEnd(text, at) ?? unclosed(sourceOffset(mapped, at));
    addText(at);
    parts.push({ kind: 'expression', mapped: sliceMapped(mapped, at, end) });
    done = end;
  }
  addText(text.length);
  return parts;
}
