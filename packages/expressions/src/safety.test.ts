import { describe, expect, it } from '@jest/globals';
import { compileExpression } from './compile-expression.js';
import { BudgetExceededError } from './runtime/clr/budget.js';
import { ClrException } from './runtime/clr/clr-exception.js';
import { stubContext } from '../test/stub-context.js';

function evaluate(code: string): unknown {
  const compiled = compileExpression(code);
  if (!compiled.ok) return compiled.diagnostics.map(({ message }) => message);
  try {
    return compiled.expression.evaluate(stubContext());
  } catch (error) {
    return error;
  }
}

describe('an evaluation that runs away', () => {
  it.each([
    ['a loop', '@{ while (true) { } }'],
    ['a loop of continues', '@{ for (;;) continue; }'],
    ['a do loop', '@{ var i = 0; do { i++; } while (i != -1); return i; }'],
    ['a loop in a catch', '@{ try { throw new Exception(); } catch { while (true) { } } }'],
    ['a catch that swallows', '@{ while (true) { try { while (true) { } } catch { } } }'],
    ['a finally that loops on', '@{ try { while (true) { } } finally { while (true) { } } }'],
    [
      'a finally that throws',
      '@{ try { try { while (true) { } } finally { throw new Exception("x"); } } catch { return 1; } }',
    ],
    ['a filter that is true', '@{ try { while (true) { } } catch (Exception) when (true) { return 1; } }'],
    [
      'a filter that loops',
      '@{ try { throw new Exception(); } catch (Exception) when (Enumerable.Range(0, 2000000000).Count(x => x >= 0) > 1) { return 1; } }',
    ],
    ['a sequence', '@(Enumerable.Range(0, 2147483647).Select(x => x + 1).Sum(x => 0))'],
    [
      'nested sequences',
      '@(Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Count())',
    ],
  ])('is stopped: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['recursion', '@{ int F(int n) { return F(n + 1) + 1; } return F(0); }'],
    ['recursion of lambdas', '@{ Func<int, int> f = null; f = n => f(n + 1) + 1; return f(0); }'],
    [
      'recursion that catches',
      '@{ int F(int n) { try { return F(n + 1) + 1; } catch { return 0; } } return F(0); }',
    ],
    [
      'recursion with a finally',
      '@{ int F(int n) { try { return F(n + 1) + 1; } finally { F(n + 2); } } return F(0); }',
    ],
  ])('is stopped before the stack is used up: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it.each([
    ['a string that doubles', '@{ var s = "ab"; while (true) { s += s; } }'],
    ['a large array', '@(new int[2000000000].Length)'],
    ['a list', '@{ var l = new List<int>(); while (true) { l.Add(1); } }'],
    ['a padded string', '@("a".PadLeft(2000000000))'],
    ['a padded interpolation', '@{ var s = $"{1,32767}"; while (true) { s = $"{s,32767}{s}"; } }'],
  ])('is stopped before the memory is used up: %s', (_, code) => {
    expect(evaluate(code)).toBeInstanceOf(BudgetExceededError);
  });

  it('leaves the next evaluation a budget of its own', () => {
    expect(evaluate('@{ while (true) { } }')).toBeInstanceOf(BudgetExceededError);
    expect(
      evaluate('@{ var s = ""; for (int i = 0; i < 1000; i++) s += i; return s.Length; }'),
    ).toMatchObject({ value: 2890 });
  });
});

describe('hostile text', () => {
  it.each([
    '@("constructor")',
    '@(constructor)',
    '@(__proto__)',
    '@(context.constructor)',
    '@(context.__proto__)',
    '@("a".constructor)',
    '@(context.Request["constructor"])',
    '@(new { __proto__ = 1 }.toString())',
    '@(globalThis)',
    '@(process.exit(1))',
    '@(eval("1"))',
    '@{ var k0 = 1; var h = 2; return k0 + h; }',
    '@("\\u2028\\u2029\\"`${process.exit(1)}")',
    "@('\\'')",
    '@($"{{${1}}}")',
    '@{ var arguments = 1; return arguments; }',
    '@(context.Variables["__proto__"])',
    '@(new Dictionary<string, int> { ["__proto__"] = 1 }["__proto__"])',
    '@(new { constructor = 1 }.constructor)',
  ])('reaches nothing of JavaScript: %s', (code) => {
    const value = evaluate(code);
    expect(typeof value).not.toBe('function');
    expect(value instanceof Error && !(value instanceof ClrException)).toBe(false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('gives a C# name no meaning in JavaScript', () => {
    expect(evaluate('@{ var k0 = 1; var h = 2; return k0 + h; }')).toMatchObject({ value: 3 });
    expect(
      evaluate('@{ int @class = 1, @let = 2, await_ = 3; return @class + @let + await_; }'),
    ).toMatchObject({ value: 6 });
    expect(evaluate('@(new Dictionary<string, int> { ["__proto__"] = 7 }["__proto__"])')).toMatchObject({
      value: 7,
    });
    expect(evaluate('@("\\u2028`${1}\\\\")')).toBe('\u2028`${1}\\');
  });

  it('refuses what is too large instead of breaking down', () => {
    const sum = `@(${Array.from({ length: 20_000 }, () => '1').join('+')})`;
    const calls = `@("a"${'.Trim()'.repeat(20_000)})`;
    const brackets = `@(${'(1+'.repeat(3_000)}1${')'.repeat(3_000)})`;
    const lambdas = `@{ Func<int, int> f = ${'a => '.repeat(300)}1; return 1; }`;
    for (const code of [sum, calls, brackets, lambdas]) {
      const value = evaluate(code);
      expect(value instanceof Error).toBe(false);
    }
  });
});
