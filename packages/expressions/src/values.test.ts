import { describe, expect, it } from '@jest/globals';
import { stubContext } from '../test/stub-context.js';
import { compileExpression } from './compile-expression.js';
import { BudgetExceededError } from './runtime/clr/budget.js';
import { describeValue, toText } from './values.js';

function value(code: string): unknown {
  const compiled = compileExpression(code);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return compiled.expression.evaluate(stubContext());
}

describe('values', () => {
  it.each([
    ['@("a")', 'a'],
    ['@(null)', ''],
    ['@(true)', 'True'],
    ['@(1.5)', '1.5'],
    ['@(-1L)', '-1'],
    ["@('x')", 'x'],
    ['@(1.50m)', '1.50'],
    ['@(DayOfWeek.Monday)', 'Monday'],
    ['@(Encoding.UTF8.GetBytes("é"))', 'é'],
    ['@(new DateTime(2026, 3, 14, 9, 26, 53))', '3/14/2026 9:26:53 AM'],
    ['@(new JObject(new JProperty("a", 1)))', '{\r\n  "a": 1\r\n}'],
    ['@(context)', 'Microsoft.Azure.ApiManagement.IProxyRequestContext'],
    ['@(context.Variables)', 'System.Collections.Generic.Dictionary`2[System.String,System.Object]'],
  ])('toText of %s is %j', (code, text) => {
    expect(toText(value(code)).replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
  });

  it.each([
    ['@("a")', 'string', 'a'],
    ['@(null)', 'null', null],
    ['@(true)', 'bool', 'true'],
    ['@(1)', 'int', '1'],
    ['@(0.1 + 0.2)', 'double', '0.30000000000000004'],
    ["@('x')", 'char', 'x'],
    ['@(1.50m)', 'decimal', '1.50'],
    ['@(new byte[] { 1, 2 })', 'byte[]', 'AQI='],
    ['@(Guid.Empty)', 'Guid', '00000000-0000-0000-0000-000000000000'],
    ['@(TimeSpan.FromSeconds(90))', 'TimeSpan', '00:01:30'],
    ['@(new DateTime(2026, 3, 14, 9, 26, 53, DateTimeKind.Utc))', 'DateTime', '2026-03-14T09:26:53.0000000Z'],
    ['@(new JObject(new JProperty("a", 1)))', 'JObject', '{"a":1}'],
    ['@(new XElement("a", 1))', 'XElement', '<a>1</a>'],
    ['@(new[] { 1, 2 })', 'int[]', '["1","2"]'],
    ['@(new[] { "a" }.Select(x => x + "b"))', 'IEnumerable<string>', '["ab"]'],
    ['@(new List<object> { 1, null, "a" })', 'List<object>', '["1",null,"a"]'],
    ['@(DayOfWeek.Monday)', 'DayOfWeek', '<DayOfWeek>'],
    ['@(new StringBuilder("a"))', 'StringBuilder', '<StringBuilder>'],
    ['@(context)', 'IProxyRequestContext', '<IProxyRequestContext>'],
    ['@((object)context is object)', 'bool', 'true'],
    ['@(context.Request)', 'IRequest', '<IRequest>'],
    ['@((Func<int>)(() => 1))', 'Delegate', '<Delegate>'],
  ])('describes %s as %s %j', (code, type, text) => {
    expect(describeValue(value(code))).toEqual({ type, value: text });
  });

  it.each([
    '@{ var list = new List<object>(); list.Add(list); return list; }',
    '@{ object a = 1; for (int i = 0; i < 60; i++) a = new object[] { a, a }; return a; }',
  ])('%s has no text, and harms nothing', (code) => {
    expect(() => describeValue(value(code))).toThrow(BudgetExceededError);
  });
});
