import { typeKeywords } from '../scanner/keywords.js';
import type { TokenStream } from './token-stream.js';

/** Types inside of types: nobody writes more, and deeper text must not use up the stack. */
const maxDepth = 30;

/** What a skipped type can be mistaken for. */
export interface SkippedType {
  readonly end: number;
  /** True when it can be nothing but a type: `int`, `string[]`, `List<int>?`. */
  readonly certain: boolean;
}

/** Looks ahead over a type that starts at token `position`, without reporting anything. */
export function skipType(stream: TokenStream, position: number, depth = 0): SkippedType | undefined {
  if (depth > maxDepth) return undefined;
  const first = stream.at(position);
  let certain = first.kind === 'keyword' && typeKeywords.has(first.text);
  const name = certain
    ? position + 1
    : first.kind === 'identifier'
      ? skipName(stream, position, depth)
      : isPunctuator(stream, position, '(')
        ? skipTuple(stream, position, depth)
        : undefined;
  if (name === undefined) return undefined;
  let end: number = name;

  for (;;) {
    if (isPunctuator(stream, end, '?')) {
      end++;
    } else if (isPunctuator(stream, end, '[')) {
      let close = end + 1;
      while (isPunctuator(stream, close, ',')) close++;
      if (!isPunctuator(stream, close, ']')) return { end, certain };
      certain = true;
      end = close + 1;
    } else return { end, certain };
  }
}

/** Whether `Type name` stands here, as in `x is string s`; `b ? c` is no nullable type with a name. */
export function startsDesignation(stream: TokenStream): boolean {
  const type = skipType(stream, stream.position);
  if (type === undefined) return false;
  const name = stream.at(type.end);
  // In `case x when …` the second word is no name.
  return name.kind === 'identifier' && name.text !== 'when' && !isPunctuator(stream, type.end - 1, '?');
}

/** Looks ahead over `<A, B<C>>` that starts at token `position`. */
export function skipTypeArguments(stream: TokenStream, position: number, depth = 0): number | undefined {
  let end = position + 1;
  for (;;) {
    const type = skipType(stream, end, depth + 1);
    if (type === undefined) return undefined;
    end = type.end;
    if (isPunctuator(stream, end, '>')) return end + 1;
    if (!isPunctuator(stream, end, ',')) return undefined;
    end++;
  }
}

/** The position after the bracket that closes the one at `position`. */
export function skipBrackets(stream: TokenStream, position: number): number | undefined {
  let depth = 0;
  for (let at = position; ; at++) {
    const token = stream.at(at);
    if (token.kind === 'end') return undefined;
    if (token.kind !== 'punctuator') continue;
    if (token.text === '(' || token.text === '[' || token.text === '{') depth++;
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
}

function skipName(stream: TokenStream, position: number, depth: number): number | undefined {
  let end = position;
  for (;;) {
    if (stream.at(end).kind !== 'identifier') return undefined;
    end++;
    if (isPunctuator(stream, end, '<')) {
      const after = skipTypeArguments(stream, end, depth);
      if (after === undefined) return undefined;
      end = after;
    }
    if (!isPunctuator(stream, end, '.') && !isPunctuator(stream, end, '::')) return end;
    end++;
  }
}

function skipTuple(stream: TokenStream, position: number, depth: number): number | undefined {
  let end = position + 1;
  for (let count = 1; ; count++) {
    const type = skipType(stream, end, depth + 1);
    if (type === undefined) return undefined;
    end = type.end;
    if (stream.at(end).kind === 'identifier') end++;
    if (isPunctuator(stream, end, ')')) return count > 1 ? end + 1 : undefined;
    if (!isPunctuator(stream, end, ',')) return undefined;
    end++;
  }
}

function isPunctuator(stream: TokenStream, position: number, text: string): boolean {
  const token = stream.at(position);
  return token.kind === 'punctuator' && token.text === text;
}
