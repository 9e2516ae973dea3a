/** What this package refuses to do. */
export type PolicyErrorCode =
  /** The code of an expression is not one whole `@(…)` or `@{…}`. */
  | 'InvalidExpression'
  /** A literal holds `@(` or `@{`, which XML can't tell from an expression. */
  | 'ExpressionInLiteral'
  /** A policy without definition, or with a config that its definition does not describe. */
  | 'InvalidPolicy'
  /** Markup that is no XML. */
  | 'InvalidMarkup'
  /** Options of a recipe that contradict each other. */
  | 'InvalidOptions';

/** The errors of this package: `code` tells what, `at` where in the document it was (`inbound/choose[1]/when[2]`). */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  readonly code: PolicyErrorCode;
  readonly at: string | undefined;

  constructor(code: PolicyErrorCode, message: string, options: { at?: string; cause?: unknown } = {}) {
    super(
      options.at === undefined ? message : `${options.at}: ${message}`,
      options.cause === undefined ? {} : { cause: options.cause },
    );
    this.code = code;
    this.at = options.at;
  }
}
