import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { Diagnostics } from './diagnostics/diagnostics.js';
import { parsePolicyExpression } from './parser/parse.js';
import { findExpressionEnd } from './scanner/find-expression-end.js';

const corpus = new URL('../../../../shared/corpus/expressions.jsonl', import.meta.url);
const isHere = existsSync(corpus);
const title = (text: string) =>
  isHere ? text : `${text} (skipped: the shared corpus is not on this machine)`;
const test = isHere ? it : it.skip;

interface Row {
  readonly id: string;
  readonly expression: string;
  readonly compiler: string;
}

function rows(): readonly Row[] {
  return readFileSync(corpus, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Compiler verdicts that are known to be wrong, or that the service does not share. */
const falseErrors = /local function|ContainsKey|Formatting' is an ambiguous|CS1547|CS1525/;

describe('expressions of real policies', () => {
  test(title('parse, all that a C# compiler accepts'), () => {
    const refused = rows()
      .filter(({ compiler }) => compiler === 'ok')
      .flatMap(({ id, expression }) => {
        const diagnostics = new Diagnostics();
        parsePolicyExpression(expression, diagnostics);
        return diagnostics.toArray().map(({ message }) => `${id}: ${message}`);
      });
    expect(refused).toEqual([]);
  });

  test(title('end where their last bracket stands'), () => {
    const wrong = rows()
      .filter(({ compiler }) => compiler === 'ok')
      .filter(({ expression }) => findExpressionEnd(`${expression}" />`, 0) !== expression.trimEnd().length);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test(title('compile, all that a C# compiler accepts'), () => {
    const refused = rows()
      .filter(({ compiler }) => compiler === 'ok')
      .flatMap(({ id, expression }) => {
        const compiled = compileExpression(expression);
        return compiled.ok ? [] : [`${id}: ${compiled.diagnostics.map(({ message }) => message).join(' ')}`];
      });
    expect(refused).toEqual([]);
  });

  test(title('are refused with a position, where a C# compiler rightly refuses them'), () => {
    const accepted = rows()
      .filter(({ compiler }) => compiler !== 'ok' && !falseErrors.test(compiler))
      .filter(({ expression }) => compileExpression(expression).ok);
    expect(accepted.map(({ id, compiler }) => `${id}: ${compiler}`)).toEqual([]);
  });

  test(title('say why they are refused: a code, a place and a message, each'), () => {
    const unexplained = rows().filter(({ expression }) => {
      const compiled = compileExpression(expression);
      const explained = (one: { code: string; start: number; end: number; message: string }): boolean =>
        /^EX[1-4]\d{3}$/.test(one.code) &&
        one.start >= 0 &&
        one.start <= one.end &&
        one.end <= expression.length &&
        one.message.length > 10;
      return !compiled.ok && (compiled.diagnostics.length === 0 || !compiled.diagnostics.every(explained));
    });
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });
});
