import { describe, expect, it } from '@jest/globals';
import { acceptedProofs, proveGateway } from './gateway-proof.js';
import { readSettings } from './settings.js';

const secret = 'a secret of the gateway';
const laptop = { AZURE_FUNCTIONS_ENVIRONMENT: 'Development', WEBSITE_HOSTNAME: 'localhost:7071' };

const prove = (env: Record<string, string>, headers: Record<string, string> = {}, host = 'localhost:7071') =>
  proveGateway({ url: `http://${host}/api/echo`, headers: new Headers(headers) }, readSettings(env).settings);

describe('the proof that a request came through the gateway', () => {
  it('is the shared secret', () => {
    expect(prove({ GATEWAY_SECRET: secret }, { 'X-Gateway-Secret': secret })).toEqual({
      trusted: true,
      proof: 'shared-secret',
    });
  });

  it.each([
    ['no secret', {}, 'secret-missing'],
    ['an empty secret', { 'X-Gateway-Secret': '' }, 'secret-missing'],
    ['a wrong secret', { 'X-Gateway-Secret': 'b secret of the gateway' }, 'secret-wrong'],
    ['a longer secret', { 'X-Gateway-Secret': `${secret}!` }, 'secret-wrong'],
    ['the secret in another header', { 'X-Secret': secret }, 'secret-missing'],
  ])('is missing with %s, on loopback too', (_what, headers, reason) => {
    expect(prove({ ...laptop, GATEWAY_SECRET: secret }, headers)).toMatchObject({
      trusted: false,
      distrust: { reason },
    });
  });

  it('is not asked for on loopback as long as no secret is configured', () => {
    expect(prove(laptop)).toEqual({ trusted: true, proof: 'loopback' });
  });

  it('can’t be given without a configured secret elsewhere', () => {
    expect(prove({})).toMatchObject({ trusted: false, distrust: { reason: 'not-configured' } });
    expect(prove(laptop, {}, '192.168.0.7:7071')).toMatchObject({ distrust: { reason: 'not-configured' } });
  });

  const both = {
    GATEWAY_SECRET: secret,
    GATEWAY_CERTIFICATE_THUMBPRINTS: 'A'.repeat(40),
    FORWARDED_CERTIFICATE_HEADER: 'X-Client-Certificate',
  };

  it('is one of the two where both are configured', () => {
    expect(prove(both, { 'X-Gateway-Secret': secret })).toMatchObject({ proof: 'shared-secret' });
    expect(prove({ ...laptop, ...both })).toMatchObject({
      trusted: false,
      distrust: {
        reason: 'secret-missing',
        detail: expect.stringMatching(/x-gateway-secret.*x-arr-clientcert.*One of the two is enough/),
      },
    });
    expect(acceptedProofs(readSettings(both).settings)).toEqual(['shared-secret', 'gateway-certificate']);
  });

  it('is never the secret in a message', () => {
    const proof = prove({ GATEWAY_SECRET: secret }, { 'X-Gateway-Secret': 'nearly' });
    expect(JSON.stringify(proof)).not.toMatch(/a secret of the gateway|nearly/);
  });
});
