import { expression } from '../builder/expression.js';
import type { Expression } from '../document/value.js';
import type { Code } from './csharp-text.js';
import { codeText } from './csharp-text.js';

/**
 * An expression of several statements.
 *
 * @param depth of the element that holds the code, in a section: the code is indented to fit
 */
export function statements(code: Code, depth: number): Expression {
  return expression(`@{\n${codeText([code], depth)}\n${' '.repeat(4 * depth)}}`);
}
