import type { PolicyExpression } from '../parser/parse.js';
import { printPolicyExpression } from '../printer/print.js';
import { assignNames } from './assign-names.js';
import { expressionOf, isBuilt } from './expression-of.js';
import { block } from './nodes.js';
import { Statements } from './statements.js';

/** The syntax tree of what was built: a value, or the statements that a function adds. */
export function buildSyntax(value: unknown): PolicyExpression {
  const syntax: PolicyExpression =
    typeof value === 'function' && !isBuilt(value)
      ? {
          kind: 'block',
          block: block(Statements.collect(value as (statements: Statements<unknown>) => void)),
        }
      : { kind: 'single', expression: expressionOf(value) };
  return assignNames(syntax);
}

/** The C# of what was built: `@(…)` of a value, `@{…}` of statements. */
export function buildCode(value: unknown): string {
  return printPolicyExpression(buildSyntax(value));
}
