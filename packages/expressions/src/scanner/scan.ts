import type { Diagnostics } from '../diagnostics/diagnostics.js';
import { scanToken } from './scan-token.js';
import type { Token } from './token.js';

/** All tokens of `text` between two offsets, closed by an end token. */
export function scan(text: string, start: number, limit: number, diagnostics: Diagnostics): readonly Token[] {
  const tokens: Token[] = [];
  let position = start;
  for (;;) {
    const token = scanToken(text, position, limit, diagnostics);
    tokens.push(token);
    if (token.kind === 'end') return tokens;
    position = token.end;
  }
}
