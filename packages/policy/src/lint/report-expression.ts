import type { NamedValues } from '../reader/read-context.js';
import type { Findings } from '../xml/report.js';
import type { AnalyzedExpression } from './analysis/analyze-found-expression.js';

/** Reports what the binder found in an expression, at its place in the file. */
export function reportExpression(
  { found, diagnostics, span }: AnalyzedExpression,
  namedValues: NamedValues | undefined,
  { add, locator }: Findings,
): void {
  for (const { code, severity, message, start, end, help } of diagnostics) {
    const at = span({ start, end });
    const { file, line, column } = locator.position(at.start);
    const last = locator.position(at.end);
    const shown = found.expression.secret === true ? redact(message, namedValues) : message;
    add({
      code,
      severity,
      message: shown,
      file,
      line,
      column,
      end: { line: last.line, column: last.column },
      ...(help === undefined ? {} : { help }),
    });
  }
}

/** A message may quote the code; the value of a secret must not be in it. */
function redact(message: string, namedValues: NamedValues | undefined): string {
  const secrets = [...(namedValues ?? [])].filter(([, { secret, value }]) => secret && value !== '');
  return secrets.reduce((text, [name, { value }]) => text.split(value).join(`{{${name}}}`), message);
}
