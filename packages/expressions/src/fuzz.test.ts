import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { BudgetExceededError } from './runtime/clr/budget.js';
import { ClrException } from './runtime/clr/clr-exception.js';
import { randomExpression } from '../test/random-expression.js';
import { seededRandom } from '../test/seeded-random.js';
import { stubContext } from '../test/stub-context.js';
import { describeValue, toText } from './values.js';

const golden = new URL('../golden/', import.meta.url);
/** Expressions over the whole language and every type. */
const seeds = readdirSync(golden)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, golden), 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { readonly expression: string }).expression);

/** Anything but a value, a C# exception, a stopped evaluation or diagnostics with positions inside the text. */
function offence(code: string): string | undefined {
  try {
    const compiled = compileExpression(code);
    for (const { start, end, message } of compiled.diagnostics)
      if (!(start >= 0 && end >= start && end <= code.length))
        return `position ${start}-${end} of ${message}`;
    if (!compiled.ok) return compiled.diagnostics.length === 0 ? 'refused without a reason' : undefined;
    const value = compiled.expression.evaluate(stubContext());
    describeValue(value);
    toText(value);
    return undefined;
  } catch (error) {
    if (error instanceof ClrException || error instanceof BudgetExceededError) return undefined;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

describe('the engine, whatever it is given', () => {
  it('answers generated expressions with a value, an exception or diagnostics', () => {
    const random = seededRandom(20_261_122);
    const offences: string[] = [];
    let accepted = 0;
    for (let round = 0; round < 1_500; round++) {
      const code = randomExpression(random);
      if (compileExpression(code).ok) accepted++;
      const found = offence(code);
      if (found !== undefined) offences.push(`${code}\n${found}`);
    }
    expect(offences).toEqual([]);
    // A generator whose expressions are all refused tests nothing.
    expect(accepted).toBeGreaterThan(400);
  });

  it('answers mutilated expressions with a value, an exception or diagnostics', () => {
    const random = seededRandom(7);
    const pieces = [
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '$"',
      '@"',
      '=>',
      '?.',
      '??',
      '<',
      '>',
      ',',
      ';',
      ' ',
      '\\',
      '\n',
      '0',
      'x',
      'is',
      'new',
      'out var y',
    ];
    const offences: string[] = [];
    for (let round = 0; round < 1_500; round++) {
      let code = randomExpression(random);
      for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
        const at = 2 + Math.floor(random() * (code.length - 2));
        const piece = pieces[Math.floor(random() * pieces.length)] ?? '';
        code = code.slice(0, at) + (random() < 0.6 ? piece : '') + code.slice(at + Math.floor(random() * 3));
      }
      const found = offence(code);
      if (found !== undefined) offences.push(`${code}\n${found}`);
    }
    expect(offences).toEqual([]);
  });

  it('answers expressions with changed bytes with a value, an exception or diagnostics', () => {
    const random = seededRandom(42);
    const below = (count: number): number => Math.floor(random() * count);
    const offences: string[] = [];
    for (let round = 0; round < 2_000; round++) {
      const bytes = [...Buffer.from(seeds[below(seeds.length)] ?? '@(1)')];
      const other = [...Buffer.from(seeds[below(seeds.length)] ?? '@(1)')];
      for (let count = 1 + below(4); count > 0; count--) {
        const at = below(bytes.length);
        switch (below(5)) {
          case 0:
            bytes[at] = below(256);
            break;
          case 1:
            bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
            break;
          case 2:
            bytes.splice(at, 1 + below(4));
            break;
          case 3:
            bytes.splice(at, 0, ...bytes.slice(at, at + below(12)));
            break;
          default:
            bytes.splice(at, below(6), ...other.slice(below(other.length)).slice(0, 1 + below(12)));
        }
        if (bytes.length === 0) break;
      }
      const code = Buffer.from(bytes).toString('utf8');
      const found = offence(code);
      if (found !== undefined) offences.push(`${code}\n${found}`);
    }
    expect(offences).toEqual([]);
  });
});
