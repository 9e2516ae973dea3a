import { defineEnvironment, defineWorkspace, type Environment, type Workspace } from './index.js';
import { sampleEnvironment as sample } from '../test/sample-environment.js';

const gateway = sample.applicationGateway;
const listener = gateway.httpListeners.mtls;
const rule = gateway.requestRoutingRules.mtls;

// An environment of whole slices keeps their names.
const environment = defineEnvironment(sample);
const priority: number = environment.applicationGateway.requestRoutingRules['mtls']?.priority ?? 0;
void priority;
const port: 443 | 8443 | number = environment.applicationGateway.frontendPorts['port-https'];
void port;

// What every consumer takes is the same environment with plain names.
const plain: Environment = environment;
void plain;

// A slice that lost its names is accepted; preflight checks it.
const widened: Environment = sample;
defineEnvironment(widened);

defineEnvironment({
  ...sample,
  applicationGateway: {
    ...gateway,
    // @ts-expect-error No such listener: 'mtl'.
    requestRoutingRules: { mtls: { ...rule, httpListener: 'mtl' } },
  },
});

defineEnvironment({
  ...sample,
  applicationGateway: {
    ...gateway,
    // @ts-expect-error No such SSL profile: 'strict'.
    httpListeners: { https: gateway.httpListeners.https, mtls: { ...listener, sslProfile: 'strict' } },
  },
});

defineEnvironment({
  ...sample,
  applicationGateway: {
    ...gateway,
    sslProfiles: {
      // @ts-expect-error No such chain: 'root'.
      mtls: { trustedClientCertificates: ['root'], clientAuthConfiguration: {} },
    },
  },
});

// @ts-expect-error No such subnet: 'snet-agw'.
defineEnvironment({ ...sample, applicationGateway: { ...gateway, subnet: 'snet-agw' } });

defineEnvironment({
  ...sample,
  apiManagement: {
    ...sample.apiManagement,
    // @ts-expect-error No such API: 'order'.
    products: { starter: { displayName: 'Starter', apis: ['order'] } },
  },
});

defineEnvironment({
  ...sample,
  // @ts-expect-error No such backend: 'ecko'.
  local: { ...sample.local, backends: { ecko: 'http://127.0.0.1:7071' } },
});

defineEnvironment({
  ...sample,
  scenario: {
    clientCertificates: { 'client-01': { pfx: 'client-01.pfx' } },
    variants: { passthrough: (before) => before },
    checks: [
      {
        name: 'answers',
        group: 'mTLS',
        variant: 'passthrough',
        request: { to: { listener: 'mtls' }, path: '/', clientCertificate: 'client-01' },
        expect: { status: 200, body: { forwarded: 'client-01' } },
      },
      {
        name: 'names nothing that is there',
        group: 'mTLS',
        // @ts-expect-error No such variant: 'strict'.
        variant: 'strict',
        request: {
          // @ts-expect-error No such listener: 'http'.
          to: { listener: 'http' },
          path: '/',
          // @ts-expect-error No such client certificate: 'client-1'.
          clientCertificate: 'client-1',
        },
        expect: { status: 200 },
      },
    ],
  },
});

defineEnvironment({
  ...sample,
  applicationGateway: {
    ...gateway,
    sslProfiles: {
      mtls: {
        trustedClientCertificates: ['chain'],
        // @ts-expect-error A misspelt property is an error too: the real one ends in 'DN'.
        clientAuthConfiguration: { verifyClientCertIssuerDn: true },
      },
    },
  },
});

// What a vault holds is named by the vault's key, and fetched by an identity's.
const vaults = {
  keyVaults: { vault: { name: 'kv-sample' } },
  managedIdentities: { 'id-sample': {} },
} as const;
defineEnvironment({
  ...sample,
  ...vaults,
  applicationGateway: {
    ...gateway,
    managedIdentity: 'id-sample',
    sslCertificates: { server: { keyVault: 'vault', secret: 'server' } },
  },
});
defineEnvironment({
  ...sample,
  ...vaults,
  // @ts-expect-error No such vault: 'valut'.
  applicationGateway: { ...gateway, sslCertificates: { server: { keyVault: 'valut', secret: 'server' } } },
});
// @ts-expect-error No such managed identity: 'id'.
defineEnvironment({ ...sample, ...vaults, applicationGateway: { ...gateway, managedIdentity: 'id' } });

// Nothing is declared, so nothing can be named.
defineEnvironment({
  ...sample,
  // @ts-expect-error No vault at all.
  applicationGateway: { ...gateway, sslCertificates: { server: { keyVault: 'vault', secret: 'server' } } },
});

defineEnvironment({
  ...sample,
  apiManagement: {
    ...sample.apiManagement,
    groups: { partners: { displayName: 'Partners' } },
    users: {
      ada: { email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace', groups: ['partners'] },
    },
    products: { starter: { displayName: 'Starter', apis: ['orders'], groups: ['partners', 'developers'] } },
    // @ts-expect-error No such backend: 'ecko'.
    backendPools: { both: { services: [{ backend: 'ecko' }] } },
  },
});

defineEnvironment({
  ...sample,
  apiManagement: {
    ...sample.apiManagement,
    versionSets: { orders: { displayName: 'Orders', versioningScheme: 'Segment' } },
    apis: {
      // @ts-expect-error No such version set: 'order'.
      orders: { ...sample.apiManagement.apis.orders, versionSet: 'order', apiVersion: 'v1' },
    },
  },
});

// A workspace has names of its own, which are none of the service's.
const leads = { displayName: 'Leads', path: 'leads', operations: {} };
const sales = defineWorkspace({
  displayName: 'Sales',
  backends: { crm: { url: 'https://crm.example.com' } },
  backendPools: { all: { services: [{ backend: 'crm' }] } },
  groups: { partners: { displayName: 'Partners', users: ['ada'] } },
  products: { basic: { displayName: 'Basic', apis: ['leads'], groups: ['partners', 'guests'] } },
  apis: { leads },
});
const widenedWorkspace: Workspace = sales;
void widenedWorkspace;
defineEnvironment({
  ...sample,
  apiManagement: { ...sample.apiManagement, workspaces: { sales } },
});
defineEnvironment({
  ...sample,
  apiManagement: {
    ...sample.apiManagement,
    workspaces: { sales },
    // @ts-expect-error No such API: 'leads' is the workspace's.
    products: { starter: { displayName: 'Starter', apis: ['leads'] } },
  },
});

defineWorkspace({
  displayName: 'Sales',
  apis: { leads },
  // @ts-expect-error No such API: 'lead'.
  products: { basic: { displayName: 'Basic', apis: ['lead'] } },
});
defineWorkspace({
  displayName: 'Sales',
  // @ts-expect-error No such version set: 'leads'.
  apis: { leads: { ...leads, versionSet: 'leads', apiVersion: 'v1' } },
});
