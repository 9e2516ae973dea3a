import { defineEnvironment, type Environment } from './index.js';
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
