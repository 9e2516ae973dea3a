import type { Diagnostics } from '../diagnostics/diagnostics.js';

const blankPattern = /[\s\uFEFF]*/y;

/** The offset of the first character at or after `position` that is no blank, comment or directive. */
export function skipTrivia(text: string, position: number, limit: number, diagnostics: Diagnostics): number {
  for (;;) {
    blankPattern.lastIndex = position;
    blankPattern.test(text);
    position = Math.min(blankPattern.lastIndex, limit);
    if (position >= limit || text.charAt(position) !== '/') return position;
    const next = text.charAt(position + 1);
    if (next === '/') {
      position = lineEnd(text, position, limit);
    } else if (next === '*') {
      const end = text.indexOf('*/', position + 2);
      if (end === -1 || end + 2 > limit) {
        diagnostics.report('unterminatedComment', { start: position, end: limit }, {});
        return limit;
      }
      position = end + 2;
    } else return position;
  }
}

function lineEnd(text: string, position: number, limit: number): number {
  while (position < limit && text.charAt(position) !== '\n' && text.charAt(position) !== '\r') position++;
  return position;
}
