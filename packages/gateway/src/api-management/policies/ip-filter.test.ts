import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const entries = `<address>192.0.2.7</address><address-range from="10.0.0.1" to="10.0.1.255" /><address-range from="2001:db8::1" to="2001:db8::ff" />`;
const filter = (action: string) =>
  policies({ inbound: `<base /><ip-filter action="${action}">${entries}</ip-filter>` });

describe('ip-filter', () => {
  it.each(['192.0.2.7', '10.0.0.1', '10.0.1.255', '2001:db8::1', '2001:DB8::FF', '::ffff:10.0.0.9'])(
    'takes %s for a listed address',
    async (remoteAddress) => {
      expect((await filter('allow').call({ remoteAddress })).status).toBe(200);
      expect((await filter('forbid').call({ remoteAddress })).status).toBe(403);
    },
  );

  it.each(['192.0.2.8', '10.0.0.0', '10.0.2.0', '2001:db8::100', '::1'])(
    'takes %s for another one',
    async (remoteAddress) => {
      expect((await filter('allow').call({ remoteAddress })).status).toBe(403);
      expect((await filter('forbid').call({ remoteAddress })).status).toBe(200);
    },
  );

  it('answers Forbidden and tells on-error why', async () => {
    const denied = await filter('allow').call({ remoteAddress: '198.51.100.1' });
    const blocked = await filter('forbid').call({ remoteAddress: '192.0.2.7' });
    const unknown = await filter('forbid').call({ remoteAddress: '' });
    expect(denied.text).toBe('{ "statusCode": 403, "message": "Forbidden" }');
    expect(denied.refusal).toEqual({
      source: 'ip-filter',
      reason: 'CallerIpNotAllowed',
      message: 'Caller IP address 198.51.100.1 is not allowed. Access denied.',
    });
    expect(blocked.refusal).toMatchObject({
      reason: 'CallerIpBlocked',
      message: 'Caller IP address is blocked. Access denied.',
    });
    expect([unknown.status, unknown.refusal!.reason]).toEqual([403, 'FailedToParseCallerIP']);
  });

  it('takes addresses from expressions', async () => {
    const gateway = policies({
      inbound: `<ip-filter action="@("all" + "ow")"><address>@("192.0.2." + 7)</address></ip-filter>`,
    });
    expect((await gateway.call({ remoteAddress: '192.0.2.7' })).status).toBe(200);
    expect((await gateway.call({ remoteAddress: '192.0.2.9' })).status).toBe(403);
  });

  it('does not load with what is no address', () => {
    const codes = (xml: string): string[] =>
      policies({ inbound: `<ip-filter action="allow">${xml}</ip-filter>` })
        .diagnostics.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);
    expect(codes('<address>10.0.0.0/24</address>')).toEqual(['GW1009']);
    expect(codes('<address-range from="10.0.0.9" to="10.0.0.1" />')).toEqual(['GW1010']);
    expect(codes('<address-range from="10.0.0.9" to="2001:db8::1" />')).toEqual(['GW1010']);
  });
});
