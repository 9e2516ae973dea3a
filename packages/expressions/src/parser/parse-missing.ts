import type { MissingExpression } from '../syntax/index.js';
import type { TokenStream } from './token-stream.js';

/** Stands for an expression that is not there, without a report. */
export function parseMissing(stream: TokenStream): MissingExpression {
  return { kind: 'missing', start: stream.current.start, end: stream.current.start };
}
