import { afterEach, describe, expect, it } from '@jest/globals';
import {
  loadEnvironment,
  type ApiManagement,
  type Environment,
  type LoadedEnvironment,
  type Workspace,
} from '@apim-kit/environment';
import { sampleEnvironment } from '../../test/sample-environment.js';
import type { GatewayError } from '../gateway-error.js';
import { createGateway, type InProcessGateway } from '../create-gateway.js';
import type { InProcessRequest, InProcessResponse } from '../in-process-request.js';
import type { BackendRequest } from './backend/backend-client.js';
import { HeaderList } from '../message/header-list.js';

const open: InProcessGateway[] = [];
afterEach(() => Promise.all(open.splice(0).map((gateway) => gateway.close())));

const document = (inbound: string) => ({
  xml: `<policies><inbound>${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});
/** Notes where it runs, behind what ran before. */
const mark = (scope: string) =>
  `<set-header name="X-Scopes" exists-action="append"><value>${scope}</value></set-header>`;
const operations = { get: { displayName: 'Get', method: 'GET', urlTemplate: '/' } };
const leads = {
  displayName: 'Leads',
  path: 'leads',
  serviceUrl: 'https://leads.example',
  subscriptionRequired: false,
  operations,
};
const orders = { ...leads, displayName: 'Orders', path: 'orders', serviceUrl: 'https://orders.example' };
const key = (value: string) => ({ environmentVariable: value.toUpperCase(), localDefault: value });

function load(apiManagement: Partial<ApiManagement>, rest: Partial<Environment> = {}): LoadedEnvironment {
  const { environment } = sampleEnvironment();
  const service: ApiManagement = { ...environment.apiManagement, apis: { orders }, ...apiManagement };
  return loadEnvironment({ ...environment, apiManagement: service, ...rest }, { directory: '.', env: {} })
    .loaded;
}

/** The backend gives back its origin, and the headers that policies set. */
async function answer({ origin, headers }: BackendRequest) {
  const entries = headers.flatMap((name, index): [string, string][] =>
    index % 2 === 0 && name.startsWith('X-') ? [[name, headers[index + 1]!]] : [],
  );
  return { status: 200, reason: 'OK', headers: new HeaderList(entries), body: Buffer.from(origin) };
}

function create(loaded: LoadedEnvironment, services = {}): InProcessGateway {
  const fetch = { send: answer, close: async () => undefined };
  const gateway = createGateway(loaded, { services: { fetch, ...services } });
  open.push(gateway);
  return gateway;
}

const sales = (workspace: Partial<Workspace>): Workspace => ({
  displayName: 'Sales team',
  apis: { leads },
  ...workspace,
});
const inWorkspace = (workspace: Partial<Workspace>, service: Partial<ApiManagement> = {}, services = {}) =>
  create(load({ ...service, workspaces: { sales: sales(workspace) } }), services);

const get = (
  gateway: InProcessGateway,
  path: string,
  headers: InProcessRequest['headers'] = {},
): Promise<InProcessResponse> => gateway.request({ to: { apiManagement: true }, path, headers });

const withKey = (value: string) => ({ 'Ocp-Apim-Subscription-Key': value });

describe('the policies of a workspace', () => {
  const api = {
    ...leads,
    policy: document(`<base />${mark('api')}`),
    operations: { get: { ...operations.get, policy: document(`<base />${mark('operation')}`) } },
  };
  const global = {
    xml: `<policies><inbound>${mark('global')}</inbound><backend><forward-request /></backend><outbound /><on-error /></policies>`,
  };
  const products = {
    basic: {
      displayName: 'Basic',
      apis: ['leads'],
      subscriptionRequired: false,
      policy: document(`<base />${mark('product')}`),
    },
  };

  it('run between the global policy and those of products, APIs and operations', async () => {
    const gateway = inWorkspace(
      { apis: { leads: api }, products, policy: document(`<base />${mark('workspace')}`) },
      { policy: global },
    );
    const { headers, trace } = await get(gateway, '/leads');
    expect(headers.get('X-Scopes')).toBe('global,workspace,product,api,operation');
    expect(trace?.steps).toContainEqual(
      expect.objectContaining({ kind: 'route', workspace: 'sales', api: 'leads', operation: 'get' }),
    );
    expect(trace?.steps).toContainEqual(
      expect.objectContaining({ kind: 'policy', name: 'set-header', scope: 'workspace' }),
    );
    // APIs of the service have none of it.
    const other = await get(gateway, '/orders');
    expect(other.headers.get('X-Scopes')).toBe('global');
    expect(other.trace?.steps).toContainEqual(expect.objectContaining({ kind: 'route', workspace: null }));
  });

  it.each([
    ['stands nowhere', mark('workspace'), 'workspace,product,api,operation'],
    ['stands behind', `${mark('workspace')}<base />`, 'workspace,global,product,api,operation'],
  ])('run the global policy where base stands: it %s', async (_, inbound, expected) => {
    const gateway = inWorkspace(
      { apis: { leads: api }, products, policy: document(inbound) },
      { policy: global },
    );
    expect((await get(gateway, '/leads')).headers.get('X-Scopes')).toBe(expected);
  });

  it('are those of the service where the workspace has none', async () => {
    const gateway = inWorkspace({ apis: { leads: api } }, { policy: global });
    expect((await get(gateway, '/leads')).headers.get('X-Scopes')).toBe('global,api,operation');
  });

  it('see the workspace', async () => {
    const inbound = `<base /><set-header name="X-Workspace"><value>@($"{context.Workspace.Id}/{context.Workspace.Name}")</value></set-header>`;
    const gateway = inWorkspace(
      { policy: document(inbound) },
      {
        apis: {
          orders: {
            ...orders,
            policy: document(
              '<base /><set-header name="X-Workspace"><value>@(context.Workspace == null ? "none" : "some")</value></set-header>',
            ),
          },
        },
      },
    );
    expect((await get(gateway, '/leads')).headers.get('X-Workspace')).toBe('sales/Sales team');
    expect((await get(gateway, '/orders')).headers.get('X-Workspace')).toBe('none');
  });
});

describe('what a policy of a workspace names', () => {
  const use = `<base /><include-fragment fragment-id="stamp" /><set-backend-service backend-id="crm" />`;
  const stamp = (name: string) => ({
    xml: `<fragment><set-header name="X-Stamp"><value>${name} {{region}}</value></set-header></fragment>`,
  });
  const own: Partial<Workspace> = {
    policy: document(use),
    namedValues: { region: { value: 'emea' } },
    backends: { crm: { url: 'https://crm.sales.example' } },
    policyFragments: { stamp: stamp('own') },
  };
  const ofService: Partial<ApiManagement> = {
    apis: { orders: { ...orders, policy: document(use) } },
    namedValues: { region: { value: 'global' } },
    backends: { crm: { url: 'https://crm.service.example' } },
    policyFragments: { stamp: stamp('shared') },
  };

  it('is its own, whatever the service has under the name', async () => {
    const gateway = inWorkspace(own, ofService);
    const [inside, outside] = [await get(gateway, '/leads'), await get(gateway, '/orders')];
    expect([inside.headers.get('X-Stamp'), inside.text]).toEqual(['own emea', 'https://crm.sales.example']);
    expect([outside.headers.get('X-Stamp'), outside.text]).toEqual([
      'shared global',
      'https://crm.service.example',
    ]);
  });

  it('is nothing of the service, nor of another workspace', () => {
    const messages = (workspaces: NonNullable<ApiManagement['workspaces']>) => {
      try {
        create(load({ ...ofService, workspaces }));
        return [];
      } catch (error) {
        return (error as GatewayError).report?.diagnostics.map(({ message }) => message);
      }
    };
    const bare = { displayName: 'Bare', apis: { leads } };
    expect(
      messages({
        bare: { ...bare, policy: document(use) },
        sales: { ...own, displayName: 'Sales', apis: {} },
      }),
    ).toEqual([expect.stringContaining('stamp'), expect.stringContaining('crm')]);
    expect(messages({ bare: { ...bare, policy: document(mark('{{region}}')) } })).toEqual([
      expect.stringContaining('region'),
    ]);
  });

  it('is a backend of the laptop where the overlay says so', async () => {
    const local = {
      apiManagement: { port: 1, certificate: { pfx: 'a.pfx' } },
      workspaces: { sales: { backends: { crm: 'http://localhost:7071' } } },
    };
    const gateway = create(load({ workspaces: { sales: sales(own) } }, { local }));
    expect((await get(gateway, '/leads')).text).toBe('http://localhost:7071');
  });
});

describe('subscriptions of a workspace', () => {
  const subscription = (
    scope: NonNullable<ApiManagement['subscriptions']>[string]['scope'],
    primary: string,
  ) => ({
    displayName: primary,
    scope,
    owner: 'ada',
    primaryKey: key(primary),
  });
  const closed = { ...leads, subscriptionRequired: true };
  const gateway = () =>
    inWorkspace(
      {
        apis: { leads: closed, deals: { ...closed, displayName: 'Deals', path: 'deals' } },
        groups: { partners: { displayName: 'Partners', users: ['ada'] } },
        products: { basic: { displayName: 'Basic', apis: ['leads'] } },
        policy: document(
          '<base /><set-header name="X-Caller"><value>@(context.User.Id + " of " + string.Join(", ", context.User.Groups.Select(g => g.Name)) + " in " + (context.Product?.Name ?? "no product"))</value></set-header>',
        ),
        subscriptions: {
          all: subscription({ allApis: true }, 'all-key'),
          basic: subscription({ product: 'basic' }, 'basic-key'),
          deals: subscription({ api: 'deals' }, 'deals-key'),
        },
      },
      {
        apis: { orders: { ...orders, subscriptionRequired: true } },
        users: { ada: { email: 'ada@example.com', firstName: 'Ada', lastName: 'L' } },
        subscriptions: {
          master: { displayName: 'Master', scope: { allApis: true }, primaryKey: key('master-key') },
        },
      },
    );

  it.each([
    ['all-key', 200, 200, 401],
    ['basic-key', 200, 401, 401],
    ['deals-key', 401, 200, 401],
    // The service and its workspaces share no keys.
    ['master-key', 401, 401, 200],
  ])('open with %s what they are for', async (value, ...expected) => {
    const running = gateway();
    const statuses = await Promise.all(
      ['/leads', '/deals', '/orders'].map(async (path) => (await get(running, path, withKey(value))).status),
    );
    expect(statuses).toEqual(expected);
  });

  it('belong to users of the service, who are in groups of the workspace', async () => {
    const { headers } = await get(gateway(), '/leads', withKey('basic-key'));
    expect(headers.get('X-Caller')).toBe('ada of Developers, Partners in Basic');
  });
});

describe('what a workspace keeps', () => {
  const count = `<base /><rate-limit-by-key calls="1" renewal-period="60" counter-key="one" />`;
  const remember = `<base /><cache-lookup-value key="k" variable-name="v" default-value="none" /><set-header name="X-Found"><value>@((string)context.Variables["v"])</value></set-header><cache-store-value key="k" value="kept" duration="60" />`;

  it('is its own: counters', async () => {
    const gateway = inWorkspace(
      { policy: document(count) },
      { apis: { orders: { ...orders, policy: document(count) } } },
    );
    const status = async (path: string) => (await get(gateway, path)).status;
    expect([await status('/leads'), await status('/orders')]).toEqual([200, 200]);
    expect([await status('/leads'), await status('/orders')]).toEqual([429, 429]);
  });

  it('is its own: the internal cache', async () => {
    const gateway = inWorkspace(
      { policy: document(remember) },
      { apis: { orders: { ...orders, policy: document(remember) } } },
    );
    const found = async (path: string) => (await get(gateway, path)).headers.get('X-Found');
    expect([await found('/leads'), await found('/orders')]).toEqual(['none', 'none']);
    expect([await found('/leads'), await found('/orders')]).toEqual(['kept', 'kept']);
  });

  it('is never in an external cache: a policy that asks for one stops the request', async () => {
    const external = `<base /><cache-lookup-value key="k" variable-name="v" caching-type="external" />`;
    const cache = {
      get: async () => undefined,
      set: async () => undefined,
      delete: async () => undefined,
      close: async () => undefined,
    };
    const gateway = inWorkspace({ policy: document(external) }, {}, { externalCache: cache });
    expect((await get(gateway, '/leads')).status).toBe(500);
    expect(gateway.report.unsupported).toEqual([
      expect.objectContaining({
        policy: 'cache-lookup-value',
        file: 'apiManagement.workspaces.sales.policy.xml',
      }),
    ]);
  });

  it('outlives a change of the environment', async () => {
    const gateway = inWorkspace({ policy: document(count) });
    expect((await get(gateway, '/leads')).status).toBe(200);
    const renamed = sales({ displayName: 'Renamed', policy: document(count) });
    gateway.swap(load({ workspaces: { sales: renamed } }));
    expect((await get(gateway, '/leads')).status).toBe(429);
  });
});

describe('APIs of workspaces', () => {
  it('have versions and revisions', async () => {
    const gateway = inWorkspace({
      versionSets: { leads: { displayName: 'Leads', versioningScheme: 'Segment' } },
      apis: {
        leads: {
          ...leads,
          versionSet: 'leads',
          apiVersion: 'v1',
          revisions: { 2: { serviceUrl: 'https://next.example', operations } },
        },
        deals: { ...leads, displayName: 'Deals', path: 'deals', versionSet: 'leads' },
      },
    });
    // The original of a set has no version.
    expect((await get(gateway, '/deals')).status).toBe(200);
    expect((await get(gateway, '/leads/v1')).text).toBe('https://leads.example');
    expect((await get(gateway, '/leads/v1;rev=2')).text).toBe('https://next.example');
    expect((await get(gateway, '/leads')).status).toBe(404);
  });

  it('share no path with those of the service', () => {
    expect(() => inWorkspace({ apis: { leads: { ...leads, path: 'orders' } } })).toThrow(/orders/);
  });

  it('hide the secrets of their workspace in traces', async () => {
    const gateway = inWorkspace({
      namedValues: { token: { secret: key('very-secret') } },
      policy: document(`<base /><set-header name="X-Note"><value>{{token}}</value></set-header>`),
    });
    const { trace } = await get(gateway, '/leads');
    expect(JSON.stringify(trace)).toContain('set-header');
    expect(JSON.stringify(trace)).not.toContain('very-secret');
  });
});
