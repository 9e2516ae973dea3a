import type { Expression } from '../document/value.js';

/**
 * A C# policy expression, with its `@(` … `)` or `@{` … `}`, that nothing has checked yet: for code that holds
 * named values as bare tokens, which no C# compiler takes. `csharp` checks what it is given.
 */
export function expression(code: string): Expression {
  return Object.freeze({ kind: 'expression' as const, code });
}
