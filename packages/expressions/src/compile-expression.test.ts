import { describe, expect, it } from '@jest/globals';
import { entries, stubContext } from '../test/stub-context.js';
import { compileExpression } from './compile-expression.js';
import type { ExpressionContext } from './context.js';
import { ExpressionError } from './expression-error.js';
import { Boxed } from './runtime/clr/boxed.js';
import { ClrException } from './runtime/clr/clr-exception.js';

function compile(code: string, expectedType?: string) {
  const compiled = compileExpression(code, expectedType === undefined ? {} : { expectedType });
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return compiled.expression;
}

const evaluate = (code: string, expectedType?: string, context: Partial<ExpressionContext> = {}) =>
  compile(code, expectedType).evaluate(stubContext(context));

describe('compileExpression', () => {
  it('gives values in the form of the expected type', () => {
    expect(evaluate('@(1 < 2)', 'bool')).toBe(true);
    expect(evaluate('@(1 + 2)', 'int')).toBe(3);
    expect(evaluate('@(1 + 2)', 'long')).toBe(3n);
    expect(evaluate('@("a")', 'string')).toBe('a');
    expect(evaluate('@{ return null; }', 'string')).toBeNull();
  });

  it('gives values in object form where no type is expected', () => {
    expect(evaluate('@(1 + 2)')).toBeInstanceOf(Boxed);
    expect(evaluate('@(true)')).toBe(true);
    expect(evaluate('@("a")')).toBe('a');
    expect(evaluate('@(new byte[] { 1 })')).toEqual(Uint8Array.of(1));
  });

  it.each([
    ['@(1)', 'int'],
    ['@("a")', 'string'],
    ['@(null)', 'null'],
    ['@(context.Request.Headers)', 'IReadOnlyDictionary<string, string[]>'],
    ['@{ if (context.Tracing) return "a"; return "b"; }', 'string'],
    ['@{ if (context.Tracing) return 1; return 2.5; }', 'double'],
    ['@{ if (context.Tracing) return 1; return "b"; }', 'object'],
  ])('tells the type of %s: %s', (code, type) => {
    expect(compile(code).type).toBe(type);
  });

  it('tells which bodies have to be there', () => {
    expect(compile('@(context.Request.Method)').needs).toEqual({ requestBody: false, responseBody: false });
    expect(compile('@(context.Request.Body.As<string>())').needs).toEqual({
      requestBody: true,
      responseBody: false,
    });
    expect(
      compile('@{ Func<string> f = () => context.Response.Body.As<string>(); return f(); }').needs,
    ).toEqual({
      requestBody: false,
      responseBody: true,
    });
  });

  it('answers each context anew', () => {
    const expression = compile('@(context.Variables.GetValueOrDefault<string>("name", "none"))');
    expect(expression.evaluate(stubContext())).toBe('none');
    expect(expression.evaluate(stubContext({ variables: entries({ name: 'x' }) }))).toBe('x');
    expect(expression.evaluate(stubContext())).toBe('none');
  });

  it('throws what C# throws', () => {
    expect(() => evaluate('@(context.Response.StatusCode)')).toThrow(
      expect.objectContaining({
        typeName: 'NullReferenceException',
        message: 'Object reference not set to an instance of an object.',
      }),
    );
    expect(() => evaluate('@(int.Parse("x"))')).toThrow(ClrException);
  });

  it('refuses an expected type that does not exist', () => {
    expect(() => compileExpression('@(1)', { expectedType: 'Nonsense' })).toThrow(ExpressionError);
  });

  it('allows blanks around the expression, and nothing else', () => {
    expect(evaluate('\n  @(1 + 1)  \n', 'int')).toBe(2);
    expect(compileExpression('@(1) and more').ok).toBe(false);
    expect(compileExpression('').ok).toBe(false);
  });

  it('keeps the time in one request still, and draws randomness from the context', () => {
    expect(evaluate('@(DateTime.UtcNow == DateTime.UtcNow)', 'bool')).toBe(true);
    expect(evaluate('@(new Random().Next(10))', 'int', { random: () => 0.31 })).toBe(3);
  });
});
