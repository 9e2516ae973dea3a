import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { ClrException } from './runtime/clr/clr-exception.js';
import { stubContext } from '../test/stub-context.js';
import { describeValue } from './values.js';

interface Row {
  readonly expression: string;
  readonly type?: string;
  readonly value?: string | null;
  readonly error?: { readonly code: string; readonly message: string };
}

const folder = new URL('../golden/', import.meta.url);

function answer(expression: string): unknown {
  const compiled = compileExpression(expression);
  if (!compiled.ok) return compiled.diagnostics.map(({ code, message }) => `${code} ${message}`);
  try {
    return describeValue(compiled.expression.evaluate(stubContext()));
  } catch (error) {
    if (!(error instanceof ClrException)) throw error;
    return { error: { code: error.typeName, message: error.message } };
  }
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl')))(
  'what C# answers in %s',
  (name) => {
    const rows = readFileSync(new URL(name, folder), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);

    it.each(rows.map((row) => [row.expression, row] as const))(
      '%s',
      (_, { expression, type, value, error }) => {
        expect(answer(expression)).toEqual(error === undefined ? { type, value } : { error });
      },
    );
  },
);
