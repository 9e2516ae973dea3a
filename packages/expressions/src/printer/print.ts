import type { PolicyExpression } from '../parser/parse.js';
import { start } from './layout.js';
import { printExpression } from './print-expression.js';
import { printBlock } from './print-statement.js';

/**
 * The C# of a policy expression: `@(…)`, or `@{…}` with one statement a line. Parsing it gives the same tree again.
 */
export function printPolicyExpression(syntax: PolicyExpression): string {
  return syntax.kind === 'single'
    ? `@(${printExpression(syntax.expression, start)})`
    : `@${printBlock(syntax.block, start)}`;
}
