import { bindPolicyExpression, type BoundPolicyExpression } from './binder/bind.js';
import type { BoundBlock } from './binder/bound-statement.js';
import type { ExpressionContext } from './context.js';
import type { Diagnostic } from './diagnostic.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { emitPolicyExpression } from './emitter/emit.js';
import { ExpressionError } from './expression-error.js';
import { parsePolicyExpression } from './parser/parse.js';
import { prepareTypes } from './prepare-types.js';
import { evaluateWith } from './runtime/clr/evaluate.js';
import { resolveTypeName } from './type-system/resolve-type-name.js';
import { SignatureReader } from './type-system/signature-reader.js';
import type { Type } from './type-system/type.js';

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
  | {
      readonly ok: true;
      readonly expression: CompiledExpression;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Compiles a policy expression, `@(…)` or `@{…}`, once; errors come back as diagnostics, with warnings beside a result.
 *
 * @throws ExpressionError `invalid-definition` when `expectedType` is no type
 * @example
 * const compiled = compileExpression('@(context.Request.Method == "GET")', { expectedType: 'bool' });
 * if (compiled.ok) compiled.expression.evaluate(context); // true
 */
export function compileExpression(code: string, options: CompileOptions = {}): CompileResult {
  prepareTypes();
  const expected = options.expectedType === undefined ? null : expectedTypeOf(options.expectedType);
  const diagnostics = new Diagnostics();
  const compiled = withinStack(code, diagnostics, () => compile(code, expected, diagnostics));
  return compiled ?? { ok: false, diagnostics: diagnostics.toArray() };
}

function compile(code: string, expected: Type | null, diagnostics: Diagnostics): CompileResult {
  const translated = translate(code, expected, diagnostics);
  if (translated === undefined) return { ok: false, diagnostics: diagnostics.toArray() };
  const { bound, script, constants, isPlain } = translated;
  // Every name in the script is generated, every value stands in the table or is an escaped literal.
  const run = (
    new Function('k', script) as (table: readonly unknown[]) => (host: ExpressionContext) => unknown
  )(constants);
  const expression: CompiledExpression = Object.freeze({
    type: bound.type.kind === 'null' ? 'null' : bound.type.name,
    needs: Object.freeze({ ...bound.needs }),
    // What calls nothing that counts or asks needs no host and no budget around it.
    evaluate: isPlain ? run : (context: ExpressionContext) => evaluateWith(run, context),
  });
  return { ok: true, expression, diagnostics: diagnostics.toArray() };
}

interface Translated {
  readonly bound: BoundPolicyExpression;
  readonly script: string;
  readonly constants: readonly unknown[];
  readonly isPlain: boolean;
}

/** Parses, binds and emits; undefined when there is an error among the diagnostics. */
function translate(code: string, expected: Type | null, diagnostics: Diagnostics): Translated | undefined {
  const syntax = parsePolicyExpression(code, diagnostics);
  if (syntax === undefined || diagnostics.hasErrors) return undefined;
  const bound = bindPolicyExpression(syntax, expected, diagnostics);
  if (diagnostics.hasErrors) return undefined;
  const { code: script, constants, isPlain, failures } = emitPolicyExpression(bound);
  const whole = { start: 0, end: code.length };
  for (const what of failures) diagnostics.report('notEmitted', whole, { what });
  return diagnostics.hasErrors ? undefined : { bound, script, constants, isPlain };
}

/** What is known about an expression without running it. */
export interface ExpressionAnalysis {
  /** The expression as the body of a function of `context`; undefined when there is an error. */
  readonly body: BoundBlock | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Does all that {@link compileExpression} does up to the function that runs, and gives the bound syntax tree instead:
 * for linters. Walk it with `walkBound`.
 *
 * @throws ExpressionError `invalid-definition` when `expectedType` is no type
 * @example
 * const { body } = analyzeExpression('@(context.Request.Method == "GET")');
 */
export function analyzeExpression(code: string, options: CompileOptions = {}): ExpressionAnalysis {
  prepareTypes();
  const expected = options.expectedType === undefined ? null : expectedTypeOf(options.expectedType);
  const diagnostics = new Diagnostics();
  const translated = withinStack(code, diagnostics, () => translate(code, expected, diagnostics));
  return { body: translated?.bound.body, diagnostics: diagnostics.toArray() };
}

/** Chains of thousands of operators or calls use up the stack before any limit of the parser is met. */
function withinStack<T>(code: string, diagnostics: Diagnostics, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    diagnostics.report('tooDeep', { start: 0, end: code.length }, {});
    return undefined;
  }
}

const expectedTypes = new Map<string, Type>();

function expectedTypeOf(name: string): Type {
  let type = expectedTypes.get(name);
  if (type === undefined) {
    type = resolveTypeName(new SignatureReader(name).typeName(), []);
    if (type.kind === 'error')
      throw new ExpressionError('invalid-definition', `The expected type \`${name}\` is not known.`);
    expectedTypes.set(name, type);
  }
  return type;
}
