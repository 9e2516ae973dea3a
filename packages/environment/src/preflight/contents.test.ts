import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { change } from '../../test/change.js';
import { codesAndPaths, findingOf } from '../../test/findings.js';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';
import { loadEnvironment, preflight, type Environment } from '../index.js';

const directory = fileURLToPath(new URL('../../test/', import.meta.url));

const changed = (...changes: readonly (readonly [readonly (string | number)[], unknown])[]): Environment =>
  changes.reduce<Environment>((environment, [at, value]) => change(environment, at, value), sample);
const app = {
  name: 'func-sample',
  runtime: { name: 'node', version: '22' },
  plan: { name: 'plan-sample', sku: 'FC1' },
  storageAccount: { name: 'stsample' },
};
const api = ['apiManagement', 'apis', 'orders'] as const;

describe('vaults and identities', () => {
  const vault = { keyVaults: { vault: { name: 'kv-sample' } }, managedIdentities: { 'id-sample': {} } };
  const server = [
    ['applicationGateway', 'sslCertificates', 'server'],
    { keyVault: 'vault', secret: 'server', localDefault: { pfx: 'fixtures/server.pfx' } },
  ] as const;

  it('need an identity that fetches what a vault holds', () => {
    const environment = { ...changed(server), ...vault };
    expect(codesAndPaths(environment)).toEqual([['key-vault-without-identity', 'applicationGateway']]);
    const identity = [['applicationGateway', 'managedIdentity'], 'id-sample'] as const;
    expect(codesAndPaths({ ...changed(server, identity), ...vault })).toEqual([]);
  });

  it('say what is missing on a laptop', () => {
    const bare = change(sample, [...server[0]], { keyVault: 'vault', secret: 'server' });
    const environment = change(bare, ['applicationGateway', 'managedIdentity'], 'id-sample');
    expect(findingOf({ ...environment, ...vault }, 'key-vault-without-local-default')).toMatchObject({
      severity: 'information',
      path: 'applicationGateway.sslCertificates.server',
    });
  });

  it('must be declared', () => {
    const environment = changed(server, [['applicationGateway', 'managedIdentity'], 'id-sampel']);
    expect(codesAndPaths({ ...environment, managedIdentities: vault.managedIdentities })).toEqual([
      ['dangling-reference', 'applicationGateway.sslCertificates.server.keyVault'],
      ['dangling-reference', 'applicationGateway.managedIdentity'],
    ]);
  });

  it.each([
    ['kv', '3 to 24'],
    ['kv--sample', 'single hyphens'],
    ['1kv', 'starting with a letter'],
  ])('are not called %s', (name, rule) => {
    const found = findingOf({ ...sample, keyVaults: { vault: { name } } }, 'invalid-name');
    expect(found).toMatchObject({ path: 'keyVaults.vault.name', help: expect.stringContaining(rule) });
  });
});

describe('Functions apps', () => {
  it('are accepted', () => {
    expect(codesAndPaths({ ...sample, functionApps: { app } } as Environment)).toEqual([]);
  });

  it.each([
    [
      { ...app, storageAccount: { name: 'st-sample' } },
      ['invalid-name', 'functionApps.app.storageAccount.name'],
    ],
    [{ ...app, name: 'x' }, ['invalid-name', 'functionApps.app.name']],
    [{ ...app, maximumInstanceCount: 10 }, ['out-of-range', 'functionApps.app.maximumInstanceCount']],
    [
      { ...app, settings: { AzureWebJobsStorage: 'x' } },
      ['function-app-setting-taken', 'functionApps.app.settings.AzureWebJobsStorage'],
    ],
  ])('are checked: %#', (wrong, expected) => {
    expect(codesAndPaths({ ...sample, functionApps: { app: wrong } } as Environment)).toEqual([expected]);
  });

  it('share a plan of one SKU only', () => {
    const other = { ...app, name: 'func-other', plan: { name: 'plan-sample', sku: 'B1' } };
    expect(codesAndPaths({ ...sample, functionApps: { app, other } } as Environment)).toEqual([
      ['plan-differs', 'functionApps.other.plan.sku'],
    ]);
  });
});

describe('pools of backends and circuit breakers', () => {
  const pools = ['apiManagement', 'backendPools'];
  it.each([
    [
      { echo: { services: [{ backend: 'echo' }] } },
      ['backend-name-twice', 'apiManagement.backendPools.echo'],
    ],
    [{ both: { services: [] } }, ['backend-pool-empty', 'apiManagement.backendPools.both']],
    [
      { both: { services: [{ backend: 'ecko' }] } },
      ['dangling-reference', 'apiManagement.backendPools.both.services[0].backend'],
    ],
    [
      { both: { services: [{ backend: 'echo', weight: 101 }] } },
      ['out-of-range', 'apiManagement.backendPools.both.services[0].weight'],
    ],
  ])('are checked: %#', (backendPools, expected) => {
    expect(codesAndPaths(changed([pools, backendPools]))).toEqual([expected]);
  });

  it('trip after a count or a percentage, for an ISO 8601 duration', () => {
    const at = ['apiManagement', 'backends', 'echo', 'circuitBreaker'];
    const breaker = { name: 'trips', failureCondition: { interval: '1m' }, tripDuration: 'PT' };
    expect(codesAndPaths(changed([at, breaker])).map(([code]) => code)).toEqual([
      'failure-condition-unclear',
      'invalid-duration',
      'invalid-duration',
    ]);
    const right = { name: 'trips', failureCondition: { count: 3, interval: 'PT1M' }, tripDuration: 'P1DT2H' };
    expect(codesAndPaths(changed([at, right]))).toEqual([]);
    const count = (own: object) =>
      changed([at, { ...right, failureCondition: { interval: 'PT1M', ...own } }]);
    expect(codesAndPaths(count({ count: 0 })).map(([, path]) => path)).toEqual([
      'apiManagement.backends.echo.circuitBreaker.failureCondition.count',
    ]);
    const statusCodeRanges = [
      { min: 500, max: 599 },
      { min: 429, max: 400 },
      { min: 100, max: 600 },
    ];
    expect(codesAndPaths(count({ count: 1, statusCodeRanges })).map(([, path]) => path)).toEqual(
      ['[1].max', '[2].min', '[2].max'].map(
        (way) => `apiManagement.backends.echo.circuitBreaker.failureCondition.statusCodeRanges${way}`,
      ),
    );
  });
});

describe('versions and revisions', () => {
  const sets = [
    ['apiManagement', 'versionSets'],
    { orders: { displayName: 'Orders', versioningScheme: 'Segment' } },
  ] as const;

  it('lets versions of one set share a path, and nothing else', () => {
    const v1 = [
      [...api],
      { ...sample.apiManagement.apis.orders, versionSet: 'orders', apiVersion: 'v1' },
    ] as const;
    const second = { ...sample.apiManagement.apis.orders, subscriptionRequired: false };
    const v2 = [
      ['apiManagement', 'apis', 'orders-v2'],
      { ...second, versionSet: 'orders', apiVersion: 'v2' },
    ] as const;
    expect(codesAndPaths(changed(sets, v1, v2))).toEqual([]);
    expect(codesAndPaths(changed(sets, v1, [['apiManagement', 'apis', 'other'], second]))).toEqual([
      ['apis-share-path', 'apiManagement.apis.other.path'],
    ]);
    const twice = [v2[0], { ...v2[1], apiVersion: 'v1' }] as const;
    expect(codesAndPaths(changed(sets, v1, twice))).toEqual([
      ['apis-share-path', 'apiManagement.apis.orders-v2.path'],
    ]);
  });

  it('wants a version with its set, and the name that the scheme reads', () => {
    expect(codesAndPaths(changed([[...api, 'apiVersion'], 'v1']))).toEqual([
      ['api-version-incomplete', 'apiManagement.apis.orders.apiVersion'],
    ]);
    const original = [[...api, 'versionSet'], 'orders'] as const;
    expect(codesAndPaths(changed(sets, original))).toEqual([]);
    expect(codesAndPaths(changed(sets, original, [[...api, 'apiVersion'], '']))).toEqual([
      ['api-version-incomplete', 'apiManagement.apis.orders.apiVersion'],
    ]);
    const header = { displayName: 'Orders', versioningScheme: 'Header', versionQueryName: 'v' };
    const found = codesAndPaths(changed([['apiManagement', 'versionSets'], { orders: header }]));
    expect(found).toEqual([
      ['version-set-unclear', 'apiManagement.versionSets.orders'],
      ['version-set-unclear', 'apiManagement.versionSets.orders'],
    ]);
  });

  it('numbers revisions, and describes the current one once', () => {
    expect(
      codesAndPaths(changed([[...api, 'revisions'], { '1': { operations: {} }, two: { operations: {} } }])),
    ).toEqual(
      [
        ['invalid-revision', 'apiManagement.apis.orders.revisions'],
        ['revision-is-current', 'apiManagement.apis.orders.revisions["1"]'],
      ].map(([code, path]) => [code, path!.replace('["1"]', '.1')]),
    );
  });

  it('finds schemas, tags, owners and groups that are not there', () => {
    const environment = changed(
      [[...api, 'tags'], ['internal']],
      [
        [...api, 'operations', 'get-order', 'request'],
        { representations: { 'application/json': { schemaId: 'x' } } },
      ],
      [
        [...api, 'revisions'],
        {
          2: {
            operations: {
              get: {
                displayName: 'Get',
                method: 'GE T',
                urlTemplate: '/',
                templateParameters: { a: { type: 'string', schemaId: 'x' } },
              },
            },
          },
        },
      ],
      [['apiManagement', 'subscriptions', 'team', 'owner'], 'ada'],
      [
        ['apiManagement', 'products', 'starter', 'groups'],
        ['developers', 'partners'],
      ],
    );
    expect(codesAndPaths(environment)).toEqual([
      ['dangling-reference', 'apiManagement.products.starter.groups[1]'],
      ['dangling-reference', 'apiManagement.subscriptions.team.owner'],
      ['dangling-reference', 'apiManagement.apis.orders.tags[0]'],
      [
        'dangling-reference',
        'apiManagement.apis.orders.operations.get-order.request.representations["application/json"].schemaId',
      ],
      [
        'dangling-reference',
        'apiManagement.apis.orders.revisions.2.operations.get.templateParameters.a.schemaId',
      ],
      ['invalid-method', 'apiManagement.apis.orders.revisions.2.operations.get.method'],
    ]);
  });
});

describe('tiers and paths of the gateway', () => {
  const gateway = ['applicationGateway'] as const;
  const rule = [...gateway, 'requestRoutingRules', 'https'] as const;
  const target = { backendAddressPool: 'apim', backendHttpSettings: 'apim' };
  it.each([
    [
      [[...gateway, 'sku'], 'WAF_v2'],
      ['firewall-missing', 'applicationGateway.webApplicationFirewall'],
    ],
    [
      [[...gateway, 'webApplicationFirewall'], { firewallMode: 'Detection' }],
      ['firewall-without-tier', 'applicationGateway.sku'],
    ],
    [
      [['apiManagement', 'zones'], ['1']],
      ['zones-without-tier', 'apiManagement.zones'],
    ],
    [
      [[...rule, 'ruleType'], 'PathBasedRouting'],
      ['path-rules-missing', 'applicationGateway.requestRoutingRules.https'],
    ],
    [
      [[...rule, 'pathRules'], { a: { paths: ['images/*'], ...target } }],
      ['invalid-path-pattern', 'applicationGateway.requestRoutingRules.https.pathRules.a.paths[0]'],
    ],
    [
      [[...rule, 'pathRules'], { a: { paths: ['/a'], ...target }, b: { paths: ['/A'], ...target } }],
      ['path-pattern-twice', 'applicationGateway.requestRoutingRules.https.pathRules.b.paths[0]'],
    ],
    [
      [[...rule, 'pathRules'], { a: { paths: ['/a'], ...target, backendAddressPool: 'none' } }],
      ['dangling-reference', 'applicationGateway.requestRoutingRules.https.pathRules.a.backendAddressPool'],
    ],
  ] as const)('are checked: %#', (each, expected) => {
    expect(codesAndPaths(changed(each))).toContainEqual(expected);
  });
});

describe('what Azure would say', () => {
  it('stands beside the finding', () => {
    const overlapping = change(
      sample,
      ['network', 'virtualNetwork', 'subnets', 'snet-api-management', 'addressPrefix'],
      '10.0.0.128/25',
    );
    expect(findingOf(overlapping, 'subnets-overlap')).toMatchObject({
      azureCode: 'NetcfgSubnetRangesOverlap',
    });
  });
});

describe('GraphQL APIs', () => {
  const graphQL = {
    schema: { file: 'users.graphql' },
    resolvers: { 'Query.users': { xml: '<http-data-source />' } },
  };
  const bare = changed([[...api, 'operations'], {}], [[...api, 'serviceUrl'], undefined]);
  const found = (value: unknown) => codesAndPaths(change(bare, [...api, 'graphQL'], value));

  it('are accepted with resolvers, or with a service behind them', () => {
    expect(found(graphQL)).toEqual([]);
    const passed = change(bare, [...api, 'serviceUrl'], 'https://users.example/graphql');
    expect(codesAndPaths(change(passed, [...api, 'graphQL'], { schema: graphQL.schema }))).toEqual([]);
  });

  it('have no operations', () => {
    const environment = change(sample, [...api, 'graphQL'], graphQL);
    expect(codesAndPaths(environment)).toEqual([
      ['graphql-with-operations', 'apiManagement.apis.orders.operations'],
    ]);
  });

  it('must have something that answers', () => {
    expect(found({ schema: graphQL.schema })).toEqual([
      ['graphql-without-answer', 'apiManagement.apis.orders.graphQL'],
    ]);
  });

  it('name a type and its field', () => {
    expect(found({ ...graphQL, resolvers: { users: { xml: '' } } })).toEqual([
      ['invalid-resolver-field', 'apiManagement.apis.orders.graphQL.resolvers.users'],
    ]);
  });
});

describe('OData APIs', () => {
  const withMetadata = (file: string, base = changed([[...api, 'operations'], {}])) =>
    change(base, [...api, 'oData'], { metadata: { file } });
  const foundIn = (environment: Environment) =>
    preflight(loadEnvironment(environment, { directory, env: {} }).loaded).filter(({ code }) =>
      code.startsWith('odata'),
    );

  it('are accepted with the metadata of their service', () => {
    const environment = withMetadata('fixtures/shop.metadata.xml');
    expect(codesAndPaths(environment)).toEqual([]);
    expect(foundIn(environment)).toEqual([]);
  });

  it('have no operations', () => {
    expect(codesAndPaths(withMetadata('fixtures/shop.metadata.xml', sample))).toEqual([
      ['odata-with-operations', 'apiManagement.apis.orders.oData'],
    ]);
  });

  it('have metadata that can be read, else it is told where they can not', () => {
    expect(foundIn(withMetadata('fixtures/shop-wrong.metadata.xml'))).toMatchObject([
      {
        code: 'odata-metadata-invalid',
        severity: 'error',
        path: 'apiManagement.apis.orders.oData.metadata.file',
        message: expect.stringMatching(
          /shop-wrong\.metadata\.xml:12:9: There is no type Example\.Shop\.Oder\.$/,
        ),
      },
    ]);
  });

  it('of OData 2 are accepted, with a warning that their requests are not checked', () => {
    expect(foundIn(withMetadata('fixtures/shop-v2.metadata.xml'))).toMatchObject([
      { code: 'odata-version-not-checked', severity: 'warning' },
    ]);
  });
});

describe('WebSocket APIs', () => {
  const policies = (inbound: string) => ({
    xml: `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
  });
  const chat = {
    displayName: 'Chat',
    path: 'chat',
    serviceUrl: 'wss://chat.example.com/rooms',
    subscriptionRequired: false,
    webSocket: { onHandshake: policies('<rate-limit calls="1" renewal-period="60" />') },
    operations: {},
  };
  const found = (changes: object) => codesAndPaths(changed([api, { ...chat, ...changes }]));

  it('are accepted', () => {
    expect(found({})).toEqual([]);
    expect(found({ protocols: ['ws', 'wss'] })).toEqual([]);
  });

  it('have no operations, and are of no other kind', () => {
    const get = { displayName: 'Get', method: 'GET', urlTemplate: '/' };
    const expected = [['websocket-with-operations', 'apiManagement.apis.orders.webSocket']];
    expect(found({ operations: { get } })).toEqual(expected);
    expect(found({ revisions: { 2: { operations: { get } } } })).toEqual(expected);
  });

  it('are called with ws and wss, as no other API is', () => {
    expect(found({ protocols: ['https'] })).toEqual([
      ['websocket-protocols', 'apiManagement.apis.orders.protocols[0]'],
    ]);
    expect(codesAndPaths(changed([[...api, 'protocols'], ['wss']]))).toEqual([
      ['websocket-protocols', 'apiManagement.apis.orders.protocols[0]'],
    ]);
    expect(found({ serviceUrl: 'https://chat.example.com' })).toEqual([
      ['websocket-url', 'apiManagement.apis.orders.serviceUrl'],
    ]);
    expect(codesAndPaths(changed([[...api, 'serviceUrl'], 'wss://chat.example.com']))).toEqual([
      ['invalid-url', 'apiManagement.apis.orders.serviceUrl'],
    ]);
  });

  it('have no policies on the handshake that the service does not take there', () => {
    const choice = '<choose><when condition="@(true)"><set-method>POST</set-method></when></choose>';
    const handshakeFinding = (own: object) => {
      const environment = changed([api, { ...chat, ...own }]);
      const { loaded } = loadEnvironment(environment, { directory, env: {} });
      return preflight(loaded).find(({ code }) => code === 'policy-not-on-handshake');
    };
    expect(handshakeFinding({ webSocket: { onHandshake: policies(choice) } })).toMatchObject({
      severity: 'error',
      path: 'apiManagement.apis.orders.webSocket.onHandshake',
      message: expect.stringMatching(/:1:\d+: the handshake of a WebSocket API can have no set-method/),
    });
    expect(handshakeFinding({ policy: policies('<set-body>a</set-body>') })).toMatchObject({
      severity: 'warning',
      path: 'apiManagement.apis.orders.policy',
    });
    const refusing = policies(
      '<return-response><set-status code="401" reason="No" /><set-body>No</set-body></return-response>',
    );
    expect(handshakeFinding({ webSocket: { onHandshake: refusing } })).toBeUndefined();
  });
});

describe('the cache on this machine', () => {
  it.each(['localhost:6379', 'http://localhost:6379', 'nowhere'])('is not at %s', (redis) => {
    expect(codesAndPaths(changed([['local', 'externalCache'], { redis }]))).toEqual([
      ['invalid-redis-url', 'local.externalCache.redis'],
    ]);
  });

  it('is at the URL of a Redis, which a secret may hold', () => {
    expect(
      codesAndPaths(changed([['local', 'externalCache'], { redis: 'rediss://a:b@localhost/1' }])),
    ).toEqual([]);
    const environment = changed([['local', 'externalCache'], { redis: { environmentVariable: 'REDIS' } }]);
    const codes = (REDIS: string) =>
      preflight(loadEnvironment(environment, { directory, env: { REDIS } }).loaded).map(({ code }) => code);
    expect(codes('secret')).toContain('invalid-redis-url');
    expect(codes('redis://localhost')).not.toContain('invalid-redis-url');
  });
});

describe('credentials of backends', () => {
  it('must name values that are there', () => {
    const backend = {
      url: 'https://stock.example',
      credentials: { header: { 'x-functions-key': ['{{stock-key}}'] }, query: { code: ['{{api-kye}}'] } },
    };
    const environment = changed(
      [['apiManagement', 'backends', 'stock'], backend],
      [['apiManagement', 'namedValues'], { 'stock-key': { value: 'k' }, 'api-key': { value: 'k' } }],
    );
    expect(codesAndPaths(environment)).toEqual([
      ['dangling-reference', 'apiManagement.backends.stock.credentials.query.code[0]'],
    ]);
    expect(findingOf(environment, 'dangling-reference')?.help).toBe('Did you mean "api-key"?');
  });
});
