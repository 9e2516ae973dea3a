import { buildCode } from './builder/build.js';
import { isBuilt } from './builder/expression-of.js';
import type { ObjectInput } from './builder/generated/values.js';
import type { Body } from './builder/statements.js';
import type { CodeNameOf, ExpressionInputs, ExpressionType } from './builder/typed-code.js';
import type { Of, Value } from './builder/value.js';
import { compileExpression } from './compile-expression.js';
import { ExpressionError } from './expression-error.js';
import { plainCode, templateCode, type TemplateCode } from './template.js';

/** A policy expression in TypeScript: its C# and the type of its value. */
export interface CSharpExpression<T extends string = string> {
  readonly kind: 'expression';
  /** `@(…)` or `@{…}`. */
  readonly code: string;
  /** C# name of the type of its value. */
  readonly type: T;
}

/** What may stand in the holes of a template: code as text, an expression, or a value of the builder. */
export type CSharpPart = string | CSharpExpression | Value;

/** {@link csharp} for expressions of one type: anything that does not convert to it implicitly is refused. */
export interface TypedCSharp<T extends ExpressionType> {
  (strings: TemplateStringsArray, ...values: readonly CSharpPart[]): CSharpExpression<T>;
  (body: Body<ExpressionInputs[T]>): CSharpExpression<T>;
  (value: ExpressionInputs[T]): CSharpExpression<T>;
}

/**
 * Makes a policy expression of C#, or of what was built with TypeScript; both are parsed and type-checked at once.
 *
 * As a tag it takes C#: backslashes stay as they are written, as C# wants them; expressions and values of the builder
 * are put in as code, between brackets; strings are C# text that is put in as it is. Called with a value of the
 * builder it gives `@(…)`, with a function that adds statements `@{…}`, and with the C# name of a type the same for
 * expressions of that type only.
 *
 * @throws ExpressionError `invalid-expression`, with the diagnostics and their line and column in the template
 * @example
 * csharp`@(context.Request.Headers.GetValueOrDefault("X-Version", "1") == "2")`
 * // { kind: 'expression', code: '@(context…)', type: 'bool' }
 * csharp(equal(context.Request.Headers.GetValueOrDefault('X-Version', '1'), '2')) // the same
 * csharp('bool')`@(context.Request.Method)` // throws: string does not convert to bool
 */
export function csharp(strings: TemplateStringsArray, ...values: readonly CSharpPart[]): CSharpExpression;
export function csharp<T extends ExpressionType>(type: T): TypedCSharp<T>;
export function csharp<V extends Value & Of<{ readonly Object: true }>>(
  value: V,
): CSharpExpression<CodeNameOf<V>>;
export function csharp(body: Body<ObjectInput | null>): CSharpExpression;
export function csharp(first: unknown, ...values: readonly CSharpPart[]): unknown {
  if (typeof first === 'string')
    return (source: unknown, ...parts: readonly CSharpPart[]) => make(source, parts, first);
  return make(first, values, undefined);
}

/** The same for code that is not written as a template. */
export function parseCSharp(code: string): CSharpExpression {
  return check(plainCode(code), undefined);
}

function make(
  source: unknown,
  values: readonly CSharpPart[],
  expectedType: string | undefined,
): CSharpExpression {
  const template = isTemplate(source)
    ? templateCode(source.raw, values.map(partCode))
    : plainCode(buildCode(source));
  return check(template, expectedType);
}

function check({ code, position }: TemplateCode, expectedType: string | undefined): CSharpExpression {
  const compiled = compileExpression(code, expectedType === undefined ? {} : { expectedType });
  if (compiled.ok)
    return Object.freeze({ kind: 'expression', code: code.trim(), type: compiled.expression.type });
  const errors = compiled.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const lines = errors.map(({ code: id, message, help, start }) => {
    const { line, column } = position(start);
    return `${line}:${column} ${id} ${message}${help === undefined ? '' : ` ${help}`}`;
  });
  throw new ExpressionError(
    'invalid-expression',
    `The C# expression has errors:\n${lines.join('\n')}\n${code}`,
    { diagnostics: compiled.diagnostics },
  );
}

function isTemplate(source: unknown): source is TemplateStringsArray {
  return Array.isArray(source) && 'raw' in source;
}

/** `@(x)` inside another expression is `(x)`; a block can't stand there. */
function partCode(part: CSharpPart): string {
  if (typeof part === 'string') return part;
  const code = isBuilt(part) ? buildCode(part) : (part as CSharpExpression).code.trim();
  if (!code.startsWith('@('))
    throw new ExpressionError(
      'invalid-expression',
      'A block `@{…}` can not stand inside another expression.',
    );
  return code.slice(1);
}
