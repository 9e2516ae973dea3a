import { compileExpression } from './compile-expression.js';
import { ExpressionError } from './expression-error.js';

/** A policy expression in TypeScript: its C# and the type of its value. */
export interface CSharpExpression {
  readonly kind: 'expression';
  /** `@(…)` or `@{…}`. */
  readonly code: string;
  /** C# name of the type of its value. */
  readonly type: string;
}

/**
 * Tags C# as a policy expression; it is parsed and type-checked where it stands.
 *
 * Backslashes stay as they are written, as C# wants them. Interpolated expressions are put in as code, between brackets
 * where they are single expressions; interpolated strings are C# text that is put in as it is.
 *
 * @throws ExpressionError `invalid-expression`, with the diagnostics and their line and column in the template
 * @example
 * csharp`@(context.Request.Headers.GetValueOrDefault("X-Version", "1") == "2")`
 * // { kind: 'expression', code: '@(context…)', type: 'bool' }
 */
export function csharp(
  strings: TemplateStringsArray,
  ...values: readonly (string | CSharpExpression)[]
): CSharpExpression {
  const code = strings.raw
    .map((text, index) => {
      const value = values[index];
      return value === undefined ? text : text + (typeof value === 'string' ? value : inner(value));
    })
    .join('')
    .replaceAll('\\`', '`')
    .replaceAll('\\${', '${');
  return parseCSharp(code);
}

/** The same for code that is not written as a template. */
export function parseCSharp(code: string): CSharpExpression {
  const compiled = compileExpression(code);
  if (compiled.ok)
    return Object.freeze({ kind: 'expression', code: code.trim(), type: compiled.expression.type });
  const errors = compiled.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const lines = errors.map(({ code: id, message, help, start }) => {
    const before = code.slice(0, start).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return `${before.length}:${column} ${id} ${message}${help === undefined ? '' : ` ${help}`}`;
  });
  throw new ExpressionError(
    'invalid-expression',
    `The C# expression has errors:\n${lines.join('\n')}\n${code}`,
    {
      diagnostics: compiled.diagnostics,
    },
  );
}

/** `@(x)` inside another expression is `(x)`; a block can't stand there. */
function inner(expression: CSharpExpression): string {
  const code = expression.code.trim();
  if (!code.startsWith('@('))
    throw new ExpressionError(
      'invalid-expression',
      'A block `@{…}` can not stand inside another expression.',
    );
  return code.slice(1);
}
