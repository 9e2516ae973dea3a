import { describe, expect, it } from '@jest/globals';
import { compileExpression } from '../compile-expression.js';
import { contextFromJson } from '../context-from-json.js';
import { BudgetExceededError } from './clr/budget.js';
import { ClrException } from './clr/clr-exception.js';

function evaluate(expression: string, body?: string): unknown {
  const compiled = compileExpression(expression);
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ message }) => message).join('\n'));
  return compiled.expression.evaluate(contextFromJson(body === undefined ? {} : { request: { body } }));
}

describe('hostile input', () => {
  it.each([
    ['a JSON array doubled without end', '@{ var j = new JArray(); for (;;) j.Add(j.DeepClone()); }'],
    [
      'a JSON object doubled without end',
      '@{ var j = new JObject(); for (var i = 0; ; i++) j.Add("k" + i, j.DeepClone()); }',
    ],
    ['XML doubled without end', '@{ var x = new XElement("a"); for (;;) x.Add(new XElement(x)); }'],
    [
      'a query over a query, a hundred thousand deep',
      '@{ IEnumerable<int> q = new[] { 1 }; for (var i = 0; i < 100000; i++) q = q.Where(x => true); return q.Count(); }',
    ],
    ['a pattern that explodes', `@(Regex.IsMatch("${'a'.repeat(40)}!", "^(a+)+$"))`],
    [
      'a pattern with a backreference that explodes',
      `@(Regex.IsMatch("${'a'.repeat(60)}", @"(a*)*(a*)*\\1b"))`,
    ],
    ['text doubled without end', '@{ var s = "x"; while (true) s += s; return s; }'],
    ['a list without end', '@{ var l = new List<int>(); while (true) l.Add(1); return l; }'],
    ['a sequence without end', '@(Enumerable.Repeat("x", int.MaxValue).ToList().Count)'],
    ['a number padded to gigabytes', '@("1".PadLeft(int.MaxValue))'],
    [
      'a string builder without end',
      '@{ var b = new StringBuilder("x"); while (true) b.Append(b.ToString()); return b; }',
    ],
    ['a catch around it', '@{ try { while (true) { } } catch (Exception) { } return 1; }'],
  ])('%s ends with the budget', (_, expression) => {
    expect(() => evaluate(expression)).toThrow(BudgetExceededError);
  });

  it.each([
    ['JSON nested a thousand deep', '@(context.Request.Body.As<JArray>())', '['.repeat(1000)],
    ['XML nested a thousand deep', '@(context.Request.Body.As<XElement>())', '<a>'.repeat(1000)],
    [
      'XML with a document type',
      '@(context.Request.Body.As<XElement>())',
      '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    ],
    ['JSON cut off', '@(context.Request.Body.As<JObject>())', '{"a":[1,{"b":"c'],
    [
      'an integer of ten thousand digits',
      '@(context.Request.Body.As<JObject>())',
      `{"a":${'9'.repeat(10_000)}}`,
    ],
  ])('%s is a C# exception', (_, expression, body) => {
    expect(() => evaluate(expression, body)).toThrow(ClrException);
  });

  it('takes names of JavaScript for what they are in JSON', () => {
    const body = '{"__proto__":{"polluted":1},"constructor":2,"toString":3}';
    expect(evaluate('@((int)context.Request.Body.As<JObject>()["constructor"])', body)).toEqual(
      expect.objectContaining({ value: 2 }),
    );
    expect(evaluate('@(context.Request.Body.As<JObject>()["hasOwnProperty"] == null)', body)).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
