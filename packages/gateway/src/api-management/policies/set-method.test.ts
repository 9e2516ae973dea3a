import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('set-method', () => {
  it('calls the backend with another method', async () => {
    const { backend } = await policies({ inbound: '<base /><set-method>PUT</set-method>' }).call();
    expect(backend!.method).toBe('PUT');
  });

  it('takes the method from an expression', async () => {
    const { backend } = await policies({
      inbound: `<base /><set-method>@("PA" + "TCH")</set-method>`,
    }).call();
    expect(backend!.method).toBe('PATCH');
  });

  it.each(['a b', 'GET /x HTTP/1.1\\r\\n', '', 'CONNECT', 'connect'])('refuses %j', async (method) => {
    const { status, refusal } = await policies({
      inbound: `<set-method>@("${method}")</set-method>`,
    }).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'set-method', reason: 'InvalidValue' });
  });
});
