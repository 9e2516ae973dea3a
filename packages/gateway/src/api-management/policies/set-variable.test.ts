import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const show = (code: string): string => `<return-response><set-body>${code}</set-body></return-response>`;

describe('set-variable', () => {
  it('keeps a text for the expressions that come later; its name ignores case', async () => {
    const { text } = await policies({
      inbound: `<set-variable name="Answer" value="42" />${show('@((string)context.Variables["answer"])')}`,
    }).call();
    expect(text).toBe('42');
  });

  it('keeps the type of an expression', async () => {
    const { text } = await policies({
      inbound: `<set-variable name="n" value="@(20)" />${show('@(context.Variables.GetValueOrDefault<int>("n") + 22)')}`,
    }).call();
    expect(text).toBe('42');
  });

  it.each([
    ['Mozilla/5.0 (iPad; CPU OS 17_0)', 'True'],
    ['Mozilla/5.0 (iPhone)', 'True'],
    ['curl/8', 'False'],
  ])('tells mobiles apart, as in the documentation: %s', async (agent, text) => {
    const mobile = ['iPad', 'iPhone']
      .map((name) => `context.Request.Headers.GetValueOrDefault("User-Agent","").Contains("${name}")`)
      .join(' || ');
    const { call } = policies({
      inbound: `<set-variable name="IsMobile" value="@(${mobile})" />${show('@(((bool)context.Variables["isMobile"]).ToString())')}`,
    });
    expect((await call({ headers: [['User-Agent', agent]] })).text).toBe(text);
  });

  it('takes names of JavaScript for names', async () => {
    const { text } = await policies({
      inbound: `<set-variable name="__proto__" value="1" /><set-variable name="constructor" value="2" />${show('@((string)context.Variables["__proto__"] + context.Variables["constructor"] + context.Variables.ContainsKey("toString"))')}`,
    }).call();
    expect(text).toBe('12False');
  });

  it('refuses a type that no variable can hold', async () => {
    const { status, refusal } = await policies({
      inbound: `<set-variable name="c" value="@(new List<string>())" />`,
    }).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'set-variable', reason: 'InvalidValue' });
  });

  it('reports an expression that throws', async () => {
    const { status, refusal, steps } = await policies({
      inbound: `<set-variable id="it" name="c" value="@(((string)null).Length)" />`,
    }).call();
    expect(status).toBe(500);
    expect(refusal).toEqual({
      source: 'set-variable',
      reason: 'ExpressionValueEvaluationFailure',
      message: 'Expression evaluation failed. Object reference not set to an instance of an object.',
    });
    expect(steps.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)).toEqual([
      'set-variable',
    ]);
  });
});
