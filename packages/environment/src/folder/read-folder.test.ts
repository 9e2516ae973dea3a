import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { loadEnvironment } from '../load/load-environment.js';
import { preflight } from '../preflight/preflight.js';
import { folderServerPfx } from './folder-environment.js';
import { readFolder } from './read-folder.js';

const { path: directory, write } = temporaryFolder();
const policy = (inbound: string) => `<policies><inbound><base />${inbound}</inbound></policies>`;
/** The first bytes of any PFX; nobody opens it here. */
const pfx = Uint8Array.from([0x30, 0x03, 0x02, 0x01, 0x03]);
const openApi = {
  openapi: '3.0.1',
  info: { title: 'Orders' },
  servers: [{ url: 'https://orders.example' }],
  paths: {
    '/orders': {
      get: { operationId: 'listOrders', responses: {} },
      post: { operationId: 'addOrder', responses: {} },
    },
  },
};

describe('a folder of the extractor of APIOps', () => {
  const orders = {
    properties: { displayName: 'Orders', path: 'orders', protocols: ['https'], isCurrent: true },
  };

  it('becomes APIs, products, backends and named values', () => {
    write({
      'policy.xml': policy(''),
      'apis/orders/apiInformation.json': {
        properties: {
          ...orders.properties,
          apiVersion: 'v1',
          apiVersionSetId:
            '/subscriptions/1/resourceGroups/g/providers/Microsoft.ApiManagement/service/s/apiVersionSets/set1',
        },
      },
      'apis/orders/specification.yaml': JSON.stringify(openApi),
      'apis/orders/policy.xml': policy('<set-header name="A" />'),
      'apis/orders/operations/addOrder/policy.xml': policy('<set-method>PUT</set-method>'),
      'apis/orders;rev=2/apiInformation.json': { properties: { ...orders.properties, isCurrent: undefined } },
      'apis/orders;rev=2/specification.json': openApi,
      'apis/legacy/apiInformation.json': {
        properties: { displayName: 'Legacy', path: 'soap', type: 'soap' },
      },
      'apis/chat/apiInformation.json': {
        properties: {
          displayName: 'Chat',
          path: 'chat',
          type: 'websocket',
          serviceUrl: 'wss://chat.example',
          protocols: ['wss', 'ws'],
        },
      },
      'apis/chat/operations/onHandshake/policy.xml': '<policies />',
      'backends/one/backendInformation.json': {
        properties: { url: 'https://one.example', tls: { validateCertificateChain: false } },
      },
      'backends/all/backendInformation.json': {
        properties: { type: 'Pool', pool: { services: [{ id: '/x/backends/one', priority: 1 }] } },
      },
      'named values/5f1/namedValueInformation.json': {
        properties: { displayName: 'host', value: 'a.example' },
      },
      'named values/key/namedValueInformation.json': { properties: { displayName: 'key', secret: true } },
      'named values/6/namedValueInformation.json': {
        properties: { displayName: 'Logger-Credentials--6', secret: true },
      },
      'policy fragments/common/policy.xml': '<fragment />',
      'products/starter/productInformation.json': {
        properties: { displayName: 'Starter', state: 'published' },
      },
      'products/starter/apis/orders/productApiInformation.json': {},
      'subscriptions/ada/subscriptionInformation.json': {
        properties: { displayName: 'Ada', scope: '/x/products/starter' },
      },
      'version sets/set1/versionSetInformation.json': {
        properties: { displayName: 'Orders', versioningScheme: 'Segment' },
      },
    });
    const { environment, findings } = readFolder(directory());
    expect(findings).toEqual([
      expect.objectContaining({
        code: 'api-type-not-run',
        severity: 'warning',
        path: 'apis/legacy',
        message: expect.stringContaining('WSDL'),
      }),
    ]);
    const { apis, backends, backendPools, namedValues, products, subscriptions } = environment.apiManagement;
    expect(Object.keys(apis).sort()).toEqual(['chat', 'orders']);
    expect(apis['chat']).toMatchObject({
      serviceUrl: 'wss://chat.example',
      protocols: ['wss', 'ws'],
      webSocket: { onHandshake: { file: 'apis/chat/operations/onHandshake/policy.xml' } },
      operations: {},
    });
    expect(apis['orders']).toMatchObject({
      versionSet: 'set1',
      apiVersion: 'v1',
      openApi: { file: 'apis/orders/specification.yaml' },
      operations: {
        addOrder: { method: 'POST', policy: { file: 'apis/orders/operations/addOrder/policy.xml' } },
      },
      revisions: { 2: { operations: { listOrders: { method: 'GET' } } } },
    });
    expect(backends).toEqual({ one: { url: 'https://one.example', validateCertificateChain: false } });
    expect(backendPools).toEqual({ all: { services: [{ backend: 'one', priority: 1 }] } });
    expect(namedValues).toEqual({
      host: { value: 'a.example' },
      key: { secret: { environmentVariable: 'NAMED_VALUE_KEY' } },
    });
    expect(products?.['starter']).toEqual({ displayName: 'Starter', state: 'published', apis: ['orders'] });
    expect(subscriptions?.['ada']).toMatchObject({
      scope: { product: 'starter' },
      primaryKey: { localDefault: 'ada-key' },
    });

    const { loaded, findings: loading } = loadEnvironment(environment, {
      directory: directory(),
      env: { NAMED_VALUE_KEY: 'k' },
      readFile: (path) => (path.endsWith(folderServerPfx) ? pfx : readFileSync(path)),
    });
    expect(loading).toEqual([]);
    expect(Object.keys(loaded.apiManagement.apis.get('orders')!.definition.operations).sort()).toEqual([
      'addOrder',
      'listOrders',
    ]);
  });

  it('reads workspaces, which hold the same folders', () => {
    const at = 'workspaces/team';
    write({
      'apis/orders/apiInformation.json': orders,
      [`${at}/workspaceInformation.json`]: { properties: { displayName: 'Team', description: 'Ours' } },
      [`${at}/policy.xml`]: policy(''),
      [`${at}/apis/stock/apiInformation.json`]: { properties: { ...orders.properties, path: 'stock' } },
      [`${at}/apis/stock/specification.json`]: openApi,
      [`${at}/apis/stock/operations/addOrder/policy.xml`]: policy('<set-method>PUT</set-method>'),
      [`${at}/apis/soap/apiInformation.json`]: { properties: { displayName: 'SOAP', type: 'soap' } },
      [`${at}/named values/host/namedValueInformation.json`]: {
        properties: { displayName: 'host', value: 'team.example' },
      },
      [`${at}/policy fragments/common/policy.xml`]: '<fragment />',
      [`${at}/backends/one/backendInformation.json`]: { properties: { url: 'https://one.example' } },
      [`${at}/products/basic/productInformation.json`]: { properties: { displayName: 'Basic' } },
      [`${at}/products/basic/apis/link/apiInformation.json`]: {
        properties: { apiId: '/service/s/workspaces/team/apis/stock' },
      },
      [`${at}/subscriptions/ada/subscriptionInformation.json`]: {
        properties: { displayName: 'Ada', scope: '/service/s/workspaces/team/products/basic' },
      },
      [`${at}/subscriptions/all/subscriptionInformation.json`]: {
        properties: { displayName: 'All', scope: '/service/s/workspaces/team' },
      },
    });
    const { environment, findings } = readFolder(directory());
    expect(findings).toEqual([
      expect.objectContaining({ code: 'api-type-not-run', path: 'workspaces/team/apis/soap' }),
    ]);
    expect(environment.apiManagement.workspaces).toEqual({
      team: {
        displayName: 'Team',
        description: 'Ours',
        policy: { file: `${at}/policy.xml` },
        apis: {
          stock: expect.objectContaining({
            path: 'stock',
            openApi: { file: `${at}/apis/stock/specification.json` },
            operations: {
              addOrder: expect.objectContaining({
                policy: { file: `${at}/apis/stock/operations/addOrder/policy.xml` },
              }),
            },
          }),
        },
        namedValues: { host: { value: 'team.example' } },
        policyFragments: { common: { file: `${at}/policy fragments/common/policy.xml` } },
        versionSets: {},
        backends: { one: { url: 'https://one.example' } },
        backendPools: {},
        loggers: {},
        tags: {},
        products: { basic: { displayName: 'Basic', apis: ['stock'] } },
        subscriptions: {
          ada: expect.objectContaining({ scope: { product: 'basic' } }),
          all: expect.objectContaining({ scope: { allApis: true } }),
        },
      },
    });
    const codes = preflight(environment).map(({ code, path }) => [code, path]);
    expect(codes).toContainEqual(['workspace-without-gateway', 'apiManagement.workspaces.team']);
    expect(preflight(environment).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is one whose APIs are all in workspaces', () => {
    write({ 'workspaces/team/apis/stock/apiInformation.json': orders });
    const { apis, workspaces } = readFolder(directory()).environment.apiManagement;
    expect(apis).toEqual({});
    expect(Object.keys(workspaces?.['team']?.apis ?? {})).toEqual(['stock']);
  });

  it('reads GraphQL APIs and the credentials of backends', () => {
    write({
      'apis/users/apiInformation.json': {
        properties: { displayName: 'Users', path: 'graph', type: 'graphql' },
      },
      'apis/users/specification.graphql': 'type Query { users: [String] }',
      'apis/users/resolvers/all/resolverInformation.json': {
        properties: { displayName: 'All', path: 'Query/users' },
      },
      'apis/users/resolvers/all/policy.xml': '<http-data-source />',
      'backends/one/backendInformation.json': {
        properties: {
          url: 'https://one.example',
          credentials: {
            authorization: { scheme: 'Bearer', parameter: '{{token}}' },
            header: { 'x-functions-key': ['{{key}}'] },
            query: {},
          },
        },
      },
    });
    const { environment, findings } = readFolder(directory());
    expect(findings).toEqual([]);
    const { apis, backends } = environment.apiManagement;
    expect(apis['users']).toMatchObject({
      graphQL: {
        schema: { file: 'apis/users/specification.graphql' },
        resolvers: { 'Query.users': { file: 'apis/users/resolvers/all/policy.xml' } },
      },
      operations: {},
    });
    expect(backends?.['one']?.credentials).toEqual({
      authorization: { scheme: 'Bearer', parameter: '{{token}}' },
      header: { 'x-functions-key': ['{{key}}'] },
    });
  });

  it('reads OData APIs where their metadata stand beside them', () => {
    const odata = { properties: { displayName: 'Shop', path: 'shop', type: 'odata' } };
    write({
      'apis/shop/apiInformation.json': odata,
      'apis/shop/specification.edmx': '<Edmx/>',
      'apis/bare/apiInformation.json': odata,
    });
    const { environment, findings } = readFolder(directory());
    expect(environment.apiManagement.apis['shop']).toMatchObject({
      oData: { metadata: { file: 'apis/shop/specification.edmx' } },
      operations: {},
    });
    expect(findings).toMatchObject([{ code: 'api-type-not-run', path: 'apis/bare' }]);
  });

  it('names the file that it does not understand', () => {
    write({ 'apis/orders/apiInformation.json': orders, 'apis/orders/specification.yaml': 'nothing' });
    write({ 'apis/orders/operations/a/policy.xml': policy('') });
    expect(() => readFolder(directory())).toThrow(/^apis\/orders\/specification\.yaml: .*can’t be read/);
    write({ 'apis/orders/apiInformation.json': '{' });
    expect(() => readFolder(directory())).toThrow(/^apis\/orders\/apiInformation\.json: This is no JSON/);
  });
});

describe('a folder of OpenAPI documents and policies', () => {
  it('becomes an API at the root, and one for each folder below', () => {
    write({
      'openapi.json': openApi,
      'policy.xml': policy(''),
      'listorders.xml': policy(''),
      'operations/addOrder.policy.xml': policy(''),
      'global.xml': policy(''),
      'fragments/common.xml': '<fragment />',
      'named-values.json': { host: 'a.example' },
      'pets/swagger.json': { swagger: '2.0', host: 'pets.example', paths: {} },
    });
    const {
      apis,
      policy: global,
      policyFragments,
      namedValues,
    } = readFolder(directory()).environment.apiManagement;
    expect(apis).toEqual({
      root: {
        displayName: 'Orders',
        path: '',
        serviceUrl: 'https://orders.example',
        subscriptionRequired: false,
        openApi: { file: 'openapi.json' },
        policy: { file: 'policy.xml' },
        operations: {
          listOrders: expect.objectContaining({ policy: { file: 'listorders.xml' } }),
          addOrder: expect.objectContaining({ policy: { file: 'operations/addOrder.policy.xml' } }),
        },
      },
      pets: expect.objectContaining({ path: 'pets', serviceUrl: 'https://pets.example' }),
    });
    expect(global).toEqual({ file: 'global.xml' });
    expect(policyFragments).toEqual({ common: { file: 'fragments/common.xml' } });
    expect(namedValues).toEqual({ host: { value: 'a.example' } });
  });

  it('loses no policy', () => {
    write({ 'openapi.json': openApi, 'deleteOrder.xml': policy('') });
    expect(() => readFolder(directory())).toThrow(
      /^deleteOrder\.xml: The file is named after no operation of openapi\.json/,
    );
  });

  it.each(['policies/listOrders.xml', 'operations/listOrders.xml', 'orders/global.xml', 'POLICY.XML'])(
    'uses every policy, or refuses it: %s',
    (file) => {
      write({ 'openapi.json': openApi, 'listOrders.policy.xml': policy(''), [file]: policy('') });
      expect(() => readFolder(directory())).toThrow(/: The policy stands where none is looked for/);
    },
  );

  it('leaves other XML alone', () => {
    write({ 'openapi.json': openApi, 'schemas/order.xml': '<order />' });
    expect(Object.keys(readFolder(directory()).environment.apiManagement.apis)).toEqual(['root']);
  });

  it('needs an API', () => {
    expect(() => readFolder(directory())).toThrow('The folder holds no API.');
    write({ 'a.json': openApi, 'b.json': openApi });
    expect(() => readFolder(directory())).toThrow('b.json: a.json is an OpenAPI document too.');
  });
});
