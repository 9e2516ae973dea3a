import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { scan } from '../scanner/scan.js';
import type { Block, Expression } from '../syntax/index.js';
import { parseExpression } from './parse-expression.js';
import { parseStatements } from './parse-statement.js';
import { describeToken, TokenStream } from './token-stream.js';

/** What a policy expression is: one C# expression, or a block that returns. */
export type PolicyExpression =
  | { readonly kind: 'single'; readonly expression: Expression }
  | { readonly kind: 'block'; readonly block: Block };

/**
 * Parses `@(…)` or `@{…}`. Blanks around it are allowed. There is always a tree; what is wrong is in `diagnostics`.
 */
export function parsePolicyExpression(text: string, diagnostics: Diagnostics): PolicyExpression | undefined {
  const start = text.search(/\S/);
  const opening = text.charAt(start + 1);
  if (start === -1 || text.charAt(start) !== '@' || (opening !== '(' && opening !== '{')) {
    diagnostics.report('notAnExpression', { start: Math.max(start, 0), end: text.length }, {});
    return undefined;
  }
  const tokens = scan(text, start + 1, text.trimEnd().length, diagnostics);
  const stream = new TokenStream(tokens, diagnostics);
  const bracket = stream.next();
  const closing = opening === '(' ? ')' : '}';
  if (stream.is(closing)) {
    diagnostics.report('emptyExpression', { start, end: text.length }, {});
    return undefined;
  }

  let result: PolicyExpression;
  if (opening === '(') {
    result = { kind: 'single', expression: parseExpression(stream) };
  } else {
    const statements = parseStatements(stream);
    result = {
      kind: 'block',
      block: { kind: 'block', statements, start: bracket.start, end: stream.previousEnd },
    };
  }
  stream.expectClosing(closing, bracket, bracket.text);
  if (stream.current.kind !== 'end' && !diagnostics.hasErrors)
    diagnostics.report(
      'textAfterExpression',
      { start: stream.current.start, end: text.length },
      { found: describeToken(stream.current) },
    );
  return result;
}
