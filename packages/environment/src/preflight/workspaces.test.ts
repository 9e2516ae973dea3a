import { describe, expect, it } from '@jest/globals';
import { change } from '../../test/change.js';
import { codesAndPaths, findingOf } from '../../test/findings.js';
import { sampleEnvironment as sample } from '../../test/sample-environment.js';
import { loadEnvironment } from '../load/load-environment.js';
import type { Environment, Workspace } from '../index.js';
import { preflight } from './preflight.js';

const leads = {
  displayName: 'Leads',
  path: 'sales/leads',
  subscriptionRequired: false,
  operations: { list: { displayName: 'List', method: 'GET', urlTemplate: '/' } },
};
const sales: Workspace = { displayName: 'Sales', apis: { leads } };
const at = 'apiManagement.workspaces.sales';

const premium = change(sample, ['apiManagement', 'sku'], 'Premium');
const withWorkspace = (workspace: Partial<Workspace>, environment: Environment = premium): Environment =>
  change(environment, ['apiManagement', 'workspaces', 'sales'], { ...sales, ...workspace });
const errors = (environment: Environment) =>
  preflight(environment)
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, path }) => [code, path]);

describe('a workspace', () => {
  it('is fine on Premium, whose gateway for it is no part of the environment', () => {
    expect(codesAndPaths(withWorkspace({}))).toEqual([['workspace-without-gateway', at]]);
  });

  it('needs the tier Premium', () => {
    expect(codesAndPaths(withWorkspace({}, sample))).toEqual([['workspace-needs-premium', at]]);
  });

  it('names what is its own', () => {
    const environment = withWorkspace({
      backends: { crm: { url: 'https://crm.example.com', clientCertificates: ['client'] } },
      backendPools: { pool: { services: [{ backend: 'echo' }] } },
      products: { basic: { displayName: 'Basic', apis: ['orders'], groups: ['developers', 'partners'] } },
      subscriptions: {
        ada: {
          displayName: 'Ada',
          scope: { product: 'starter' },
          owner: 'ada',
          primaryKey: { environmentVariable: 'ADA', localDefault: 'ada' },
        },
      },
      apis: { leads: { ...leads, tags: ['b2b'], versionSet: 'leads', apiVersion: 'v1' } },
    });
    expect(errors(environment)).toEqual([
      ['dangling-reference', `${at}.backends.crm.clientCertificates[0]`],
      ['dangling-reference', `${at}.products.basic.apis[0]`],
      ['dangling-reference', `${at}.subscriptions.ada.scope.product`],
      ['dangling-reference', `${at}.backendPools.pool.services[0].backend`],
      ['dangling-reference', `${at}.products.basic.groups[1]`],
      ['dangling-reference', `${at}.subscriptions.ada.owner`],
      ['dangling-reference', `${at}.apis.leads.versionSet`],
      ['dangling-reference', `${at}.apis.leads.tags[0]`],
    ]);
  });

  it('organises users of the service', () => {
    const groups = { partners: { displayName: 'Partners', users: ['ada'] } };
    expect(errors(withWorkspace({ groups }))).toEqual([
      ['dangling-reference', `${at}.groups.partners.users[0]`],
    ]);
    const ada = { email: 'ada@example.com', firstName: 'Ada', lastName: 'L' };
    expect(errors(change(withWorkspace({ groups }), ['apiManagement', 'users'], { ada }))).toEqual([]);
  });

  it('has policies that see nothing of the service', () => {
    const policy = {
      xml: `<policies><inbound><base /><set-backend-service backend-id="echo" />
        <set-header name="A"><value>{{client-header}}</value></set-header></inbound></policies>`,
    };
    const { loaded } = loadEnvironment(withWorkspace({ policy }), {
      directory: '.',
      env: {},
      readFile: () => new Uint8Array(),
    });
    const found = preflight(loaded).filter(({ path }) => path === `${at}.policy`);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['policy-invalid', expect.stringContaining('client-header')],
      ['dangling-reference', expect.stringContaining('echo')],
    ]);
  });

  it('shares the paths of APIs with the service', () => {
    const apis = { leads: { ...leads, path: 'orders' } };
    expect(findingOf(withWorkspace({ apis }), 'apis-share-path')).toMatchObject({
      path: `${at}.apis.leads.path`,
      message: 'The path "orders" belongs to the API "orders" too.',
    });
  });

  it('shares the names of resources with the service, and pools theirs with backends', () => {
    const environment = withWorkspace({
      namedValues: { 'Client-Header': { value: 'x' } },
      backends: { own: { url: 'https://own.example.com' } },
      backendPools: { echo: { services: [{ backend: 'own' }] } },
    });
    expect(errors(environment)).toEqual([
      ['name-at-two-levels', `${at}.backendPools.echo`],
      ['name-at-two-levels', `${at}.namedValues.Client-Header`],
    ]);
    expect(findingOf(environment, 'name-at-two-levels')?.message).toBe(
      'apiManagement has the name "echo" too: a service takes it once, whatever the workspace.',
    );
  });

  it('has neither resolvers nor a key vault', () => {
    const graphQL = {
      schema: { file: 'a.graphql' },
      resolvers: { 'Query.a': { xml: '<http-data-source />' } },
    };
    const environment = withWorkspace({
      apis: { leads: { ...leads, operations: {}, graphQL } },
      namedValues: { token: { keyVault: 'vault', secret: 'token' } },
    });
    expect(errors(environment)).toEqual([
      ['workspace-without-resolvers', `${at}.apis.leads.graphQL.resolvers`],
      ['workspace-without-key-vault', `${at}.namedValues.token`],
    ]);
  });

  it('is named by the overlay of the laptop', () => {
    const backends = { crm: { url: 'https://crm.example.com' } };
    const overlay = (name: string, backend: string) =>
      change(withWorkspace({ backends }), ['local', 'workspaces', name], {
        backends: { [backend]: 'http://localhost:7071' },
      });
    expect(errors(overlay('sales', 'crm'))).toEqual([]);
    expect(errors(overlay('sale', 'crm'))).toEqual([['dangling-reference', 'local.workspaces.sale']]);
    expect(errors(overlay('sales', 'cmr'))).toEqual([
      ['dangling-reference', 'local.workspaces.sales.backends.cmr'],
    ]);
  });

  it('has names as Azure takes them', () => {
    const environment = change(premium, ['apiManagement', 'workspaces', 'a/b?'], {
      ...sales,
      policyFragments: { '-x': { xml: '<fragment />' } },
    });
    expect(errors(environment)).toEqual([
      ['invalid-name', 'apiManagement.workspaces["a/b?"]'],
      ['invalid-name', 'apiManagement.workspaces["a/b?"].policyFragments.-x'],
    ]);
  });
});
