import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-compile-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const mark = (name: string): string => `<set-variable name="${name}" value="@(1 < 2)" />`;
const revision = (inbound: string) => ({
  serviceUrl: 'https://backend.example',
  policy: { xml: `<policies><inbound>${inbound}</inbound><backend><base /></backend></policies>` },
  operations: {
    get: {
      displayName: 'Get',
      method: 'GET',
      urlTemplate: '/{id}',
      policy: {
        xml: '<policies><inbound><base /><include-fragment fragment-id="log" /></inbound></policies>',
      },
    },
    list: { displayName: 'List', method: 'GET', urlTemplate: '/' },
  },
});
const environment = {
  name: 'sample',
  location: 'westeurope',
  network: {
    virtualNetwork: {
      name: 'vnet',
      addressPrefixes: ['10.0.0.0/16'],
      subnets: { gateway: { addressPrefix: '10.0.0.0/24' }, management: { addressPrefix: '10.0.1.0/24' } },
    },
    publicIpAddresses: { gateway: {} },
  },
  apiManagement: {
    name: 'sample',
    sku: 'Developer',
    publisherEmail: 'sample@example.com',
    publisherName: 'Sample',
    virtualNetwork: { type: 'Internal', subnet: 'management' },
    namedValues: { key: { secret: { environmentVariable: 'KEY', localDefault: 'not-to-be-seen' } } },
    policyFragments: { log: { file: 'log.xml' } },
    products: {
      gold: {
        displayName: 'Gold',
        apis: ['orders'],
        policy: { xml: `<policies><inbound>${mark('product')}<base /></inbound></policies>` },
      },
      empty: { displayName: 'Empty', apis: [] },
    },
    apis: {
      orders: {
        displayName: 'Orders',
        path: 'orders',
        ...revision(`<base />${mark('api')}`),
        revisions: { 2: revision(mark('second')) },
      },
    },
  },
  applicationGateway: {
    name: 'agw',
    sku: 'Standard_v2',
    subnet: 'gateway',
    publicIpAddress: 'gateway',
    frontendPorts: { http: 80 },
    sslCertificates: {},
    httpListeners: { http: { protocol: 'Http', frontendPort: 'http', hostName: 'sample.dev' } },
    backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
    backendHttpSettings: { management: { port: 443, protocol: 'Https', hostName: 'sample.azure-api.net' } },
    requestRoutingRules: {
      http: {
        priority: 10,
        httpListener: 'http',
        backendAddressPool: 'management',
        backendHttpSettings: 'management',
      },
    },
  },
};

beforeAll(() => {
  writeFileSync(join(directory, 'apim.config.ts'), `export default ${JSON.stringify(environment)};`);
  writeFileSync(join(directory, 'log.xml'), '<fragment>\n  <trace source="{{key}}">x</trace>\n</fragment>');
});
const run = (...args: string[]) => runCommand(['compile', ...args], { cwd: directory });

describe('apim-kit compile', () => {
  it('prints the documents as they are deployed, as JSON too', async () => {
    const { code, stdout } = await run('--output', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      { path: 'policy' },
      { path: 'policyFragments/log', policy: readFileSync(join(directory, 'log.xml'), 'utf8') },
      { path: 'products/gold' },
      { path: 'apis/orders' },
      { path: 'apis/orders/operations/get' },
      { path: 'apis/orders;rev=2' },
      { path: 'apis/orders;rev=2/operations/get' },
    ]);
    expect(code).toBe(0);
  });
});

describe('apim-kit compile --effective', () => {
  it('prints what an operation runs, and where each part comes from', async () => {
    const { code, stdout, stderr } = await run('--effective', '--operation', 'get', '--product', 'gold');
    expect(stderr).toBe('');
    expect(stdout).toBe(`<!-- apis/orders/operations/get, called through the product gold -->
<!-- operation get, apiManagement.apis.orders.operations.get.policy.xml -->
<policies>
    <inbound>
        <!-- api orders, apiManagement.apis.orders.policy.xml -->
        <!-- product gold, apiManagement.products.gold.policy.xml -->
        <set-variable name="product" value="@(1 < 2)" />
        <!-- global, apiManagement.policy: nothing here -->
        <!-- end of product gold -->
        <set-variable name="api" value="@(1 < 2)" />
        <!-- end of api orders -->
        <!-- fragment log, log.xml -->
        <trace source="{{key}}">x</trace>
        <!-- end of fragment log -->
    </inbound>
    <backend />
    <outbound />
    <on-error />
</policies>
`);
    expect(code).toBe(0);
  });

  it('says that products would run more, and has those operations too that have no policy', async () => {
    const { stdout } = await run('--effective');
    expect(stdout).toContain(
      '<!-- apis/orders/operations/list, called through no product; it is in gold (see option product) -->\n<!-- api orders',
    );
    expect(stdout).not.toContain('name="product"');
    expect(stdout).not.toContain('not-to-be-seen');
  });

  it('prints rows for scripts', async () => {
    const { stdout } = await run('--effective', '--operation', 'get', '--output', 'json');
    const rows = JSON.parse(stdout) as { policy: string; parts: readonly unknown[] }[];
    expect(rows).toMatchObject([{ api: 'orders', operation: 'get', product: null, products: ['gold'] }]);
    expect(rows[0]!.policy).toContain('<trace source="{{key}}">');
    expect(rows[0]!.parts).toMatchObject([
      { section: 'inbound', policy: 'set-variable', scope: 'api', name: 'orders', fragment: null },
      {
        section: 'inbound',
        policy: 'trace',
        scope: 'operation',
        name: 'get',
        fragment: 'log',
        file: 'log.xml',
        line: 2,
        column: 3,
      },
    ]);
  });

  it('takes a revision', async () => {
    const { stdout } = await run('--effective', '--api', 'orders;rev=2', '--operation', 'list');
    expect(stdout).toContain('name="second"');
    expect(stdout).not.toContain('name="api"');
  });

  it('writes one file an operation', async () => {
    const { stdout } = await run('--effective', '--out', 'effective');
    expect(stdout).toBe(
      'effective/apis/orders/operations/get.xml\neffective/apis/orders/operations/list.xml\n',
    );
    expect(readFileSync(join(directory, 'effective/apis/orders/operations/get.xml'), 'utf8')).toContain(
      '</policies>',
    );
  });

  it.each([
    [['--effective', '--api', 'order'], 'There is no API order.', 'These are there: orders, orders;rev=2.'],
    [['--effective', '--operation', 'put'], 'There is no operation put.', 'These are there: get, list.'],
    [['--effective', '--product', 'silver'], 'There is no product silver.', 'These are there: gold, empty.'],
    [
      ['--effective', '--api', 'orders', '--product', 'empty'],
      'The API orders is not in the product empty.',
      '',
    ],
    [['--effective', '--workspace', 'sale'], 'There is no workspace sale.', ''],
    [['--api', 'orders'], '--workspace, --api, --operation and --product belong to --effective.', ''],
  ])('%j: %s', async (args, message, help) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(`error InputInvalid: ${message}`);
    expect(stderr).toContain(help);
    expect(code).toBe(1);
  });

  it('names what stands in the way, at its place, and gives the rest', async () => {
    writeFileSync(
      join(directory, 'broken.ts'),
      `import environment from './apim.config.ts';
environment.apiManagement.policyFragments = {};
export default environment;`,
    );
    const { code, stderr, stdout } = await run('--effective', '-e', 'broken.ts');
    expect(stderr).toMatch(
      /^apiManagement\.apis\.orders\.operations\.get\.policy\.xml:1:\d+ error PL2027: There is no fragment `log`\.\n$/,
    );
    expect(stdout).toContain('apis/orders/operations/list');
    expect(stdout).not.toContain('apis/orders/operations/get');
    expect(code).toBe(1);
  });
});

describe('apim-kit compile of an environment with workspaces', () => {
  const sales = {
    displayName: 'Sales',
    policy: {
      xml: `<policies><inbound><base /><include-fragment fragment-id="log" />${mark('workspace')}</inbound></policies>`,
    },
    policyFragments: { log: { xml: `<fragment>${mark('own-log')}</fragment>` } },
    products: {
      silver: {
        displayName: 'Silver',
        apis: ['leads'],
        policy: { xml: `<policies><inbound><base />${mark('silver')}</inbound></policies>` },
      },
    },
    apis: { leads: { displayName: 'Leads', path: 'leads', ...revision(`<base />${mark('leads')}`) } },
  };
  beforeAll(() => {
    const { apiManagement } = environment;
    const policy = {
      xml: `<policies><inbound><include-fragment fragment-id="log" />${mark('global')}</inbound><backend /><outbound /><on-error /></policies>`,
    };
    const changed = {
      ...environment,
      apiManagement: { ...apiManagement, sku: 'Premium', policy, workspaces: { sales } },
    };
    writeFileSync(join(directory, 'workspaces.ts'), `export default ${JSON.stringify(changed)};`);
  });
  const compile = (...args: string[]) => run('-e', 'workspaces.ts', ...args);

  it('has their documents', async () => {
    const { stdout } = await compile('--output', 'json');
    const paths = (JSON.parse(stdout) as { path: string }[]).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('workspaces/'))).toEqual([
      'workspaces/sales/policy',
      'workspaces/sales/policyFragments/log',
      'workspaces/sales/products/silver',
      'workspaces/sales/apis/leads',
      'workspaces/sales/apis/leads/operations/get',
    ]);
    expect((await compile('--only', 'workspaces/sales/policy')).stdout).toBe(sales.policy.xml);
  });

  it('puts their policies between the global one and those of products, each with fragments of its own', async () => {
    const { stdout } = await compile(
      ...['--effective', '--workspace', 'sales', '--operation', 'get'],
      ...['--product', 'silver', '--output', 'json'],
    );
    const rows = JSON.parse(stdout) as {
      parts: { scope: string; name: string; fragment: string | null }[];
    }[];
    expect(rows).toMatchObject([{ workspace: 'sales', api: 'leads', products: ['silver'] }]);
    expect(rows[0]!.parts.map(({ scope, name, fragment }) => [scope, name, fragment])).toEqual([
      ['global', '', 'log'],
      ['global', '', null],
      ['workspace', 'sales', 'log'],
      ['workspace', 'sales', null],
      ['product', 'silver', null],
      ['api', 'leads', null],
      ['operation', 'get', 'log'],
    ]);
    expect(rows[0]!.parts.map((part) => (part as unknown as { policy: string }).policy)).toEqual([
      'trace',
      ...Array<string>(6).fill('set-variable'),
    ]);
  });

  it('shows the APIs of all levels, or of one workspace', async () => {
    const headings = (text: string) =>
      text.split('\n').filter((line) => /^<!-- (workspaces|apis)/.test(line));
    expect(headings((await compile('--effective')).stdout)).toHaveLength(4);
    const { stdout } = await compile('--effective', '--workspace', 'sales');
    expect(headings(stdout)).toEqual([
      expect.stringContaining('workspaces/sales/apis/leads/operations/get'),
      expect.stringContaining('workspaces/sales/apis/leads/operations/list'),
    ]);
    expect(stdout).toContain('<!-- workspace sales, ');
  });

  it('names the products that there are', async () => {
    const { stderr } = await compile('--effective', '--workspace', 'sales', '--product', 'gold');
    expect(stderr).toContain('There is no product gold.');
    expect(stderr).toContain('These are there: silver.');
  });
});
