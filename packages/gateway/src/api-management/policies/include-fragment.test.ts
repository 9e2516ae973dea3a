import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('include-fragment', () => {
  it('runs the policies of the fragment on the message of the place', async () => {
    const { backend, headers } = await policies({
      inbound: '<base /><include-fragment fragment-id="Mark" />',
      outbound: '<include-fragment fragment-id="mark" />',
      fragments: { mark: '<set-header name="X-Mark"><value>@(context.Request.Method)</value></set-header>' },
    }).call();
    expect([backend!.headers.get('X-Mark'), headers.get('X-Mark')]).toEqual(['GET', 'GET']);
  });

  it('ends the exchange when a policy in it does', async () => {
    const { status, backend } = await policies({
      inbound: '<include-fragment fragment-id="stop" />',
      fragments: { stop: '<return-response><set-status code="403" reason="No" /></return-response>' },
    }).call();
    expect([status, backend]).toEqual([403, undefined]);
  });

  it('does not load without the fragment, or with one that includes another', () => {
    const missing = policies({ inbound: '<include-fragment fragment-id="nowhere" />' });
    expect(missing.diagnostics.map(({ code }) => code)).toContain('GW1001');
    const nested = policies({
      inbound: '<include-fragment fragment-id="a" />',
      fragments: { a: '<include-fragment fragment-id="a" />' },
    });
    expect(nested.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
