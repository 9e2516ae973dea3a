import { describe, expect, it } from '@jest/globals';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { parsePolicyExpression } from './parse.js';

/** The tree as nested brackets: kinds and operators, without positions. */
function shape(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shape);
  if (typeof node !== 'object' || node === null) return node;
  const {
    kind,
    operator,
    name,
    text,
    value,
    start: _s,
    end: _e,
    operatorSpan: _o,
    ...rest
  } = node as Record<string, unknown>;
  if (kind === undefined) return text ?? name ?? value;
  if (kind === 'literal') return (value as { value: unknown }).value;
  if (kind === 'name') return (name as { text: string }).text;
  const parts = Object.values(rest)
    .map(shape)
    .filter((part) => part !== null && part !== undefined);
  return [
    operator ?? kind,
    ...(name === undefined ? [] : [shape(name)]),
    ...parts,
    ...(value === undefined ? [] : [shape(value)]),
  ];
}

function parse(code: string): unknown {
  const diagnostics = new Diagnostics();
  const result = parsePolicyExpression(code, diagnostics);
  expect(diagnostics.toArray()).toEqual([]);
  return result?.kind === 'single' ? shape(result.expression) : shape(result?.block.statements);
}

function codes(code: string): string[] {
  const diagnostics = new Diagnostics();
  parsePolicyExpression(code, diagnostics);
  return diagnostics.toArray().map((item) => `${item.code} ${item.start} ${item.message}`);
}

describe('the parser', () => {
  it.each([
    ['@(a + b * c)', ['+', 'a', ['*', 'b', 'c']]],
    ['@(a - b - c)', ['-', ['-', 'a', 'b'], 'c']],
    ['@(a ?? b ?? c)', ['??', 'a', ['??', 'b', 'c']]],
    [
      '@(a || b && c | d ^ e & f == g)',
      ['||', 'a', ['&&', 'b', ['|', 'c', ['^', 'd', ['&', 'e', ['==', 'f', 'g']]]]]],
    ],
    ['@(a >> 1 >= b)', ['>=', ['>>', 'a', 1], 'b']],
    ['@(a < b)', ['<', 'a', 'b']],
    ['@(a = b = c)', ['=', 'a', ['=', 'b', 'c']]],
    ['@(-a + !b)', ['+', ['-', 'a'], ['!', 'b']]],
    ['@(a ? b : c ? d : e)', ['conditional', 'a', 'b', ['conditional', 'c', 'd', 'e']]],
    ['@(a is b ? c : d)', ['conditional', ['is', 'a', ['namedType', ['b']]], 'c', 'd']],
  ])('gives operators their precedence in %s', (code, expected) => {
    expect(parse(code)).toEqual(expected);
  });

  it.each([
    ['@((a) + b)', '+'],
    ['@((a)b)', 'cast'],
    ['@((a)(b))', 'cast'],
    ['@((int)-b)', 'cast'],
    ['@((a) - b)', '-'],
    ['@((a.b<c>[])d)', 'cast'],
    ['@((a?)b)', 'cast'],
    ['@((a, b))', 'tuple'],
    ['@((a) => b)', 'lambda'],
    ['@((int a, b c) => d)', 'lambda'],
    ['@(() => { return 1; })', 'lambda'],
    ['@(a<b>(c))', 'invocation'],
    ['@(a < b > (c))', 'invocation'],
    ['@(a < b && c > (d))', '&&'],
    ['@(x.F<G<H>>(1))', 'invocation'],
    ['@(a?.b[0].c())', 'conditionalAccess'],
    ['@(a?[0])', 'conditionalAccess'],
    ['@(new A { B = 1, [0] = 2 })', 'objectCreation'],
    ['@(new[] { 1, 2, })', 'arrayCreation'],
    ['@(new int[3][])', 'arrayCreation'],
    ['@(new { A = 1, b.C })', 'anonymousObject'],
    ['@(default)', 'default'],
    ['@(checked(a + 1))', 'checkedExpression'],
    ['@(a ?? throw b)', '??'],
    ['@(global::System.Math.Max(1, 2))', 'invocation'],
  ])('reads %s as %s', (code, kind) => {
    expect(parse(code)).toEqual(expect.arrayContaining([kind]));
  });

  it('keeps everything behind ?. together', () => {
    expect(parse('@(a?.b?.c)')).toEqual([
      'conditionalAccess',
      'a',
      [
        'conditionalAccess',
        ['memberAccess', 'b', ['conditionalReceiver']],
        ['memberAccess', 'c', ['conditionalReceiver']],
      ],
    ]);
  });

  it.each([
    ['var x = 1;', 'localDeclaration'],
    ['List<int> x, y = z;', 'localDeclaration'],
    ['int[] a = { 1, 2 };', 'localDeclaration'],
    ['(int a, string b) t = u;', 'localDeclaration'],
    ['int F(int a, ref string b, int c = 1) { return a; }', 'localFunction'],
    ['int F() => 1;', 'localFunction'],
    ['a.b = c;', 'expressionStatement'],
    ['var (a, b) = c;', 'expressionStatement'],
    ['a < b > c;', 'localDeclaration'],
    ['foreach (var (k, v) in d) { }', 'forEach'],
    ['for (int i = 0, j = 1; ; i++, j--) { }', 'for'],
    ['do x(); while (y);', 'do'],
    ['switch (a) { case 1: case int n when n > 1: break; default: return 1; }', 'switch'],
    ['try { } catch (A e) when (b) { } finally { }', 'try'],
    ['using (var a = b) { }', 'using'],
    ['lock (a) { }', 'lock'],
    ['unchecked { a++; }', 'checked'],
    ['throw;', 'throw'],
    [';', 'empty'],
  ])('reads the statement %s as %s', (code, kind) => {
    expect(parse(`@{ ${code} }`)).toEqual([expect.arrayContaining([kind])]);
  });

  it.each([
    ['x', 'EX1101 0 A policy expression is `@(…)` or `@{…}`.'],
    ['@()', 'EX1105 0 The expression is empty.'],
    ['@(1 +)', 'EX1102 5 An expression expected, `)` found.'],
    ['@(f(1, )', 'EX1102 7 An argument expected, `)` found.'],
    ['@(1', 'EX1103 1 `(` is not closed.'],
    ['@(1) 2', 'EX1104 5 `2` stands after the end of the expression.'],
    ['@{ return 1 }', 'EX1102 12 `;` expected, `}` found.'],
    ['@{ if (a { return 1; } }', 'EX1102 9 `)` expected, `{` found.'],
    [
      '@{ 1 + 2; return 1; }',
      'EX1108 3 Only a call, an assignment, an increment or `new` can stand as a statement.',
    ],
    ['@{ goto end; }', 'EX3002 3 `goto` and labels are not allowed in policy expressions.'],
    ['@(await x)', 'EX3001 2 Policy expressions are synchronous: `async` and `await` are not allowed.'],
    ['@(from x in y select x)', 'EX3004 2 LINQ query syntax is not allowed in policy expressions.'],
    ['@(this.x)', 'EX3006 2 `this` has no meaning in a policy expression.'],
    ['@(1 <= {{weight}})', 'EX1109 7 The named value `weight` has not been put in.'],
  ])('says what is wrong with %s', (code, expected) => {
    expect(codes(code)).toContain(expected);
  });

  it('finds several mistakes, each once', () => {
    expect(codes('@{ var a = ; var b = 2 return ; }').map((text) => text.slice(0, 9))).toEqual([
      'EX1102 11',
      'EX1102 23',
    ]);
  });

  it('refuses what is nested too deeply instead of breaking down', () => {
    const deep = `@(${'('.repeat(5000)}1${')'.repeat(5000)})`;
    expect(codes(deep).some((text) => text.startsWith('EX1106'))).toBe(true);
  });
});
