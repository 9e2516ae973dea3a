import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const refusing = `<choose><when condition="@(true)"><return-response><set-status code="401" reason="No" /></return-response></when></choose>`;

describe('how policies end in the trace', () => {
  it('is known of those that run others, too: what answered, and that it refused', async () => {
    const { trace } = await policies({ inbound: refusing }).call();
    const outcomes = trace.steps.flatMap((step) =>
      step.kind === 'policy' ? [[step.name, step.outcome]] : [],
    );
    expect(outcomes).toEqual([
      ['choose', 'responded'],
      ['return-response', 'responded'],
      ['set-status', 'done'],
    ]);
    expect(trace).toMatchObject({ status: 401, refusedBy: 'api-management' });
  });

  it('is a failure of the outer one when an inner one fails', async () => {
    const { trace } = await policies({
      inbound: `<choose><when condition="@(true)"><set-method>@("a b")</set-method></when></choose>`,
    }).call();
    expect(trace.steps.find((step) => step.kind === 'policy')).toMatchObject({
      name: 'choose',
      outcome: 'failed',
    });
  });

  it('is no refusal when a policy answers without an error, or the backend with one', async () => {
    expect((await policies({ inbound: '<return-response />' }).call()).trace.refusedBy).toBeNull();
    const { trace } = await policies({ answer: () => ({ status: 404 }) }).call();
    expect(trace).toMatchObject({ status: 404, refusedBy: null });
  });
});
