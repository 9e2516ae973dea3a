import type { Certificate } from '@apim-kit/certificates';
import type { ApplicationGateway, Environment, LoadedEnvironment, LoadedPfx } from '@apim-kit/environment';

/** The part of an environment that the tests of the gateway are about. */
export const sampleApplicationGateway = {
  name: 'agw-sample',
  sku: 'Standard_v2',
  subnet: 'gateway',
  publicIpAddress: 'gateway',
  frontendPorts: { http: 80 },
  sslCertificates: {},
  httpListeners: {
    sample: { protocol: 'Http', frontendPort: 'http', hostName: 'sample.dev' },
  },
  backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
  backendHttpSettings: {
    management: { port: 443, protocol: 'Https', hostName: 'apim-sample.azure-api.net' },
  },
  requestRoutingRules: {
    sample: {
      priority: 10,
      httpListener: 'sample',
      backendAddressPool: 'management',
      backendHttpSettings: 'management',
    },
  },
} as const satisfies ApplicationGateway;

/** What files would have given. */
export interface SampleFiles {
  readonly trustedClientCertificates?: Readonly<Record<string, readonly Certificate[]>>;
  readonly sslCertificates?: Readonly<Record<string, LoadedPfx>>;
  readonly localPfx?: LoadedPfx;
}

/** An environment around an Application Gateway, as if its files had been read. */
export function sampleEnvironment(
  applicationGateway: ApplicationGateway = sampleApplicationGateway,
  files: SampleFiles = {},
  rest: Partial<Environment> = {},
): LoadedEnvironment {
  const environment: Environment = {
    name: 'sample',
    location: 'westeurope',
    network: {
      virtualNetwork: {
        name: 'vnet-sample',
        addressPrefixes: ['10.0.0.0/16'],
        subnets: {
          gateway: { addressPrefix: '10.0.0.0/24' },
          management: { addressPrefix: '10.0.1.0/24' },
        },
      },
      publicIpAddresses: { gateway: {} },
    },
    apiManagement: {
      name: 'apim-sample',
      sku: 'Developer',
      publisherEmail: 'sample@example.com',
      publisherName: 'Sample',
      virtualNetwork: { type: 'Internal', subnet: 'management' },
      apis: {},
    },
    applicationGateway,
    ...rest,
  };
  return {
    environment,
    directory: '/nowhere',
    trustedClientCertificates: new Map(Object.entries(files.trustedClientCertificates ?? {})),
    sslCertificates: new Map(Object.entries(files.sslCertificates ?? {})),
    apiManagement: {
      caCertificates: new Map(),
      certificates: new Map(),
      namedValues: new Map(),
      policy: { text: '', file: 'global' },
      fragments: new Map(),
      apis: new Map(),
      products: new Map(),
      subscriptions: new Map(),
      loggers: new Map(),
      workspaces: new Map(),
    },
    functionApps: new Map(),
    localDefaults: [],
    localExternalCache: null,
    localPfx: files.localPfx ?? null,
    clientCertificates: new Map(),
    checks: [],
    watchedFiles: [],
  };
}
