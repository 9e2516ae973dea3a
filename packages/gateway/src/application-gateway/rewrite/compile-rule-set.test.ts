import { describe, expect, it } from '@jest/globals';
import type { RewriteRule, RewriteRuleSet } from '@apim-kit/environment';
import { echoHop, sampleConnection, sampleRequest, sampleServices } from '../../../test/hops.js';
import { sampleApplicationGateway as sample, sampleEnvironment } from '../../../test/sample-environment.js';
import { HeaderList } from '../../message/header-list.js';
import type { GatewayResponse } from '../../message/message.js';
import { noTrace } from '../../trace/recorder.js';
import { compileApplicationGateway } from '../compile-application-gateway.js';

function compile(rules: RewriteRuleSet['rules'], answer: Partial<GatewayResponse> = {}) {
  const echo = echoHop(answer);
  const gateway = {
    ...sample,
    rewriteRuleSets: { set: { rules } },
    requestRoutingRules: { sample: { ...sample.requestRoutingRules.sample, rewriteRuleSet: 'set' } },
  };
  const snapshot = compileApplicationGateway(sampleEnvironment(gateway), sampleServices(), echo.hop);
  return { snapshot, hop: snapshot.frontends.get('http')!.hop, seen: echo.seen };
}

async function sent(
  rule: Omit<RewriteRule, 'ruleSequence'>,
  headers: [string, string][] = [],
  rest: Parameters<typeof sampleRequest>[1] = {},
) {
  const { hop, seen, snapshot } = compile({ rule: { ruleSequence: 1, ...rule } });
  expect(snapshot.findings).toEqual([]);
  await hop(sampleRequest([['Host', 'sample.dev'], ...headers], rest), noTrace);
  return seen[0]!;
}

const value = async (
  template: string,
  headers: [string, string][] = [],
  rest: Parameters<typeof sampleRequest>[1] = {},
) =>
  (await sent({ requestHeaders: [{ headerName: 'X-Value', headerValue: template }] }, headers, rest)).headers[
    'x-value'
  ];

describe('request headers', () => {
  it('replaces every line of a header, however the client spelt it', async () => {
    const { headers } = await sent(
      { requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: 'gateway' }] },
      [
        ['x-arr-clientcert', 'forged'],
        ['X-ARR-ClientCert', 'forged again'],
      ],
    );
    expect(headers['x-arr-clientcert']).toBe('gateway');
  });

  it.each(['', '{var_client_certificate}', '{http_req_X-Absent}'])(
    'deletes the client’s header when %j gives nothing',
    async (headerValue) => {
      const { headers } = await sent({ requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue }] }, [
        ['X-Arr-ClientCert', 'forged'],
      ]);
      expect(headers).not.toHaveProperty('x-arr-clientcert');
    },
  );

  it('lets a rule have the last word on the headers that the gateway adds', async () => {
    const { headers } = await sent(
      {
        requestHeaders: [
          { headerName: 'X-Forwarded-For', headerValue: '{var_add_x_forwarded_for_proxy}' },
          { headerName: 'X-Original-Host', headerValue: '' },
          { headerName: 'Host', headerValue: 'rewritten.dev' },
        ],
      },
      [['X-Forwarded-For', '198.51.100.1']],
    );
    expect(headers['x-forwarded-for']).toBe('198.51.100.1, 203.0.113.7');
    expect(headers).not.toHaveProperty('x-original-host');
    expect(headers['host']).toBe('rewritten.dev');
  });

  it('runs rules in ascending sequence, and a later one sees what an earlier one made', async () => {
    const { hop, seen } = compile({
      second: { ruleSequence: 200, requestHeaders: [{ headerName: 'X-B', headerValue: '{http_req_X-A}2' }] },
      first: { ruleSequence: 100, requestHeaders: [{ headerName: 'X-A', headerValue: '1' }] },
    });
    await hop(sampleRequest(), noTrace);
    expect(seen[0]!.headers).toMatchObject({ 'x-a': '1', 'x-b': '12' });
  });
});

describe('variables', () => {
  const tls = { protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' };
  it.each([
    ['client_ip', '203.0.113.7'],
    ['client_port', '40000'],
    ['host', 'sample.dev'],
    ['http_method', 'GET'],
    ['http_version', 'HTTP/1.1'],
    ['query_string', 'id=1'],
    ['request_query', 'id=1'],
    ['request_scheme', 'https'],
    ['request_uri', '/orders?id=1'],
    ['server_port', '8080'],
    ['ssl_connection_protocol', 'TLSv1.3'],
    ['ciphers_used', 'TLS_AES_256_GCM_SHA384'],
    ['ssl_enabled', 'On'],
    ['uri_path', '/orders'],
    ['cookie_b', '2'],
    ['client_user', 'ann'],
    ['client_certificate_verification', 'NONE'],
  ])('%s is %s', async (name, expected) => {
    const headers: [string, string][] = [
      ['Cookie', 'a=1; b=2'],
      ['Authorization', `Basic ${btoa('ann:secret')}`],
    ];
    const connection = sampleConnection({ encrypted: true, tls });
    expect(await value(`<{var_${name}}>`, headers, { connection })).toBe(`<${expected}>`);
  });

  it('mixes text, headers and variables', async () => {
    expect(await value('{http_req_Accept};{var_uri_path};{curly}{}', [['Accept', 'a/b']])).toBe(
      'a/b;/orders;{curly}{}',
    );
  });

  it.each(['ciphers_supported', 'client_tcp_rtt', 'received_bytes', 'sent_bytes'])(
    'says that %s does not run here and answers 500',
    async (name) => {
      const { snapshot, hop } = compile({
        rule: { ruleSequence: 1, requestHeaders: [{ headerName: 'X-V', headerValue: `{var_${name}}` }] },
      });
      expect(snapshot.findings).toMatchObject([{ code: 'UnsupportedVariable', severity: 'warning' }]);
      expect((await hop(sampleRequest(), noTrace)).status).toBe(500);
    },
  );
});

describe('conditions', () => {
  const set = [{ headerName: 'X-Met', headerValue: 'yes' }];
  const met = async (...conditions: NonNullable<RewriteRule['conditions']>[number][]) =>
    'x-met' in (await sent({ conditions, requestHeaders: set }, [['User-Agent', 'Curl/8']])).headers;

  it('are met by a pattern found anywhere', async () => {
    expect(await met({ variable: 'var_uri_path', pattern: 'rder' })).toBe(true);
    expect(await met({ variable: 'var_uri_path', pattern: '^rder' })).toBe(false);
  });

  it('can ignore case and be negated', async () => {
    expect(await met({ variable: 'http_req_User-Agent', pattern: '^curl' })).toBe(false);
    expect(await met({ variable: 'http_req_User-Agent', pattern: '^curl', ignoreCase: true })).toBe(true);
    expect(await met({ variable: 'http_req_User-Agent', pattern: '^curl', negate: true })).toBe(true);
    expect(await met({ variable: 'http_req_X-Absent', pattern: '.+', negate: true })).toBe(true);
  });

  it('must all hold', async () => {
    const one = { variable: 'var_http_method', pattern: '^GET$' };
    expect(await met(one, { variable: 'var_uri_path', pattern: 'orders' })).toBe(true);
    expect(await met(one, { variable: 'var_uri_path', pattern: 'customers' })).toBe(false);
  });

  it('take time linear in the value, whatever the pattern', async () => {
    const { hop, seen } = compile({
      rule: {
        ruleSequence: 1,
        conditions: [{ variable: 'http_req_X-Long', pattern: '^(([a-z])+.)+[A-Z]([a-z])+$' }],
        requestHeaders: set,
      },
    });
    await hop(
      sampleRequest([
        ['Host', 'sample.dev'],
        ['X-Long', 'a'.repeat(30_000)],
      ]),
      noTrace,
    );
    expect(seen[0]!.headers).not.toHaveProperty('x-met');
  });
});

describe('URL rewrite', () => {
  it('uses captures of conditions and tells the backend where the request came from', async () => {
    const seen = await sent(
      {
        conditions: [{ variable: 'var_uri_path', pattern: '/(.+)/(.+)' }],
        url: { path: 'buy.aspx', queryString: 'category={var_uri_path_1}&product={var_uri_path_2}' },
      },
      [],
      { target: '/fashion/shirts?x=1' },
    );
    expect(seen.target).toBe('/buy.aspx?category=fashion&product=shirts');
    expect(seen.headers['x-original-url']).toBe('/fashion/shirts?x=1');
  });

  it('keeps the query when only the path is rewritten, and drops it when it becomes empty', async () => {
    expect((await sent({ url: { path: '/new' } })).target).toBe('/new?id=1');
    expect((await sent({ url: { queryString: '' } })).target).toBe('/orders');
  });

  it('encodes what no request line may hold', async () => {
    const { target } = await sent({ url: { path: '/{http_req_X-Path}' } }, [['X-Path', 'a b?c#d\u00e9']]);
    expect(target).toBe('/a%20b%3Fc%23d%E9?id=1');
  });
});

describe('responses', () => {
  it('rewrites headers with what the backend answered', async () => {
    const { hop } = compile(
      {
        redirect: {
          ruleSequence: 1,
          conditions: [{ variable: 'http_resp_Location', pattern: '(https?)://.*azurewebsites\\.net(.*)$' }],
          responseHeaders: [
            {
              headerName: 'Location',
              headerValue: '{http_resp_Location_1}://contoso.com{http_resp_Location_2}',
            },
          ],
        },
        always: {
          ruleSequence: 2,
          conditions: [{ variable: 'var_http_status', pattern: '^30' }],
          responseHeaders: [
            { headerName: 'Server', headerValue: '' },
            { headerName: 'Strict-Transport-Security', headerValue: 'max-age=1' },
          ],
        },
      },
      {
        status: 302,
        headers: new HeaderList([
          ['Location', 'https://app.azurewebsites.net/path2'],
          ['Server', 'Kestrel'],
        ]),
      },
    );
    const { headers } = await hop(sampleRequest(), noTrace);
    expect([...headers]).toEqual([
      ['Location', 'https://contoso.com/path2'],
      ['Strict-Transport-Security', 'max-age=1'],
    ]);
  });

  it('leaves the pages of the gateway alone', async () => {
    const { hop } = compile({
      rule: { ruleSequence: 1, responseHeaders: [{ headerName: 'Server', headerValue: '' }] },
    });
    const { headers } = await hop(sampleRequest([['Host', 'other.dev']]), noTrace);
    expect(headers.get('Server')).toBe('Microsoft-Azure-Application-Gateway/v2');
  });
});

describe('findings', () => {
  const request = (headerName: string, headerValue: string): Omit<RewriteRule, 'ruleSequence'> => ({
    requestHeaders: [{ headerName, headerValue }],
  });
  it.each([
    ['InvalidPattern', { conditions: [{ variable: 'var_host', pattern: '(?=a)' }] }],
    ['UnknownVariable', { conditions: [{ variable: 'uri_path', pattern: 'a' }] }],
    ['UnknownVariable', request('X-A', '{var_nothing}')],
    ['UnknownCapture', request('X-A', '{http_req_Accept_1}')],
    [
      'UnknownCapture',
      { conditions: [{ variable: 'var_host', pattern: '(a)' }], ...request('X-A', '{var_host_2}') },
    ],
    ['ForbiddenHeader', request('Connection', 'close')],
    ['ForbiddenHeader', request('Host', '')],
    ['ForbiddenHeader', request('Transfer-Encoding', 'chunked')],
    ['InvalidHeader', request('X_A', '1')],
    ['InvalidHeader', request('X-A', 'a\r\nb')],
    ['ResponseVariableInRequest', request('X-A', '{http_resp_Location}')],
    [
      'ResponseVariableInRequest',
      { conditions: [{ variable: 'var_http_status', pattern: '2' }], url: { path: '/' } },
    ],
    ['RerouteOnBasicRule', { url: { path: '/', reroute: true } }],
  ] as const)('%s for %j, and requests are refused', async (code, rule) => {
    const { snapshot, hop } = compile({ rule: { ruleSequence: 1, ...rule } });
    expect(snapshot.findings).toMatchObject([{ code, severity: 'error' }]);
    expect((await hop(sampleRequest(), noTrace)).status).toBe(500);
  });
});
