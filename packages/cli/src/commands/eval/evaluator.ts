import { readPfx } from '@apim-kit/certificate-tree';
import type { CompileResult, Diagnostic } from '@apim-kit/expressions';

/** One line of the input. */
export interface EvalRequest {
  readonly id: unknown;
  readonly expression: string;
  /** A context, or the name of one; none is the empty context. */
  readonly context?: unknown;
}

/** One line of the output. */
export type EvalResult =
  | { readonly id: unknown; readonly ok: true; readonly type: string; readonly value?: unknown }
  | {
      readonly id: unknown;
      readonly ok: false;
      readonly error: { readonly code: string; readonly message: string };
    };

/** Makes the function that answers lines; expressions that were seen before are not compiled again. */
export async function createEvaluator(
  contexts: readonly Record<string, unknown>[],
  checkOnly: boolean,
): Promise<(request: EvalRequest) => EvalResult> {
  const { compileExpression, contextFromJson, describeValue, ClrException } =
    await import('@apim-kit/expressions');
  // PFX files of a context have an empty password.
  const readPrivateKey = (pfx: Uint8Array) => readPfx(pfx, '').privateKey;
  const named = new Map(contexts.map((one) => [one['name'], one]));

  const seen = new Map<string, CompileResult>();
  const compile = (code: string): CompileResult => {
    let compiled = seen.get(code);
    if (compiled === undefined) seen.set(code, (compiled = compileExpression(code)));
    return compiled;
  };

  return ({ id, expression, context }) => {
    const json = typeof context === 'string' ? named.get(context) : (context ?? {});
    if (json === undefined)
      return failure(id, 'ContextNotFound', `There is no context named ${String(context)}.`);
    const problem = checkNamedValues(json);
    if (problem !== undefined) return failure(id, 'invalid-context', problem);
    const compiled = compile(substituteNamedValues(expression, json as Record<string, unknown>));
    if (!compiled.ok) return failure(id, ...describeDiagnostic(compiled.diagnostics));
    if (checkOnly) return { id, ok: true, type: compiled.expression.type };
    try {
      const value = compiled.expression.evaluate(
        contextFromJson(json as Record<string, unknown>, { readPrivateKey }),
      );
      return { id, ok: true, ...describeValue(value) };
    } catch (error) {
      if (error instanceof ClrException) return failure(id, error.typeName, error.message);
      return failure(id, (error as { code?: string }).code ?? 'InternalError', (error as Error).message);
    }
  };
}

/** What is wrong with a context before an expression is read with it. */
function checkNamedValues(context: unknown): string | undefined {
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    return 'context must be an object.';
  const { namedValues } = context as Record<string, unknown>;
  if (namedValues === undefined || namedValues === null) return undefined;
  if (typeof namedValues !== 'object' || Array.isArray(namedValues))
    return 'context.namedValues must be an object of texts.';
  const wrong = Object.entries(namedValues).find(([, value]) => typeof value === 'object');
  return wrong === undefined ? undefined : `context.namedValues.${wrong[0]} must be a text.`;
}

/** Named values are text that is put in before the expression is parsed, as the service does it. */
function substituteNamedValues(expression: string, context: Record<string, unknown>): string {
  const values = (context['namedValues'] ?? {}) as Record<string, unknown>;
  return expression.replace(/\{\{([^{}]+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name.trim()) ? String(values[name.trim()]) : whole,
  );
}

function describeDiagnostic(diagnostics: readonly Diagnostic[]): [code: string, message: string] {
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0]!;
  return [first.code, `${first.message} (at ${first.start})`];
}

const failure = (id: unknown, code: string, message: string): EvalResult => ({
  id,
  ok: false,
  error: { code, message },
});
