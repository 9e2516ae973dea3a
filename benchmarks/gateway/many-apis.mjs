/**
 * How long an environment of many APIs takes until it serves, and how long a request then takes to its operation.
 *
 * 1,000 APIs of 20 operations each: every API has a document of its own, and so has every tenth operation; `--policies
 * all` gives each of the 20,000 operations one. Loading is what `apim-kit up` does, `loadEnvironment`, `preflight` and
 * `createGateway`, in a process that has loaded nothing before, as CPU time of all threads; routing is a request that
 * policies answer, beside the same request to an environment of one API.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/gateway/many-apis.mjs [--apis N] [--policies all]
 */
import { parseArgs } from 'node:util';
import { loadEnvironment, preflight } from '@apim-kit/environment';
import { createGateway } from '@apim-kit/gateway';

const { values } = parseArgs({
  options: { apis: { type: 'string', default: '1000' }, policies: { type: 'string', default: 'tenth' } },
});
const apiCount = Number(values.apis);
const operationCount = 20;
const requests = 20_000;
const limits = { loadSeconds: 3, routeMicroseconds: 20 };

const first = load(apiCount);
await report();

async function report() {
  console.log(
    `${apiCount} APIs, ${apiCount * operationCount} operations, ${first.documents} policy documents\n`,
  );
  line('loadEnvironment, preflight', first.readMs / 1000, 's');
  line('createGateway', first.compileMs / 1000, 's');
  line('together', (first.readMs + first.compileMs) / 1000, 's', limits.loadSeconds);
  const one = load(1);
  const ratios = [];
  for (let round = 0; round < 7; round++) {
    ratios.push({
      many: await microseconds(first.gateway, apiCount),
      one: await microseconds(one.gateway, 1),
    });
  }
  const median = (of) => ratios.map(of).toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
  line(
    '\na request to one of them',
    median(({ many }) => many),
    'µs',
  );
  line(
    'a request to the only one',
    median(({ one }) => one),
    'µs',
  );
  line(
    'what the table adds',
    median(({ many, one }) => many - one),
    'µs',
    limits.routeMicroseconds,
  );
  await Promise.all([first.gateway.close(), one.gateway.close()]);
}

function line(label, value, unit, limit) {
  const held = limit === undefined ? '' : `  limit ${limit} ${unit}${value > limit ? '  EXCEEDED' : ''}`;
  console.log(`${label.padEnd(28)}${value.toFixed(2).padStart(8)} ${unit}${held}`);
  if (limit !== undefined && value > limit) process.exitCode = 1;
}

function load(count) {
  const { definition, documents } = environmentOf(count);
  const start = cpuMs();
  const { loaded, findings } = loadEnvironment(definition, { directory: import.meta.dirname });
  // The network is that of a sample: what preflight says of it is of no interest here.
  preflight(loaded);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const read = cpuMs();
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)));
  const gateway = createGateway(loaded, { trace: false });
  return { gateway, documents, readMs: read - start, compileMs: cpuMs() - read };
}

/** What the process has used, all threads: what else the machine does does not count. */
function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median of the time of a request, over requests to all APIs in turn. */
async function microseconds(gateway, count) {
  const times = new Float64Array(requests);
  for (let i = 0; i < requests; i++) {
    const path = `/team${(i * 7919) % count}/orders/v1/resource${Math.floor(i / count) % operationCount}/4711/lines`;
    const start = performance.now();
    const { status } = await gateway.request({ to: { apiManagement: true }, path });
    times[i] = (performance.now() - start) * 1000;
    if (status !== 204) throw new Error(`${path} answered ${status}.`);
  }
  return times.sort()[requests >> 1];
}

/** An environment whose documents differ from one another, as those of many teams do. */
function environmentOf(count) {
  const everyOperation = values.policies === 'all';
  let documents = 1;
  const document = (inbound) => {
    documents++;
    return {
      xml: `<policies>
  <inbound>${inbound}
    <base />
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
    };
  };
  const header = (name, code) =>
    `\n    <set-header name="${name}" exists-action="override"><value>@(${code})</value></set-header>`;
  const operation = (api, index) => ({
    displayName: `Operation ${index}`,
    method: 'GET',
    urlTemplate: `/resource${index}/{id}/lines`,
    ...((everyOperation || index % 10 === 0) && {
      policy: document(header('X-Operation', `context.Request.MatchedParameters["id"] + "-${api}-${index}"`)),
    }),
  });
  const apis = Object.fromEntries(
    Array.from({ length: count }, (_, api) => [
      `orders-${api}`,
      {
        displayName: `Orders of team ${api}`,
        path: `team${api}/orders/v1`,
        serviceUrl: `https://backend-${api}.example/orders`,
        subscriptionRequired: false,
        policy: document(
          header('X-Team', `context.Request.Headers.GetValueOrDefault("X-Team-${api}", "{{stage}}")`),
        ),
        operations: Object.fromEntries(
          Array.from({ length: operationCount }, (_, index) => [`operation-${index}`, operation(api, index)]),
        ),
      },
    ]),
  );
  return { definition: definitionOf(apis), documents };
}

function definitionOf(apis) {
  return {
    name: 'benchmark',
    location: 'westeurope',
    network: {
      virtualNetwork: {
        name: 'vnet',
        addressPrefixes: ['10.0.0.0/16'],
        subnets: {
          gateway: { addressPrefix: '10.0.0.0/24' },
          management: { addressPrefix: '10.0.1.0/24', networkSecurityGroup: 'management' },
        },
      },
      networkSecurityGroups: { management: { rules: {} } },
      publicIpAddresses: { gateway: {} },
    },
    apiManagement: {
      name: 'benchmark',
      sku: 'Developer',
      publisherEmail: 'benchmark@example.com',
      publisherName: 'Benchmark',
      virtualNetwork: { type: 'Internal', subnet: 'management' },
      namedValues: { stage: { value: 'production' } },
      policy: {
        xml: '<policies><inbound><return-response><set-status code="204" reason="No Content" /></return-response></inbound><backend><forward-request /></backend><outbound /><on-error /></policies>',
      },
      apis,
    },
    applicationGateway: {
      name: 'benchmark',
      sku: 'Standard_v2',
      subnet: 'gateway',
      publicIpAddress: 'gateway',
      frontendPorts: { http: 80 },
      sslCertificates: {},
      httpListeners: { http: { protocol: 'Http', frontendPort: 'http', hostName: 'sample.dev' } },
      backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
      backendHttpSettings: {
        management: { port: 443, protocol: 'Https', hostName: 'benchmark.azure-api.net' },
      },
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
}
