import type { Pattern } from '../syntax/index.js';
import { parseBinary } from './parse-expression.js';
import { parseType } from './parse-type.js';
import { startsDesignation } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** A pattern of C# 7: a constant, `Type name`, or `var name`. */
export function parsePattern(stream: TokenStream): Pattern {
  const { start } = stream.current;
  if (stream.isWord('var') && stream.peek(1).kind === 'identifier') {
    stream.next();
    const name = stream.expectName();
    return { kind: 'varPattern', name, start, end: name.end };
  }
  if (startsDesignation(stream)) {
    const syntax = parseType(stream);
    const name = stream.expectName();
    return { kind: 'declarationPattern', type: syntax, name, start, end: name.end };
  }
  const shiftPrecedence = 9;
  const expression = parseBinary(stream, shiftPrecedence);
  return { kind: 'constantPattern', expression, start, end: expression.end };
}
