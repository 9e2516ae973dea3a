import { describe, expect, it } from '@jest/globals';
import { csharp } from './csharp.js';
import { ExpressionError } from './expression-error.js';

describe('csharp', () => {
  it('knows the type of what it tags', () => {
    expect(csharp`@(context.Request.Method == "GET")`).toEqual({
      kind: 'expression',
      code: '@(context.Request.Method == "GET")',
      type: 'bool',
    });
  });

  it('leaves backslashes to C#', () => {
    expect(csharp`@("a\tb\\" + @"\d")`.code).toBe('@("a\\tb\\\\" + @"\\d")');
  });

  it('puts expressions and text into each other', () => {
    const header = csharp`@(context.Request.Headers.GetValueOrDefault("X", ""))`;
    expect(csharp`@(${header}.Length > ${'10'})`).toEqual({
      kind: 'expression',
      code: '@((context.Request.Headers.GetValueOrDefault("X", "")).Length > 10)',
      type: 'bool',
    });
    expect(() => csharp`@(${csharp`@{ return 1; }`} + 1)`).toThrow('A block');
  });

  it('throws its diagnostics with line and column where it is written', () => {
    const make = () => csharp`@{
      var a = 1;
      return a.Foo;
    }`;
    expect(make).toThrow(ExpressionError);
    expect(make).toThrow('3:16 EX2003 `Foo` is not a member of int.');
  });
});
