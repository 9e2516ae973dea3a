import { describe, expect, it } from '@jest/globals';
import type { ApplicationGateway } from '@apim-kit/environment';
import { sampleApplicationGateway as sample, sampleEnvironment } from '../../test/sample-environment.js';
import {
  echoHop,
  manualTimers,
  sampleConnection,
  sampleRequest,
  sampleServices,
  settle,
  textOf,
} from '../../test/hops.js';
import { noTrace } from '../trace/recorder.js';
import type { Hop } from '../message/hop.js';
import { HeaderList } from '../message/header-list.js';
import { compileApplicationGateway } from './compile-application-gateway.js';

function compile(gateway: ApplicationGateway, apiManagement: Hop = echoHop().hop, timers = manualTimers()) {
  const snapshot = compileApplicationGateway(sampleEnvironment(gateway), sampleServices(), apiManagement, {
    timers,
  });
  const hop: Hop = (request, trace) => snapshot.frontends.values().next().value!.hop(request, trace);
  return { snapshot, hop, timers };
}

const twoSites = {
  ...sample,
  httpListeners: {
    shop: { protocol: 'Http', frontendPort: 'http', hostNames: ['shop.dev', '*.shop.dev'] },
    rest: { protocol: 'Http', frontendPort: 'http' },
  },
  backendHttpSettings: { ...sample.backendHttpSettings, plain: { port: 443, protocol: 'Https' } },
  requestRoutingRules: {
    shop: { ...sample.requestRoutingRules.sample, httpListener: 'shop', priority: 10 },
    rest: {
      ...sample.requestRoutingRules.sample,
      httpListener: 'rest',
      backendHttpSettings: 'plain',
      priority: 20,
    },
  },
} as const satisfies ApplicationGateway;

describe('listeners', () => {
  it('answers 404 where no listener is for the host', async () => {
    const { hop } = compile(sample);
    const response = await hop(sampleRequest([['Host', 'other.dev']]), noTrace);
    expect(response.status).toBe(404);
    expect(textOf(response)).toContain('<center><h1>404 Not Found</h1></center>\r\n<hr>');
  });

  it.each([
    ['shop.dev', 'apim-sample.azure-api.net'],
    ['SHOP.dev:8080', 'apim-sample.azure-api.net'],
    ['www.shop.dev', 'apim-sample.azure-api.net'],
    ['other.dev:8080', 'other.dev:8080'],
  ])('takes %s to the listener whose rule comes first', async (host, sentHost) => {
    const echo = echoHop();
    expect((await compile(twoSites, echo.hop).hop(sampleRequest([['Host', host]]), noTrace)).status).toBe(
      200,
    );
    expect(echo.seen[0]!.headers['host']).toBe(sentHost);
  });

  it.each([
    [{ target: '*' }, 400],
    [{ target: 'ftp://sample.dev/' }, 400],
    [{ method: 'TRACE' }, 405],
    [{ method: 'CONNECT' }, 405],
  ])('refuses %j', async (rest, status) => {
    const { hop } = compile(sample);
    expect((await hop(sampleRequest(undefined, rest), noTrace)).status).toBe(status);
  });

  it.each([
    [[], 400],
    [
      [
        ['Host', 'sample.dev'],
        ['host', 'sample.dev'],
      ],
      400,
    ],
    [[['Host', 'sample.dev/x']], 400],
    [
      [
        ['Host', 'sample.dev'],
        ['Transfer-Encoding', 'gzip, chunked'],
      ],
      501,
    ],
    [
      [
        ['Host', 'sample.dev'],
        ['Upgrade', 'websocket'],
      ],
      400,
    ],
  ] as const)('refuses the headers %j', async (headers, status) => {
    const { hop } = compile(sample);
    expect((await hop(sampleRequest(headers), noTrace)).status).toBe(status);
  });

  it('takes the host of an absolute request line', async () => {
    const echo = echoHop();
    const { hop } = compile(sample, echo.hop);
    const request = sampleRequest([['Host', 'other.dev']], { target: 'http://sample.dev/a?b' });
    expect((await hop(request, noTrace)).status).toBe(200);
    expect(echo.seen[0]).toMatchObject({ target: '/a?b', headers: { 'x-original-host': 'sample.dev' } });
  });

  it('answers 421 where the TLS name and Host name different listeners', async () => {
    const { hop } = compile(twoSites);
    const connection = sampleConnection({ encrypted: true, serverName: 'shop.dev' });
    const response = await hop(sampleRequest([['Host', 'other.dev']], { connection }), noTrace);
    expect(response.status).toBe(421);
    const same = sampleConnection({ encrypted: true, serverName: 'www.shop.dev' });
    expect((await hop(sampleRequest([['Host', 'shop.dev']], { connection: same }), noTrace)).status).toBe(
      200,
    );
  });
});

describe('what reaches the backend', () => {
  it('adds the headers of the gateway and keeps the client’s', async () => {
    const echo = echoHop();
    const { hop } = compile(sample, echo.hop);
    await hop(
      sampleRequest([
        ['Host', 'sample.dev:8080'],
        ['Accept', '*/*'],
        ['X-Forwarded-For', '198.51.100.1:1'],
      ]),
      noTrace,
    );
    expect(echo.seen[0]!.headers).toEqual({
      host: 'apim-sample.azure-api.net',
      accept: '*/*',
      'x-forwarded-for': '198.51.100.1:1, 203.0.113.7:40000',
      'x-forwarded-port': '8080',
      'x-forwarded-proto': 'http',
      'x-original-host': 'sample.dev:8080',
      'x-appgw-trace-id': '80000000800000008000000080000000',
    });
  });

  it('drops headers of the connection and names with anything but letters, digits and hyphens', async () => {
    const echo = echoHop();
    const { hop } = compile(sample, echo.hop);
    const extra = [
      'Keep-Alive',
      'TE',
      'Proxy-Authorization',
      'Expect',
      'X_ARR_ClientCert',
      'X.Dot',
      'X-Listed',
    ];
    const headers = [
      ['Host', 'sample.dev'],
      ['Connection', 'close, x-listed, host'],
      ...extra.map((name) => [name, '1']),
    ];
    await hop(sampleRequest(headers as [string, string][]), noTrace);
    expect(Object.keys(echo.seen[0]!.headers)).toEqual([
      'host',
      'x-forwarded-for',
      'x-forwarded-port',
      'x-forwarded-proto',
      'x-original-host',
      'x-appgw-trace-id',
    ]);
  });

  it('comes from the gateway’s subnet, without a client certificate', async () => {
    const echo = echoHop();
    await compile(sample, echo.hop).hop(sampleRequest(), noTrace);
    expect(echo.seen[0]!.connection).toEqual({
      remoteAddress: '10.0.0.4',
      remotePort: 0,
      localPort: 443,
      encrypted: true,
      serverName: 'apim-sample.azure-api.net',
      clientCertificate: null,
    });
  });
});

describe('backends', () => {
  it('answers 504 when the backend takes too long, and tells it to stop', async () => {
    const controller = new AbortController();
    const { hop, timers } = compile(sample, () => new Promise(() => undefined));
    const response = hop(
      sampleRequest(undefined, { signal: controller.signal, cancel: () => controller.abort() }),
      noTrace,
    );
    await settle();
    expect(timers.delays).toEqual([20_000]);
    timers.pass();
    expect(textOf(await response)).toContain('504 Gateway Time-out');
    expect(controller.signal.aborted).toBe(true);
  });

  it('answers 502 when a backend can not be reached', async () => {
    const gateway: ApplicationGateway = {
      ...sample,
      backendAddressPools: { management: { backendAddresses: [{ ipAddress: '127.0.0.1' }] } },
      backendHttpSettings: { management: { port: 1, protocol: 'Http' } },
    };
    const response = await compile(gateway).hop(sampleRequest(), noTrace);
    expect(textOf(response)).toContain('502 Bad Gateway');
  });

  it('answers 502 after so many failed probes, and serves again after one that succeeds', async () => {
    let status = 503;
    const probed: string[] = [];
    const apiManagement: Hop = async (request) => {
      if (request.headers.get('x-forwarded-for') === undefined) {
        probed.push(`${request.headers.get('Host')}${request.target}`);
        return { status, reason: '', headers: new HeaderList(), body: null };
      }
      return { status: 200, reason: '', headers: new HeaderList(), body: null };
    };
    const gateway: ApplicationGateway = {
      ...sample,
      probes: {
        status: {
          protocol: 'Https',
          path: '/status',
          pickHostNameFromBackendHttpSettings: true,
          interval: 5,
          unhealthyThreshold: 2,
        },
      },
      backendHttpSettings: { management: { ...sample.backendHttpSettings.management, probe: 'status' } },
    };
    const { hop, snapshot, timers } = compile(gateway, apiManagement);
    const ask = async () => (await hop(sampleRequest(), noTrace)).status;

    snapshot.start();
    await settle();
    expect(await ask()).toBe(200);
    expect(timers.delays).toEqual([5000]);
    timers.pass();
    await settle();
    expect(await ask()).toBe(502);
    status = 399;
    timers.pass();
    await settle();
    expect(await ask()).toBe(200);
    expect(probed).toEqual(Array(3).fill('apim-sample.azure-api.net/status'));
    snapshot.stop();
    expect(timers.delays).toEqual([]);
  });
});

describe('findings', () => {
  it('reports references to nothing and refuses what they stand for', async () => {
    const { snapshot, hop } = compile({
      ...sample,
      requestRoutingRules: {
        sample: { ...sample.requestRoutingRules.sample, rewriteRuleSet: 'gone', backendAddressPool: 'none' },
      },
    });
    expect(snapshot.findings.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'UnknownReference applicationGateway.requestRoutingRules.sample.rewriteRuleSet',
      'UnknownReference applicationGateway.requestRoutingRules.sample.backendAddressPool',
    ]);
    expect((await hop(sampleRequest(), noTrace)).status).toBe(500);
  });

  it('refuses with 500 what does not run here, and says so', async () => {
    const { snapshot, hop } = compile({
      ...sample,
      backendHttpSettings: {
        management: { ...sample.backendHttpSettings.management, cookieBasedAffinity: 'Enabled' },
      },
    });
    expect(snapshot.findings).toMatchObject([{ code: 'UnsupportedAffinity', severity: 'warning' }]);
    expect((await hop(sampleRequest(), noTrace)).status).toBe(500);
  });
});
