import { describe, expect, it } from '@jest/globals';
import { findExpressionEnd } from './find-expression-end.js';

describe('findExpressionEnd', () => {
  it.each([
    ['@(1)', '@(1)'],
    ['@{ return 1; } tail', '@{ return 1; }'],
    ['@(f(a, b[0]) + "x")" />', '@(f(a, b[0]) + "x")'],
    ['@(")") )', '@(")")'],
    ["@(')' + x)", "@(')' + x)"],
    ['@(@"a\\") )', '@(@"a\\")'],
    ['@(@"a"")" + b) )', '@(@"a"")" + b)'],
    ['@($"{x:)}" + y) )', '@($"{x:)}" + y)'],
    ['@($"{f(")")}") )', '@($"{f(")")}")'],
    ['@{ // )}\n return 1; } x', '@{ // )}\n return 1; }'],
    ['@{ /* } */ return 1; } x', '@{ /* } */ return 1; }'],
    ['@{ return new { A = 1 }; } x', '@{ return new { A = 1 }; }'],
    ['@{ return f(1; } x', '@{ return f(1; }'],
    ['@(a ] b) x', '@(a ] b)'],
    ["@(Headers.ContainsKey('Retry-After')) x", "@(Headers.ContainsKey('Retry-After'))"],
  ])('finds the end in %s', (text, expected) => {
    expect(text.slice(0, findExpressionEnd(text, 0))).toBe(expected);
  });

  it.each(['@x', '@', 'a(1)', '@(1', '@("a)', '@{ { }', '@(/* )'])('finds none in %s', (text) => {
    expect(findExpressionEnd(text, 0)).toBeUndefined();
  });

  it('starts where it is told to', () => {
    expect(findExpressionEnd('<a b="@(x == ")")" />', 6)).toBe(17);
  });
});
