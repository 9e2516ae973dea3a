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

  it('counts lines as the template has them, and each hole as `${…}`, whatever is put in', () => {
    const block = csharp`@(context.Request.Headers
      .GetValueOrDefault("X", ""))`;
    expect(
      () => csharp`@(${block} +
        ${'"b"'} + context.Nope)`,
    ).toThrow('2:24 EX2003');
    expect(() => csharp`@("a" + ${'1 +'})`).toThrow('1:');
    expect(() => csharp`@(${'context.Nope'} + "a")`).toThrow('1:3 EX2003');
    expect(() => csharp`@("\`\${" + context.Nope)`).toThrow('1:21 EX2003');
  });

  it('keeps a named value in a string, and refuses one as code, where it stands', () => {
    expect(csharp`@("{{api-key}}" + context.RequestId)`).toEqual({
      kind: 'expression',
      code: '@("{{api-key}}" + context.RequestId)',
      type: 'string',
    });
    expect(() => csharp`@(context.Response.StatusCode < {{limit}})`).toThrow('1:33 EX1109');
  });

  it('puts a string in as code, so that text has to be a literal', () => {
    const name = 'x" + context.Subscription.Key + "';
    expect(csharp`@(${JSON.stringify(name)})`.code).toBe('@("x\\" + context.Subscription.Key + \\"")');
    expect(() => csharp`@("${name})`).toThrow(ExpressionError);
  });
});
