import type { Diagnostic } from './diagnostic.js';

/** Why the package itself threw: the definition of a type, the text of a template, or an evaluation that was stopped. */
export type ExpressionErrorCode =
  'invalid-definition' | 'invalid-expression' | 'invalid-context' | 'budget-exceeded' | 'engine-failure';

/** Base of the errors of this package that are no C# exceptions. */
export class ExpressionError extends Error {
  override readonly name: string = 'ExpressionError';
  readonly code: ExpressionErrorCode;
  /** What is wrong with the expression, where that is the reason. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    code: ExpressionErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly diagnostics?: readonly Diagnostic[] } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.diagnostics = options.diagnostics ?? [];
  }
}
