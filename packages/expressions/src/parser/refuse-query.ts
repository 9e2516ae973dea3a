import type { Expression } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { skipType } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

const queryWords = new Set(
  'from where select group into orderby join let in on equals by ascending descending'.split(' '),
);

/** Whether a LINQ query starts here: `from x in …`, `from T x in …`. */
export function startsQuery(stream: TokenStream): boolean {
  if (!stream.isWord('from')) return false;
  if (stream.peek(1).kind === 'identifier' && stream.peek(2).text === 'in') return true;
  const type = skipType(stream, stream.position + 1);
  return (
    type !== undefined && stream.at(type.end).kind === 'identifier' && stream.at(type.end + 1).text === 'in'
  );
}

/** Reports the query and reads over its clauses. */
export function refuseQuery(stream: TokenStream): Expression {
  const { start, end } = stream.current;
  stream.diagnostics.report('query', { start, end }, {});
  for (;;) {
    if (queryWords.has(stream.current.text) || stream.is(',')) stream.next();
    else if (
      stream.is(')') ||
      stream.is(']') ||
      stream.is('}') ||
      stream.is(';') ||
      stream.current.kind === 'end'
    )
      break;
    else {
      const before = stream.position;
      parseExpression(stream);
      if (stream.position === before) stream.next();
    }
  }
  return { kind: 'refused', start, end: stream.previousEnd };
}
