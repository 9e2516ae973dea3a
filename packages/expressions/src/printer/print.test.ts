import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { randomExpression } from '../../test/random-expression.js';
import { seededRandom } from '../../test/seeded-random.js';
import { withoutSpans } from '../../test/without-spans.js';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { parsePolicyExpression, type PolicyExpression } from '../parser/parse.js';
import { printPolicyExpression } from './print.js';

const corpus = new URL('../../../../../shared/corpus/expressions.jsonl', import.meta.url);
const isHere = existsSync(corpus);
const golden = new URL('../../golden/', import.meta.url);

function parse(text: string): PolicyExpression | undefined {
  const diagnostics = new Diagnostics();
  const syntax = parsePolicyExpression(text, diagnostics);
  return diagnostics.hasErrors ? undefined : syntax;
}

/** Expressions whose text, parsed, printed and parsed again, gives another tree. */
function changed(expressions: readonly string[]): readonly string[] {
  return expressions.filter((expression) => {
    const tree = parse(expression);
    if (tree === undefined) return false;
    const printed = printPolicyExpression(tree);
    return JSON.stringify(withoutSpans(parse(printed)), json) !== JSON.stringify(withoutSpans(tree), json);
  });
}

const json = (_: string, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value);
const rows = (file: URL) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { expression: string }).expression);

describe('the printer', () => {
  (isHere ? it : it.skip)(
    `gives back the tree of every expression of real policies${isHere ? '' : ' (skipped: the shared corpus is not on this machine)'}`,
    () => {
      expect(changed(rows(corpus))).toEqual([]);
    },
  );

  it('gives back the tree of every recorded expression', () => {
    const files = readdirSync(golden).filter((name) => name.endsWith('.jsonl'));
    const expressions = files.flatMap((name) => rows(new URL(name, golden)));
    expect(expressions.length).toBeGreaterThan(1000);
    expect(changed(expressions)).toEqual([]);
  });

  it('gives back the tree of random expressions', () => {
    const random = seededRandom(20);
    expect(changed(Array.from({ length: 500 }, () => randomExpression(random)))).toEqual([]);
  });

  it('keeps what fits on a line, and breaks what is longer', () => {
    const print = (text: string) => printPolicyExpression(parse(text) as PolicyExpression);
    expect(print('@( a==1&&( b || c) )')).toBe('@(a == 1 && (b || c))');
    expect(print(`@(${Array.from({ length: 5 }, () => 'context.Request.Method == "GET"').join('&&')})`)).toBe(
      `@(${Array.from({ length: 5 }, () => 'context.Request.Method == "GET"').join('\n    && ')})`,
    );
    expect(print('@{ try { return 1; } catch (Exception e) { if (a) return 2; else { return 3; } } }')).toBe(
      [
        '@{',
        '    try',
        '    {',
        '        return 1;',
        '    }',
        '    catch (Exception e)',
        '    {',
        '        if (a)',
        '            return 2;',
        '        else',
        '        {',
        '            return 3;',
        '        }',
        '    }',
        '}',
      ].join('\n'),
    );
  });

  it('adds the brackets that precedence needs', () => {
    const at = { start: 0, end: 0 };
    const sum = parse('@(a + b)');
    if (sum?.kind !== 'single') throw new Error('not single');
    const product = {
      kind: 'binary',
      operator: '*',
      operatorSpan: at,
      left: sum.expression,
      right: sum.expression,
      ...at,
    } as const;
    expect(printPolicyExpression({ kind: 'single', expression: product })).toBe('@((a + b) * (a + b))');
  });
});
