import type { ExpressionContext } from './context.js';
import type { Diagnostic } from './diagnostic.js';

/** An expression that is ready to run; keeps neither its text nor its syntax tree. */
export interface CompiledExpression {
  /** C# name of the static type of its value: `string`, `bool`, `JObject`. */
  readonly type: string;
  /** Bodies that have to be buffered before {@link evaluate} is called. */
  readonly needs: { readonly requestBody: boolean; readonly responseBody: boolean };
  /**
   * Runs it, synchronously.
   *
   * With an `expectedType` the value has that type's form (`bool` a boolean, `int` a number, `string` a string or null);
   * without one it has object form, as context variables keep it: numbers and characters are `Boxed`.
   *
   * @throws ClrException what the C# code threw
   * @throws BudgetExceededError it ran too long or made too much
   */
  evaluate(context: ExpressionContext): unknown;
}

export interface CompileOptions {
  /** C# type that the place needs: `bool` for a `condition`. Anything that converts to it implicitly is accepted. */
  readonly expectedType?: string;
}

export type CompileResult =
  | { readonly ok: true; readonly expression: CompiledExpression; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles a policy expression, `@(…)` or `@{…}`, once; errors come back as diagnostics, with warnings beside a result.
 *
 * @example
 * const compiled = compileExpression('@(context.Request.Method == "GET")', { expectedType: 'bool' });
 * if (compiled.ok) compiled.expression.evaluate(context); // true
 */
export function compileExpression(_code: string, _options: CompileOptions = {}): CompileResult {
  throw new Error('being written');
}
