import { Diagnostics } from '../diagnostics/diagnostics.js';
import { scanToken } from './scan-token.js';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Where the expression ends that starts with the `@` at `start`: the offset after its last bracket.
 *
 * Strings, characters and comments are read as C# reads them; `&quot;` and other entities are the caller's business.
 * Brackets that don't match are forgiven where the outer ones do, so that the compiler can say what is wrong.
 * Undefined: no `(` or `{` follows, or it is never closed.
 *
 * @example findExpressionEnd('<a b="@(x == ")")" />', 6) // 16
 */
export function findExpressionEnd(text: string, start: number): number | undefined {
  const opening = text.charAt(start + 1);
  if (text.charAt(start) !== '@' || (opening !== '(' && opening !== '{')) return undefined;
  const diagnostics = new Diagnostics();
  const expected: string[] = [];
  let position = start + 1;
  for (;;) {
    const token = scanToken(text, position, text.length, diagnostics);
    if (token.kind === 'end') return undefined;
    position = token.end;
    if (token.kind !== 'punctuator') continue;
    const close = closing[token.text];
    if (close !== undefined) expected.push(close);
    else if (token.text === ')' || token.text === ']' || token.text === '}') {
      const match = expected.lastIndexOf(token.text);
      if (match === 0) return position;
      if (match > 0) expected.length = match;
    }
  }
}
