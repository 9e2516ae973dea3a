import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

describe('cross-domain', () => {
  const { call } = policies({
    global: {
      inbound:
        '<cross-domain><cross-domain-policy><allow-http-request-headers-from domain="*" headers="*" /></cross-domain-policy></cross-domain>',
    },
  });

  it('serves the policy file', async () => {
    const { status, text, headers } = await call({ path: '/crossdomain.xml' });
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/xml']);
    expect(text).toContain('<allow-http-request-headers-from domain="*" headers="*" />');
  });

  it('leaves all other requests alone', async () => {
    expect((await call()).backend).toBeDefined();
    expect((await call({ path: '/other.xml' })).status).toBe(404);
  });

  it('leaves the file at 404 where there is no such policy', async () => {
    expect((await policies({}).call({ path: '/crossdomain.xml' })).status).toBe(404);
  });
});
