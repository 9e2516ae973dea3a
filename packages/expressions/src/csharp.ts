/** A policy expression in TypeScript: its C# and the type of its value. */
export interface CSharpExpression {
  readonly kind: 'expression';
  /** `@(…)` or `@{…}`. */
  readonly code: string;
  /** C# name of the type of its value. */
  readonly type: string;
}

/** Tags C# as a policy expression; it is parsed and type-checked where it stands. */
export function csharp(_strings: TemplateStringsArray, ..._values: readonly string[]): CSharpExpression {
  throw new Error('being written');
}
