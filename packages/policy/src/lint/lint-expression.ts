import type { Diagnostic } from '@apim-kit/expressions';
import { compileExpression } from '@apim-kit/expressions';
import { diagnostics } from '../diagnostics.js';
import { namedValuePattern } from '../reader/put-named-values.js';
import type { FoundExpression, NamedValues } from '../reader/read-context.js';
import type { Findings } from '../xml/report.js';
import { sourceOffset } from '../xml/source-map.js';
import { expressionRules } from './expression-rules.js';

/** The C# type that a field needs. Strings take every type: API Management turns the value into text. */
const expectedTypes = { boolean: 'bool', integer: 'int', number: undefined, string: undefined } as const;

/** What a named value may stand for in C#, when its value is not known: tried in turn. */
const stands = ['true', '0', '""', 'x'];

/** Binds an expression and reports what is wrong in it at its place in the file. */
export function lintExpression(
  { mapped, type, expression }: FoundExpression,
  namedValues: NamedValues | undefined,
  { add, report, locator }: Findings,
): void {
  const expectedType = expectedTypes[type];
  const { diagnostics: found, offsetOf } = compile(mapped.text, expectedType);
  for (const { code, severity, message, start, help } of found) {
    const { file, line, column } = locator.position(sourceOffset(mapped, offsetOf(start)));
    const shown = expression.secret === true ? redact(message, namedValues) : message;
    add({ code, severity, message: shown, file, line, column, ...(help === undefined ? {} : { help }) });
  }
  for (const { pattern, kind, only } of expressionRules) {
    if (only?.test(mapped.text) === false) continue;
    for (const match of mapped.text.matchAll(pattern)) {
      report(diagnostics[kind], sourceOffset(mapped, match.index), {});
    }
  }
}

interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  /** From an offset in what was compiled to one in the code of the document. */
  readonly offsetOf: (offset: number) => number;
}

function compile(code: string, expectedType: string | undefined): Compiled {
  const options = expectedType === undefined ? {} : { expectedType };
  const direct = compileExpression(code, options);
  const same: Compiled = { diagnostics: direct.diagnostics, offsetOf: (offset) => offset };
  if (direct.ok || !code.includes('{{')) return same;
  // A named value whose value is not known may be a bare token of C#: the stand-in that fits best is taken.
  let best = same;
  for (const stand of stands) {
    const { text, offsetOf } = standIn(code, stand);
    const { diagnostics: found } = compileExpression(text, options);
    if (errorCount(found) < errorCount(best.diagnostics)) best = { diagnostics: found, offsetOf };
  }
  return best;
}

function errorCount(found: readonly Diagnostic[]): number {
  return found.filter(({ severity }) => severity === 'error').length;
}

function standIn(code: string, stand: string): { text: string; offsetOf: (offset: number) => number } {
  const shifts: { readonly at: number; readonly by: number }[] = [];
  let grown = 0;
  const text = code.replace(namedValuePattern, (found, _name, at: number) => {
    grown += found.length - stand.length;
    shifts.push({ at: at + found.length - grown, by: grown });
    return stand;
  });
  return {
    text,
    offsetOf: (offset) => offset + (shifts.findLast(({ at }) => at <= offset)?.by ?? 0),
  };
}

/** A message may quote the code; the value of a secret must not be in it. */
function redact(message: string, namedValues: NamedValues | undefined): string {
  const secrets = [...(namedValues ?? [])].filter(([, { secret, value }]) => secret && value !== '');
  return secrets.reduce((text, [name, { value }]) => text.split(value).join(`{{${name}}}`), message);
}
