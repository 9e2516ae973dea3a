import { compileExpression, type CompiledExpression } from '@apim-kit/expressions';
import { NamedMap } from './named-map.js';

/** Gives what the expression gives for these variables. */
export type OwnExpression = (variables: Readonly<Record<string, unknown>>) => unknown;

/**
 * An expression of the gateway's own, for what .NET does better than JavaScript; it sees nothing but variables. It is
 * compiled when it is first needed, and has the budget of every other.
 *
 * @throws Error when evaluated, for what the expression throws
 * @example ownExpression('@(((string)context.Variables["text"]).Trim())')({ text: ' a ' }) // 'a'
 */
export function ownExpression(code: string): OwnExpression {
  let compiled: CompiledExpression | undefined;
  return (variables) => {
    if (compiled === undefined) {
      const result = compileExpression(code);
      if (!result.ok) throw new Error(`The expression ${code} does not compile.`);
      compiled = result.expression;
    }
    return compiled.evaluate(contextOf(variables));
  };
}

const contextOf = (
  variables: Readonly<Record<string, unknown>>,
): Parameters<CompiledExpression['evaluate']>[0] =>
  ({
    variables: new NamedMap(Object.entries(variables)),
    nowTicks: () => 0n,
    random: () => 0,
  }) as unknown as Parameters<CompiledExpression['evaluate']>[0];
