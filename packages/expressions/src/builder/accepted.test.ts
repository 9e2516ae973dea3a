import { describe, expect, it } from '@jest/globals';
import { acceptedByTypeScript } from '../../test/accepted-by-typescript.js';
import { RandomBuilderCalls } from '../../test/random-builder-call.js';
import { seededRandom } from '../../test/seeded-random.js';
import { compileExpression } from '../compile-expression.js';
import { buildCode } from './build.js';
import * as builder from './index.js';

const count = Number(process.env['BUILDER_CALLS'] ?? 800);

describe("the typed builder's types", () => {
  it('accept nothing that the binder refuses', () => {
    compileExpression('@(1)');
    const random = new RandomBuilderCalls(seededRandom(Number(process.env['BUILDER_SEED'] ?? 7)));
    const calls = [...new Set(Array.from({ length: count }, () => random.call()))];
    const exported = Object.keys(builder);
    const accepted = acceptedByTypeScript(calls, exported);
    const refused = accepted.flatMap((call) => {
      const make = new Function(...exported, `return ${call}`) as (...parts: unknown[]) => unknown;
      const code = buildCode(make(...Object.values(builder)));
      const compiled = compileExpression(code);
      if (compiled.ok) return [];
      return [`${call}: ${code}: ${compiled.diagnostics.map(({ message }) => message).join(' ')}`];
    });
    expect(refused).toEqual([]);
    expect(accepted.length).toBeGreaterThan(count / 10);
  });
});
