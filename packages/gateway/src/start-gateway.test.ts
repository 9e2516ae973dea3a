import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeForwardedCertificate } from '@apim-kit/certificates';
import type { LoadedEnvironment } from '@apim-kit/environment';
import { identity } from '../test/certificates.js';
import { startEchoBackend, type EchoBackend } from '../test/echo-backend.js';
import { ask } from '../test/https-client.js';
import { certificates, mtlsEnvironment, type MtlsOptions } from '../test/mtls-environment.js';
import { refusalPageHtml } from './application-gateway/refusal-page.js';
import { startGateway, type GatewayOptions, type RunningGateway } from './start-gateway.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

let echo: EchoBackend;
beforeAll(async () => {
  echo = await startEchoBackend();
});
afterAll(() => echo.close());

const environment = (options: MtlsOptions = {}): LoadedEnvironment =>
  mtlsEnvironment({ serviceUrl: echo.url, ...options });

async function start(options: MtlsOptions = {}, rest: GatewayOptions = {}): Promise<RunningGateway> {
  const gateway = await startGateway(environment(options), rest);
  closing.push(() => gateway.close());
  return gateway;
}

const mtls = (gateway: RunningGateway): string => gateway.urls.listeners['mtls']!;
const forwarded = (issued: typeof certificates.client01): string =>
  encodeForwardedCertificate(issued.certificate);
const noCertificate = refusalPageHtml(400, 'No required SSL certificate was sent');
const wrongCertificate = refusalPageHtml(400, 'The SSL certificate error');

describe('the mTLS listener in Strict', () => {
  it('forwards the certificate of a trusted client, percent-encoded', async () => {
    const gateway = await start();
    const answer = await ask(mtls(gateway), '/certificate', identity(certificates.client01));
    expect(answer).toMatchObject({ status: 200, text: forwarded(certificates.client01) });
  });

  it('answers 400 without a certificate, in Microsoft’s words, and closes the connection', async () => {
    const gateway = await start();
    const answer = await ask(mtls(gateway), '/certificate', {
      headers: { 'X-ARR-ClientCert': forwarded(certificates.client01) },
    });
    expect(answer).toMatchObject({ status: 400, reason: 'Bad Request', text: noCertificate });
    expect(answer.headers).toMatchObject({
      server: 'Microsoft-Azure-Application-Gateway/v2',
      'content-type': 'text/html',
      connection: 'close',
    });
  });

  it.each([
    ['of another intermediate', certificates.tstClient01],
    ['that is expired', certificates.expired],
    ['that is not valid yet', certificates.notYetValid],
    ['for servers only', certificates.serverOnly],
    ['that is self-signed', certificates.selfSigned],
    ['with the same names below another root', certificates.sameNames],
    ['of a CA', certificates.dev],
  ])('answers 400 to a certificate %s', async (_, issued) => {
    const gateway = await start();
    const answer = await ask(mtls(gateway), '/certificate', identity(issued, true));
    expect(answer).toMatchObject({ status: 400, text: wrongCertificate });
  });

  it('takes another intermediate of the root when issuers are not checked and the client sends it', async () => {
    const gateway = await start({ issuerDN: false });
    const answer = await ask(mtls(gateway), '/certificate', identity(certificates.tstClient01, true));
    expect(answer).toMatchObject({ status: 200, text: forwarded(certificates.tstClient01) });
    const alone = await ask(mtls(gateway), '/certificate', identity(certificates.tstClient01));
    expect(alone.text).toBe(wrongCertificate);
  });
});

describe('the mTLS listener in Passthrough', () => {
  it.each([certificates.tstClient01, certificates.expired, certificates.selfSigned])(
    'forwards whatever the client presents',
    async (issued) => {
      const gateway = await start({ mode: 'Passthrough' });
      const answer = await ask(mtls(gateway), '/certificate', identity(issued));
      expect(answer).toMatchObject({ status: 200, text: forwarded(issued) });
    },
  );

  it('takes a forged header away when the client presents nothing', async () => {
    const gateway = await start({ mode: 'Passthrough' });
    const names = ['X-ARR-ClientCert', 'x-arr-clientcert', 'X_ARR_ClientCert'];
    for (const name of names) {
      const headers = { [name]: forwarded(certificates.client01) };
      expect((await ask(mtls(gateway), '/certificate', { headers })).text).toBe('none');
    }
  });
});

describe('the HTTPS listener', () => {
  const headers = { 'X-ARR-ClientCert': forwarded(certificates.client01) };
  it('shows the hole without the stripping rule and plugs it with the rule', async () => {
    const gateway = await start({ strip: false });
    const url = gateway.urls.listeners['https']!;
    expect((await ask(url, '/certificate', { headers })).text).toBe(headers['X-ARR-ClientCert']);
    await gateway.swap(environment());
    expect((await ask(gateway.urls.listeners['https']!, '/certificate', { headers })).text).toBe('none');
  });

  it('answers 404 to another host and 421 when TLS was negotiated for another listener', async () => {
    const gateway = await start({
      customize: (environment) => ({
        ...environment,
        applicationGateway: {
          ...environment.applicationGateway,
          httpListeners: {
            ...environment.applicationGateway.httpListeners,
            other: {
              protocol: 'Https',
              frontendPort: 'mtls',
              hostName: 'other.dev',
              sslCertificate: 'server',
            },
          },
          requestRoutingRules: {
            ...environment.applicationGateway.requestRoutingRules,
            other: {
              priority: 30,
              httpListener: 'other',
              backendAddressPool: 'management',
              backendHttpSettings: 'management',
              rewriteRuleSet: 'strip',
            },
          },
        },
      }),
    });
    const status = async (serverName: string, host: string) =>
      (await ask(mtls(gateway), '/certificate', { servername: serverName, headers: { Host: host } })).status;
    expect(await status('sample.dev', 'elsewhere.dev')).toBe(404);
    expect(await status('other.dev', 'other.dev')).toBe(200);
    expect(await status('other.dev', 'sample.dev')).toBe(421);
    expect(await status('sample.dev', 'other.dev')).toBe(421);
    expect(await status('unknown.dev', 'sample.dev')).toBe(421);
    expect(await status('', 'sample.dev')).toBe(400);
  });
});

describe('API Management’s own port', () => {
  it('takes a forged header, as nothing stands before it', async () => {
    const gateway = await start();
    const headers = { 'X-ARR-ClientCert': forwarded(certificates.client01) };
    const answer = await ask(gateway.urls.apiManagement!, '/certificate', { headers });
    expect(answer).toMatchObject({ status: 200, text: headers['X-ARR-ClientCert'] });
  });

  it('shows the client certificate to policies when it negotiates one', async () => {
    const inbound = `<return-response><set-body>@(context.Request.Certificate?.Thumbprint ?? "none")</set-body></return-response>`;
    const gateway = await start({ inbound, negotiateClientCertificate: true });
    const direct = await ask(gateway.urls.apiManagement!, '/policy', identity(certificates.client01));
    expect(direct.text).toBe(certificates.client01.certificate.thumbprint);
    const behind = await ask(mtls(gateway), '/policy', identity(certificates.client01));
    expect(behind.text).toBe('none');
  });
});

describe('forwarding', () => {
  it('streams a large body to the backend and back', async () => {
    const gateway = await start();
    const body = 'x'.repeat(5_000_000);
    const options = { method: 'POST', ...identity(certificates.client01) };
    const answer = await ask(mtls(gateway), '/forward', options, body);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(body);
    expect(JSON.parse(String(answer.headers['x-seen']))).toMatchObject({
      'x-arr-clientcert': forwarded(certificates.client01),
      'x-forwarded-proto': 'https',
    });
  });
});

describe('headers of 30 KB', () => {
  it('pass every hop, there and back', async () => {
    const gateway = await start();
    const headers = { 'X-Long': 'a'.repeat(30 * 1024), 'X-Answer-Bytes': '15000' };
    const answer = await ask(mtls(gateway), '/certificate', {
      ...identity(certificates.client01),
      headers,
      maxHeaderSize: 64 * 1024,
    });
    expect(answer.status).toBe(200);
    expect(answer.headers['x-long']).toHaveLength(15_000);
    const tooLong = await ask(mtls(gateway), '/certificate', {
      headers: { 'X-Long': 'a'.repeat(64 * 1024) },
    });
    expect(tooLong).toMatchObject({
      status: 400,
      text: refusalPageHtml(400, 'Request Header Or Cookie Too Large'),
    });
  });
});

describe('swap', () => {
  it('judges kept-alive connections and resumed sessions anew', async () => {
    const gateway = await start({ mode: 'Passthrough' });
    const port = Number(new URL(mtls(gateway)).port);
    const agent = new https.Agent({ keepAlive: true, maxSockets: 1 });
    const client = identity(certificates.tstClient01);
    const kept = { ...client, agent };
    let session: Buffer | undefined;
    const fresh = () => {
      const own = new https.Agent({ keepAlive: false, maxCachedSessions: 0 });
      return { ...client, agent: own, ...(session && { session }) };
    };
    const first = https.request({
      ...fresh(),
      host: '127.0.0.1',
      port,
      servername: 'sample.dev',
      ca: certificates.server.certificate.toPem(),
      path: '/certificate',
      headers: { Host: 'sample.dev' },
    });
    first.on('socket', (socket) => socket.on('session', (ticket: Buffer) => (session = ticket)));
    first.end();
    const [message] = (await once(first, 'response')) as [http.IncomingMessage];
    message.resume();
    await once(message, 'end');
    expect(message.statusCode).toBe(200);
    expect((await ask(mtls(gateway), '/certificate', kept)).status).toBe(200);
    expect(await ask(mtls(gateway), '/certificate', fresh())).toMatchObject({
      status: 200,
      sessionReused: true,
    });

    await gateway.swap(environment({ mode: 'Strict', mtlsPort: 0 }));
    expect(Number(new URL(mtls(gateway)).port)).toBe(port);
    expect((await ask(mtls(gateway), '/certificate', kept)).text).toBe(wrongCertificate);
    const resumed = await ask(mtls(gateway), '/certificate', fresh());
    expect(resumed).toMatchObject({ status: 400, sessionReused: true });
    agent.destroy();
  });

  it('leaves requests in flight with the environment that they began with', async () => {
    let release = (): void => undefined;
    const slow = http.createServer((_, response) => {
      release = () => response.end('slow');
    });
    slow.listen(0, '127.0.0.1');
    await once(slow, 'listening');
    closing.push(async () => slow.close());
    const serviceUrl = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const gateway = await start({ serviceUrl });
    const client = identity(certificates.client01);
    const pending = ask(mtls(gateway), '/forward', client);
    await once(slow, 'request');
    await gateway.swap(environment({ serviceUrl: 'http://127.0.0.1:1' }));
    expect((await ask(mtls(gateway), '/forward', client)).status).toBe(500);
    release();
    expect(await pending).toMatchObject({ status: 200, text: 'slow' });
    slow.closeAllConnections();
  });

  it('keeps what runs when the next environment has an error', async () => {
    const gateway = await start();
    const broken = environment({ inbound: '<set-body>' });
    await expect(gateway.swap(broken)).rejects.toMatchObject({
      code: 'InvalidEnvironment',
      report: { diagnostics: [{ severity: 'error' }] },
    });
    expect((await ask(mtls(gateway), '/certificate', identity(certificates.client01))).status).toBe(200);
  });

  it('starts and stops asking for certificates on the same port', async () => {
    const withoutProfile = (options: MtlsOptions = {}) =>
      environment({
        ...options,
        customize: (environment) => {
          const { mtls: listener } = environment.applicationGateway.httpListeners;
          const { sslProfile: _, ...plain } = listener!;
          const httpListeners = { ...environment.applicationGateway.httpListeners, mtls: plain };
          return { ...environment, applicationGateway: { ...environment.applicationGateway, httpListeners } };
        },
      });
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const mtlsPort = (free.address() as AddressInfo).port;
    free.close();
    await once(free, 'close');

    const gateway = await start({ mtlsPort });
    const client = identity(certificates.client01);
    await gateway.swap(withoutProfile({ mtlsPort }));
    expect((await ask(mtls(gateway), '/certificate', client)).text).toBe('none');
    await gateway.swap(environment({ mtlsPort }));
    expect((await ask(mtls(gateway), '/certificate', client)).text).toBe(forwarded(certificates.client01));
    expect(new URL(mtls(gateway)).port).toBe(String(mtlsPort));
  });
});

describe('start and stop', () => {
  it('says which port is in use and leaves nothing open', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    closing.push(async () => taken.close());
    const { port } = taken.address() as AddressInfo;
    await expect(startGateway(environment({ mtlsPort: port }))).rejects.toMatchObject({
      code: 'PortInUse',
      port,
    });
  });

  it('refuses to swap after it was closed', async () => {
    const gateway = await start();
    await gateway.close();
    await expect(gateway.swap(environment())).rejects.toMatchObject({ code: 'Closed' });
  });
});

describe('the console', () => {
  it('shows traces to whoever has the token, and to no web page', async () => {
    const gateway = await start({ console: true });
    await ask(mtls(gateway), '/certificate');
    const url = new URL(gateway.urls.console!);
    const get = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(new URL(path, url), { headers });
      return { status: response.status, headers: response.headers, json: (await response.json()) as unknown };
    };
    const token = url.searchParams.get('token')!;
    const { json, headers } = await get(`/traces?token=${token}&last=1`);
    const [trace] = json as { id: string }[];
    expect(json).toMatchObject([
      {
        status: 400,
        refusedBy: 'application-gateway',
        steps: [
          { kind: 'listener', listener: 'mtls', rule: 'mtls' },
          { kind: 'tls', mode: 'Strict', verdict: 'NONE', clientCertificate: null },
          { kind: 'refusal', status: 400, reason: 'ClientCertificate' },
        ],
      },
    ]);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect((await get(`/traces/${trace!.id}`, { Authorization: `Bearer ${token}` })).json).toEqual(trace);
    expect((await get('/traces')).status).toBe(401);
    expect((await get(`/events?token=${token}`)).json).toEqual([]);
    expect((await get('/events')).status).toBe(401);
    expect((await get('/traces?token=wrong')).status).toBe(401);
    expect((await get(`/traces/none?token=${token}`)).status).toBe(404);
    const rebound = http.get({
      host: '127.0.0.1',
      port: url.port,
      path: `/traces?token=${token}`,
      headers: { Host: 'evil.example' },
    });
    const [message] = (await once(rebound, 'response')) as [http.IncomingMessage];
    expect(message.resume().statusCode).toBe(403);
  });
});

const curl = promisify(execFile);
const hasCurl = await curl('curl', ['--version']).then(
  () => true,
  () => false,
);

(hasCurl ? describe : describe.skip)('curl (skipped: there is no curl)', () => {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-'));
  afterAll(() => rmSync(directory, { recursive: true }));
  const file = (name: string, content: string): string => {
    writeFileSync(join(directory, name), content, { mode: 0o600 });
    return join(directory, name);
  };

  it('sees the same with PEM files', async () => {
    const gateway = await start();
    const url = mtls(gateway);
    const { cert, key } = identity(certificates.client01);
    const common = [
      '--silent',
      '--include',
      '--max-time',
      '10',
      '--cacert',
      file('server.cer', certificates.server.certificate.toPem()),
      '--resolve',
      `sample.dev:${new URL(url).port}:127.0.0.1`,
    ];
    const target = `${url}/certificate`;
    const presented = ['--cert', file('client.cer', cert), '--key', file('client.key', key)];
    const ok = await curl('curl', [...common, ...presented, target]);
    expect(ok.stdout).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(ok.stdout).toContain(`\r\n\r\n${forwarded(certificates.client01)}`);

    const refused = await curl('curl', [...common, target]);
    const [head, page] = refused.stdout.split(/\r\n\r\n([^]*)/);
    expect(page).toBe(noCertificate);
    expect(head!.split('\r\n').filter((line) => !line.startsWith('Date: '))).toEqual([
      'HTTP/1.1 400 Bad Request',
      'Server: Microsoft-Azure-Application-Gateway/v2',
      'Content-Type: text/html',
      `Content-Length: ${noCertificate.length}`,
      'Connection: close',
    ]);
  });
});
