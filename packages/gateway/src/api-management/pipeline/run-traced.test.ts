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

  it('tells what each changed, and nothing of a credential', async () => {
    const { trace } = await policies({
      inbound: `<set-variable name="user" value="@("Ada")" />
        <set-header name="X-User" exists-action="override"><value>@((string)context.Variables["user"])</value></set-header>
        <set-header name="Authorization" exists-action="override"><value>@("Bearer " + "abc.def." + "ghi")</value></set-header>
        <rewrite-uri template="/people" />
        <set-method>DELETE</set-method>`,
      outbound: `<set-status code="202" reason="Accepted" /><set-header name="X-Powered-By" exists-action="delete" />`,
      answer: () => ({ status: 200, headers: [['X-Powered-By', 'x']] }),
    }).call();
    const changes = trace.steps.flatMap((step) => (step.kind === 'policy' ? step.changes : []));
    expect(changes).toEqual(
      expect.arrayContaining([
        { what: 'variable', name: 'user', from: null, to: 'Ada' },
        { what: 'request header', name: 'X-User', from: null, to: 'Ada' },
        { what: 'request header', name: 'Authorization', from: null, to: '***' },
        { what: 'request', name: 'url', from: expect.any(String), to: expect.stringMatching(/\/people/) },
        { what: 'request', name: 'method', from: 'GET', to: 'DELETE' },
        { what: 'response', name: 'status', from: '200 OK', to: '202 Accepted' },
        { what: 'response header', name: 'X-Powered-By', from: 'x', to: null },
      ]),
    );
    expect(JSON.stringify(trace)).not.toContain('abc.def.ghi');
  });

  it('is no refusal when a policy answers without an error, or the backend with one', async () => {
    expect((await policies({ inbound: '<return-response />' }).call()).trace.refusedBy).toBeNull();
    const { trace } = await policies({ answer: () => ({ status: 404 }) }).call();
    expect(trace).toMatchObject({ status: 404, refusedBy: null });
  });
});
