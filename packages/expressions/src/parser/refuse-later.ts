import type { Expression } from '../syntax/index.js';
import { skipBrackets } from './skip-type.js';
import type { TokenStream } from './token-stream.js';

/** Reports the token in front as a construct of a later C# and skips it with the brackets behind it. */
export function refuseLater(
  stream: TokenStream,
  start: number,
  construct: { readonly what: string; readonly version: string },
): Expression {
  stream.diagnostics.report('laterVersion', stream.current, construct);
  if (!stream.is('{')) stream.next();
  if (stream.is('{')) stream.moveTo(skipBrackets(stream, stream.position) ?? stream.position + 1);
  return { kind: 'refused', start, end: stream.previousEnd };
}
