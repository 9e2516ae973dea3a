import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { call, make } from './call.js';
import { group, inProcessClients } from './clients.js';
import { makeService, servicePath, serviceVersion } from './sample.js';

const at = (path: string, query = '') => `${servicePath}/${path}${serviceVersion}${query}`;

async function withService(options = {}) {
  const clients = inProcessClients(options);
  await makeService(clients.manager);
  return clients;
}

async function withApi() {
  const clients = await withService();
  await make(clients.manager, at('apis/orders'), { properties: { displayName: 'Orders', path: 'orders' } });
  return clients;
}

const document = (expression: string) =>
  `<policies>\n  <inbound>\n    <set-variable name="a" value="${expression}" />\n  </inbound>\n</policies>`;

describe('a policy', () => {
  const raw = document('@(context.Request.Headers.GetValueOrDefault("a", "<b>") == "x" && true)');

  it('sent raw comes back escaped, and raw where that is asked for', async () => {
    const { manager } = await withApi();
    const path = 'apis/orders/policies/policy';
    await make(manager, at(path), { properties: { format: 'rawxml', value: raw } });
    const escaped = (await call(manager, 'GET', at(path))).body.properties;
    expect(escaped.format).toBe('xml');
    expect(escaped.value).toContain('GetValueOrDefault(&quot;a&quot;, &quot;&lt;b&gt;&quot;)');
    expect(escaped.value).toContain('&amp;&amp; true');
    expect(escaped.value).toContain('\r\n');
    const back = (await call(manager, 'GET', at(path, '&format=rawxml'))).body.properties;
    expect(back).toEqual({ format: 'rawxml', value: raw.replaceAll('\n', '\r\n') });
  });

  it('sent as XML is the same document', async () => {
    const { manager } = await withApi();
    const path = at('apis/orders/policies/policy');
    await make(manager, path, { properties: { format: 'rawxml', value: raw } });
    const { value } = (await call(manager, 'GET', path)).body.properties;
    await make(manager, path, { properties: { value } });
    expect((await call(manager, 'GET', path)).body.properties.value).toBe(value);
  });

  it.each([
    ['<policies><inbound></policies>', 'ValidationError'],
    ['<policy />', 'root element'],
    ['<policies><inbound /><inbound /></policies>', 'once each'],
    [document('{{missing}}'), "Cannot find a property 'missing'"],
    ['<policies><inbound><include-fragment fragment-id="no" /></inbound></policies>', "fragment 'no'"],
    ['<policies><inbound><set-backend-service backend-id="no" /></inbound></policies>', "backend 'no'"],
  ])('%s is refused', async (value, words) => {
    const { manager } = await withApi();
    const answer = await call(manager, 'PUT', at('apis/orders/policies/policy'), {
      properties: { format: 'rawxml', value },
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(words);
  });
});

describe('a named value', () => {
  it('that is secret is told by listValue alone', async () => {
    const { manager, apiManagement } = await withService();
    const made = await apiManagement.namedValue.beginCreateOrUpdateAndWait(group, 'apim-test', 'key', {
      displayName: 'key',
      value: 'hunter2',
      secret: true,
    });
    expect(made.value).toBeUndefined();
    expect(JSON.stringify((await call(manager, 'GET', at('namedValues/key'))).body)).not.toContain('hunter2');
    expect(await apiManagement.namedValue.listValue(group, 'apim-test', 'key')).toMatchObject({
      value: 'hunter2',
    });
  });

  it('that a policy uses can not be deleted', async () => {
    const { manager } = await withApi();
    await make(manager, at('namedValues/key'), { properties: { displayName: 'key', value: 'a' } });
    await make(manager, at('apis/orders/policies/policy'), { properties: { value: document('{{key}}') } });
    const answer = await call(manager, 'DELETE', at('namedValues/key'), undefined, { 'if-match': '*' });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'ValidationError' } } });
  });

  it('of a vault is made behind a Location address', async () => {
    const { manager } = await withService();
    const started = await call(manager, 'PUT', at('namedValues/key'), {
      properties: {
        displayName: 'key',
        secret: true,
        keyVault: { secretIdentifier: 'https://kv.vault.azure.net/secrets/a' },
      },
    });
    expect(started).toMatchObject({ status: 202, headers: { location: expect.any(String) } });
    expect((await call(manager, 'GET', started.headers.location ?? '')).status).toBe(202);
    expect(
      (await call(manager, 'GET', started.headers.location ?? '')).body.properties.keyVault,
    ).toMatchObject({ lastStatus: { code: 'Success' } });
  });
});

describe('a certificate', () => {
  const directory = mkdtempSync(join(tmpdir(), 'resource-manager-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: directory, stdio: 'pipe' });
  afterAll(() => rmSync(directory, { recursive: true }));

  it.each([
    ['rsa', ['-newkey', 'rsa:2048']],
    ['ec', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']],
  ])('in a PFX with an %s key is opened, and shown without its data', async (name, key) => {
    openssl(
      'req',
      '-x509',
      '-nodes',
      ...key,
      '-keyout',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      '/CN=a',
    );
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      `${name}.key`,
      '-in',
      `${name}.pem`,
      '-out',
      `${name}.pfx`,
      '-passout',
      'pass:right',
    );
    const fingerprint = openssl('x509', '-in', `${name}.pem`, '-noout', '-fingerprint', '-sha1').toString();
    const data = readFileSync(join(directory, `${name}.pfx`)).toString('base64');
    const { manager } = await withService();
    const answer = await call(manager, 'PUT', at('certificates/a'), {
      properties: { data, password: 'right' },
    });
    expect(answer.body.properties).toEqual({
      subject: 'CN=a',
      thumbprint: fingerprint.trim().split('=')[1]?.replaceAll(':', ''),
      expirationDate: expect.any(String),
    });
    const wrong = await call(manager, 'PUT', at('certificates/a'), {
      properties: { data, password: 'wrong' },
    });
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'ValidationError' } } });
  });
});

describe('an API', () => {
  it('has defaults, and a path that no other API has', async () => {
    const { manager } = await withApi();
    expect((await call(manager, 'GET', at('apis/orders'))).body.properties).toMatchObject({
      apiRevision: '1',
      isCurrent: true,
      subscriptionRequired: true,
      subscriptionKeyParameterNames: { header: 'Ocp-Apim-Subscription-Key' },
    });
    const twin = await call(manager, 'PUT', at('apis/twin'), {
      properties: { displayName: 'Twin', path: '/Orders' },
    });
    expect(twin.body.error.details[0].message).toContain('same Path');
  });

  it('of WebSockets comes with its operation, which takes a policy and nothing else', async () => {
    const { manager } = await withService();
    const chat = (serviceUrl: string) => ({
      properties: { displayName: 'Chat', path: 'chat', type: 'websocket', serviceUrl },
    });
    const refused = await call(manager, 'PUT', at('apis/chat'), chat('https://chat.example.com'));
    expect(JSON.stringify(refused.body)).toContain('begins with ws or wss');
    await make(manager, at('apis/chat'), chat('wss://chat.example.com'));
    expect((await call(manager, 'GET', at('apis/chat'))).body.properties.protocols).toEqual(['wss']);
    const { value } = (await call(manager, 'GET', at('apis/chat/operations'))).body;
    expect(value).toMatchObject([{ name: 'onHandshake', properties: { method: 'GET', urlTemplate: '/' } }]);
    const own = at('apis/chat/operations/onHandshake');
    const operation = { properties: { displayName: 'Mine', method: 'GET', urlTemplate: '/' } };
    for (const path of [own, at('apis/chat/operations/other')]) {
      expect((await call(manager, 'PUT', path, operation)).status).toBe(400);
    }
    expect((await call(manager, 'DELETE', own, undefined, { 'If-Match': '*' })).status).toBe(400);
    await make(manager, at('apis/chat/operations/onHandshake/policies/policy'), {
      properties: { value: document('a') },
    });
  });

  it('has operations whose template and parameters agree', async () => {
    const { manager } = await withApi();
    const put = (name: string, urlTemplate: string, parameters: readonly string[]) =>
      call(manager, 'PUT', at(`apis/orders/operations/${name}`), {
        properties: {
          displayName: name,
          method: 'GET',
          urlTemplate,
          templateParameters: parameters.map((parameter) => ({ name: parameter, type: 'string' })),
        },
      });
    expect((await put('get', '/{id}', ['id'])).status).toBe(201);
    expect((await put('get', '/{id}', ['id'])).status).toBe(200);
    expect((await put('other', '/{id}/{line}', ['id'])).body.error.details[0].target).toBe(
      'templateParameters',
    );
    expect((await put('twin', '/{id}', ['id'])).body.error.details[0].target).toBe('urlTemplate');
  });

  it('is made from an OpenAPI document', async () => {
    const { manager } = await withService();
    await make(manager, at('apis/stock'), {
      properties: {
        path: 'stock',
        format: 'openapi',
        value: 'openapi: 3.0.0\npaths:\n  /items/{id}:\n    get:\n      operationId: getItem\n',
      },
    });
    const { value } = (await call(manager, 'GET', at('apis/stock/operations'))).body;
    expect(value).toMatchObject([
      { name: 'getItem', properties: { method: 'GET', urlTemplate: '/items/{id}' } },
    ]);
  });

  it('takes one write at a time', async () => {
    const { manager } = await withApi();
    const put = (name: string) =>
      call(manager, 'PUT', at(`apis/orders/operations/${name}`), {
        properties: { displayName: name, method: 'GET', urlTemplate: `/${name}` },
      });
    const answers = await Promise.all([put('a'), put('b')]);
    expect(answers.map(({ status }) => status)).toEqual([201, 409]);
    expect(answers[1]?.body.error.code).toBe('PessimisticConcurrencyConflict');
    expect((await put('b')).status).toBe(201);
  });

  it('has revisions that start as a copy', async () => {
    const { manager } = await withApi();
    await make(manager, at('apis/orders/operations/a'), {
      properties: { displayName: 'a', method: 'GET', urlTemplate: '/a' },
    });
    const { id } = (await call(manager, 'GET', at('apis/orders'))).body;
    await make(manager, at('apis/orders;rev=2'), { properties: { sourceApiId: id, path: 'orders' } });
    expect((await call(manager, 'GET', at('apis/orders;rev=2'))).body.properties).toMatchObject({
      apiRevision: '2',
      isCurrent: false,
    });
    expect((await call(manager, 'GET', at('apis/orders;rev=2/operations/a'))).status).toBe(200);
  });

  it('is deleted with an etag only', async () => {
    const { manager } = await withApi();
    const remove = (headers = {}) => call(manager, 'DELETE', at('apis/orders'), undefined, headers);
    expect((await remove()).status).toBe(400);
    expect((await remove({ 'if-match': 'W/"stale"' })).status).toBe(412);
    expect((await remove({ 'if-match': '*' })).status).toBe(200);
    expect((await remove({ 'if-match': '*' })).status).toBe(204);
  });
});

describe('other parts of a service', () => {
  it('are products with links, and subscriptions whose keys are told by listSecrets alone', async () => {
    const { manager } = await withApi();
    await make(manager, at('products/gold'), { properties: { displayName: 'Gold' } });
    expect((await call(manager, 'PUT', at('products/gold/apis/missing'))).status).toBe(404);
    expect((await call(manager, 'PUT', at('products/gold/apis/orders'))).status).toBe(201);
    await make(manager, at('subscriptions/a'), {
      properties: { scope: '/products/gold', displayName: 'A', primaryKey: 'hunter2' },
    });
    expect(JSON.stringify((await call(manager, 'GET', at('subscriptions/a'))).body)).not.toContain('hunter2');
    expect((await call(manager, 'POST', at('subscriptions/a/listSecrets'))).body.primaryKey).toBe('hunter2');
    const remove = (query = '') =>
      call(manager, 'DELETE', at('products/gold', query), undefined, { 'if-match': '*' });
    expect((await remove()).status).toBe(400);
    expect((await remove('&deleteSubscriptions=true')).status).toBe(200);
  });

  it('are loggers, whose credentials become named values', async () => {
    const { manager } = await withService();
    await make(manager, at('loggers/insights'), {
      properties: { loggerType: 'applicationInsights', credentials: { instrumentationKey: 'hunter2' } },
    });
    const shown = (await call(manager, 'GET', at('loggers/insights'))).body.properties.credentials;
    expect(shown.instrumentationKey).toMatch(/^\{\{Logger-Credentials--[0-9a-f]{24}\}\}$/);
    expect((await call(manager, 'GET', at('namedValues'))).body.value).toHaveLength(1);
  });

  it('are diagnostics and backends with what they need', async () => {
    const { manager } = await withService();
    const put = async (path: string, properties: object) =>
      (await call(manager, 'PUT', at(path), { properties })).status;
    expect(await put('diagnostics/applicationinsights', { loggerId: '/loggers/none' })).toBe(400);
    expect(await put('backends/a', { protocol: 'http' })).toBe(400);
    expect(await put('backends/a', { protocol: 'http', url: 'https://example.com' })).toBe(201);
  });
});
