/**
 * Planning an environment whose API has 200 operations, each with a policy of its own, against a local Azure Resource
 * Manager in another process: wall time and requests. Azure has no list that gives policies, so those are read one by
 * one, eight at a time; everything else comes from lists.
 *
 * Build first (`npx nx run-many -t build`), make certificates (`npm start -- --once`), then:
 * node benchmarks/deploy/plan.mjs
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import {
  clouds,
  connectAzure,
  deploy,
  effectiveChanges,
  listResources,
  openStateStore,
  planDeployment,
  systemRuntime,
} from '../../packages/deployer/dist/index.js';
import { loadEnvironment } from '../../packages/environment/dist/index.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rule = (priority, direction, source, destination, port) => ({
  priority,
  direction,
  access: 'Allow',
  protocol: 'Tcp',
  sourceAddressPrefix: source,
  sourcePortRange: '*',
  destinationAddressPrefix: destination,
  destinationPortRange: port,
});
const policy = (number) => ({
  xml: `<policies><inbound><base /><set-header name="X-Operation" exists-action="override"><value>${number}</value></set-header></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});
const environment = (policies, service) => ({
  name: 'benchmark',
  location: 'westeurope',
  network: {
    virtualNetwork: {
      name: 'vnet',
      addressPrefixes: ['10.0.0.0/16'],
      subnets: {
        agw: { addressPrefix: '10.0.0.0/24' },
        apim: { addressPrefix: '10.0.1.0/24', networkSecurityGroup: 'nsg' },
      },
    },
    networkSecurityGroups: {
      nsg: { rules: { management: rule(110, 'Inbound', 'ApiManagement', 'VirtualNetwork', '3443') } },
    },
    publicIpAddresses: { agw: {}, apim: { domainNameLabel: service } },
  },
  apiManagement: {
    name: service,
    sku: 'Developer',
    publisherName: 'Benchmark',
    publisherEmail: 'benchmark@example.com',
    virtualNetwork: { type: 'Internal', subnet: 'apim', publicIpAddress: 'apim' },
    apis: {
      orders: {
        displayName: 'Orders',
        path: 'orders',
        policy: policy('api'),
        operations: Object.fromEntries(
          Array.from({ length: 200 }, (_, number) => [
            `operation-${number}`,
            {
              displayName: `Operation ${number}`,
              method: 'GET',
              urlTemplate: `/things-${number}/{id}`,
              ...(policies && { policy: policy(number) }),
            },
          ]),
        ),
      },
    },
  },
  applicationGateway: {
    name: 'agw',
    sku: 'Standard_v2',
    subnet: 'agw',
    publicIpAddress: 'agw',
    frontendPorts: { http: 80 },
    sslCertificates: {},
    httpListeners: { http: { protocol: 'Http', frontendPort: 'http' } },
    backendAddressPools: { apim: { backendAddresses: [{ apiManagement: true }] } },
    backendHttpSettings: { apim: { port: 80, protocol: 'Http', hostName: `${service}.azure-api.net` } },
    requestRoutingRules: {
      all: { priority: 10, httpListener: 'http', backendAddressPool: 'apim', backendHttpSettings: 'apim' },
    },
  },
});

const server = spawn(
  process.execPath,
  [
    'packages/cli/dist/bin.js',
    'resource-manager',
    '--resource-group',
    'plain',
    '--resource-group',
    'policies',
  ],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
);
try {
  const [first] = await once(server.stdout, 'data');
  const [endpoint] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(first));
  for (const [group, policies] of [
    ['plain', false],
    ['policies', true],
  ]) {
    const { loaded, findings } = loadEnvironment(environment(policies, `apim-${group}`), { directory: root });
    const errors = findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    await measure(endpoint, group, listResources(loaded));
  }
} finally {
  server.kill();
}

async function measure(endpoint, resourceGroup, resources) {
  const subscriptionId = '00000000-0000-4000-8000-000000000001';
  const connection = { cloud: clouds.public, subscriptionId, resourceGroup, credential: null, endpoint };
  const store = await openStateStore(
    join(mkdtempSync(join(tmpdir(), 'apim-kit-')), 'state.json'),
    connection,
  );
  const common = { environment: 'benchmark', resources, store };
  const startedAt = performance.now();
  const { result } = await deploy({
    ...common,
    azure: connectAzure(connection),
    runtime: { ...systemRuntime, pollIntervalMs: 10 },
    confirm: () => Promise.resolve(true),
  });
  if (result?.outcome !== 'done') throw new Error(JSON.stringify(result?.failures));
  const deployedMs = performance.now() - startedAt;
  const times = [];
  let requests = 0;
  for (let run = 0; run < 5; run++) {
    const azure = connectAzure(connection);
    const begun = performance.now();
    const { plan } = await planDeployment({ ...common, azure });
    times.push(performance.now() - begun);
    requests = azure.requests.total();
    if (effectiveChanges(plan).length > 0) throw new Error('The second plan is not empty.');
  }
  const median = times.toSorted((a, b) => a - b)[2];
  const policies = resources.filter(({ type }) => type.endsWith('/policies')).length;
  console.log(
    `${resources.length} resources, ${policies} of them policies: plan ${median.toFixed(0)} ms (limit 3000), ` +
      `${requests} requests (limit ${policies + 14}); deployed in ${(deployedMs / 1000).toFixed(1)} s`,
  );
  if (requests > policies + 14) process.exitCode = 1;
}
