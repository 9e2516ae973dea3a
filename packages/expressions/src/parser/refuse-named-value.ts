import type { Expression } from '../syntax/index.js';
import type { TokenStream } from './token-stream.js';

/** Longest name of a named value, in tokens: `{{storage-account.name}}` has seven inside. */
const maxTokens = 30;

/** Whether `{{name}}` stands here, outside of a string: the text was not prepared. */
export function startsNamedValue(stream: TokenStream): boolean {
  const first = stream.current;
  const second = stream.peek(1);
  if (first.text !== '{' || second.text !== '{' || second.start !== first.end) return false;
  for (let distance = 2; distance < maxTokens; distance++) {
    const token = stream.peek(distance);
    const next = stream.peek(distance + 1);
    if (token.text === '}') return distance > 2 && next.text === '}' && next.start === token.end;
    const isPartOfName =
      token.kind === 'identifier' ||
      token.kind === 'keyword' ||
      token.kind === 'literal' ||
      token.text === '-' ||
      token.text === '.';
    if (!isPartOfName) return false;
  }
  return false;
}

/** Reports the named value and reads over it. */
export function refuseNamedValue(stream: TokenStream): Expression {
  const { start } = stream.next();
  stream.next();
  const parts: string[] = [];
  while (!stream.is('}') && stream.current.kind !== 'end') parts.push(stream.next().text);
  stream.expect('}');
  stream.expect('}');
  stream.diagnostics.report('namedValueLeft', { start, end: stream.previousEnd }, { name: parts.join('') });
  return { kind: 'refused', start, end: stream.previousEnd };
}
