import { describe, expect, it } from '@jest/globals';
import { policies, type Call } from '../../../test/policies.js';

const xml = (attributes = '', origins = '<origin>https://shop.example.com/</origin>') =>
  `<cors ${attributes}><allowed-origins>${origins}</allowed-origins><allowed-methods preflight-result-max-age="300"><method>GET</method><method>PATCH</method></allowed-methods><allowed-headers><header>x-zumo-installation-id</header><header>Content-Type</header></allowed-headers><expose-headers><header>x-zumo-next</header></expose-headers></cors>`;

const preflight = (
  origin = 'https://shop.example.com',
  method = 'PATCH',
  headers = 'content-type',
): Call => ({
  method: 'OPTIONS',
  headers: [
    ['Origin', origin],
    ['Access-Control-Request-Method', method],
    ['Access-Control-Request-Headers', headers],
  ],
});
const simple = (origin = 'https://shop.example.com', method = 'GET'): Call => ({
  method,
  headers: [['Origin', origin]],
});
const accessControl = (headers: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('Access-Control')));

describe('cors', () => {
  it('answers a preflight of an operation that has no OPTIONS, without any other policy', async () => {
    const { call } = policies({
      api: {
        inbound: `<set-variable name="x" value="@(1 / int.Parse("0"))" />${xml('allow-credentials="true"')}`,
      },
    });
    const { status, text, headers, backend } = await call(preflight());
    expect([status, text, backend]).toEqual([200, '', undefined]);
    expect(accessControl(headers)).toEqual({
      'Access-Control-Allow-Origin': 'https://shop.example.com',
      'Access-Control-Allow-Credentials': 'true',
      'Access-Control-Allow-Methods': 'GET,PATCH',
      'Access-Control-Allow-Headers': 'x-zumo-installation-id,Content-Type',
      'Access-Control-Max-Age': '300',
    });
  });

  it('answers an empty 200 to a preflight that asks for too much', async () => {
    const { call } = policies({ api: { inbound: xml() } });
    for (const asked of [
      preflight('https://evil.example.com'),
      preflight('http://shop.example.com'),
      preflight('https://shop.example.com:8443'),
      preflight(undefined, 'DELETE'),
      preflight(undefined, 'GET', 'content-type, x-other'),
    ]) {
      const { status, text, headers } = await call(asked);
      expect([status, text, accessControl(headers)]).toEqual([200, '', {}]);
    }
  });

  it('asks the policy of the broader scope when this one does not terminate', async () => {
    const setup = (attributes: string) =>
      policies({
        inbound: `${xml(attributes)}<base />`,
        api: { inbound: xml('', '<origin>https://other.example.com</origin>') },
      });
    const asked = preflight('https://other.example.com', 'GET');
    const passed = await setup('terminate-unmatched-request="false"').call(asked);
    expect(passed.headers.get('Access-Control-Allow-Origin')).toBe('https://other.example.com');
    expect((await setup('').call(asked)).headers.has('Access-Control-Allow-Origin')).toBe(false);
  });

  it('is not asked when the operation itself takes OPTIONS', async () => {
    const { call } = policies({
      inbound: xml(),
      operation: { method: 'OPTIONS' },
      answer: () => ({ body: 'own' }),
    });
    expect((await call(preflight())).text).toBe('own');
  });

  it('leaves a preflight at 404 where there is no such policy', async () => {
    expect((await policies({}).call(preflight())).status).toBe(404);
  });

  it('needs no subscription key for a preflight', async () => {
    const { call } = policies({ api: { inbound: xml() }, subscriptionRequired: true });
    expect((await call(preflight())).headers.get('Access-Control-Allow-Methods')).toBe('GET,PATCH');
  });

  it('adds its headers to whatever is answered to an allowed origin', async () => {
    const expected = {
      'Access-Control-Allow-Origin': 'https://shop.example.com',
      'Access-Control-Expose-Headers': 'x-zumo-next',
    };
    const fine = await policies({ inbound: xml(), answer: () => ({ body: 'fine' }) }).call(simple());
    expect([fine.text, accessControl(fine.headers)]).toEqual(['fine', expected]);
    const broken = await policies({
      inbound: `${xml()}<set-status code="@(int.Parse("x"))" reason="" />`,
    }).call(simple());
    expect([broken.status, accessControl(broken.headers)]).toEqual([500, expected]);
  });

  it('ends GET of another origin with an empty 200, or lets it pass without headers', async () => {
    const answer = () => ({ body: 'fine' });
    const ended = await policies({ inbound: xml(), answer }).call(simple('https://evil.example.com'));
    expect([ended.status, ended.text, ended.backend]).toEqual([200, '', undefined]);
    const passed = await policies({ inbound: xml('terminate-unmatched-request="false"'), answer }).call(
      simple('https://evil.example.com'),
    );
    expect([passed.text, accessControl(passed.headers)]).toEqual(['fine', {}]);
  });

  it('takes an asterisk for everything, and GET and POST where no method is named', async () => {
    const { call } = policies({
      api: {
        inbound:
          '<cors><allowed-origins><origin>*</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>',
      },
    });
    expect(accessControl((await call(preflight('https://a.example', 'POST', 'x-a, x-b'))).headers)).toEqual({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET,POST',
      'Access-Control-Allow-Headers': 'x-a,x-b',
    });
    expect(accessControl((await call(preflight('https://a.example', 'PUT'))).headers)).toEqual({});
  });

  it('has nothing to say without an origin', async () => {
    expect(accessControl((await policies({ inbound: xml() }).call()).headers)).toEqual({});
  });
});
