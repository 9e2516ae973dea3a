import type { InterpolatedToken } from '../scanner/token.js';
import type { Expression } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { describeToken, TokenStream } from './token-stream.js';

/** Parses the holes of an interpolated string. */
export function parseInterpolated(stream: TokenStream, token: InterpolatedToken): Expression {
  const holes = token.holes.map(({ tokens, format }) => {
    const inner = new TokenStream(tokens, stream.diagnostics, stream.depth);
    const expression = parseExpression(inner);
    const alignment = inner.accept(',') ? parseExpression(inner) : null;
    if (inner.current.kind !== 'end' && expression.kind !== 'missing')
      stream.diagnostics.report('expected', inner.current, {
        expected: '`}`',
        found: describeToken(inner.current),
      });
    return { expression, alignment, format };
  });
  return { kind: 'interpolated', texts: token.texts, holes, start: token.start, end: token.end };
}
