import type { Environment } from '../src/index.js';

/** A small environment without a finding; tests break one thing in it at a time. */
export const sampleEnvironment = {
  name: 'sample',
  location: 'westeurope',
  network: {
    virtualNetwork: {
      name: 'vnet-sample',
      addressPrefixes: ['10.0.0.0/16'],
      subnets: {
        'snet-app-gateway': { addressPrefix: '10.0.0.0/24' },
        'snet-api-management': { addressPrefix: '10.0.1.0/24', networkSecurityGroup: 'nsg-apim' },
      },
    },
    networkSecurityGroups: {
      'nsg-apim': {
        rules: {
          management: {
            priority: 110,
            direction: 'Inbound',
            access: 'Allow',
            protocol: 'Tcp',
            sourceAddressPrefix: 'ApiManagement',
            sourcePortRange: '*',
            destinationAddressPrefix: 'VirtualNetwork',
            destinationPortRange: '3443',
          },
        },
      },
    },
    publicIpAddresses: { 'pip-agw': {}, 'pip-apim': { domainNameLabel: 'apim-sample' } },
  },
  apiManagement: {
    name: 'apim-sample',
    sku: 'Developer',
    publisherEmail: 'sample@example.com',
    publisherName: 'Sample',
    virtualNetwork: { type: 'Internal', subnet: 'snet-api-management', publicIpAddress: 'pip-apim' },
    caCertificates: { root: { file: 'fixtures/root-ca.cer', store: 'Root' } },
    certificates: { client: { file: 'fixtures/client.cer' } },
    namedValues: { 'client-header': { value: 'X-ARR-ClientCert' } },
    backends: { echo: { url: 'https://echo.example.com/api' } },
    products: { starter: { displayName: 'Starter', apis: ['orders'] } },
    subscriptions: {
      team: {
        displayName: 'Team',
        scope: { product: 'starter' },
        primaryKey: { environmentVariable: 'TEAM_KEY', localDefault: 'team-key' },
      },
    },
    apis: {
      orders: {
        displayName: 'Orders',
        path: 'orders',
        operations: {
          'get-order': { displayName: 'Get an order', method: 'GET', urlTemplate: '/{id}' },
        },
      },
    },
  },
  applicationGateway: {
    name: 'agw-sample',
    sku: 'Standard_v2',
    subnet: 'snet-app-gateway',
    publicIpAddress: 'pip-agw',
    frontendPorts: { 'port-https': 443, 'port-mtls': 8443 },
    sslCertificates: {
      server: {
        pfx: 'fixtures/server.pfx',
        password: { environmentVariable: 'PFX', localDefault: 'secret' },
      },
    },
    trustedClientCertificates: { chain: { file: 'fixtures/intermediate-ca-with-root-ca.cer' } },
    sslProfiles: {
      mtls: {
        trustedClientCertificates: ['chain'],
        clientAuthConfiguration: { verifyClientCertIssuerDN: true },
      },
    },
    httpListeners: {
      https: {
        protocol: 'Https',
        frontendPort: 'port-https',
        hostName: 'sample.dev',
        sslCertificate: 'server',
      },
      mtls: {
        protocol: 'Https',
        frontendPort: 'port-mtls',
        hostName: 'sample.dev',
        sslCertificate: 'server',
        sslProfile: 'mtls',
      },
    },
    backendAddressPools: { apim: { backendAddresses: [{ apiManagement: true }] } },
    probes: {
      apim: {
        protocol: 'Https',
        path: '/status-0123456789abcdef',
        pickHostNameFromBackendHttpSettings: true,
      },
    },
    backendHttpSettings: {
      apim: { port: 443, protocol: 'Https', hostName: 'apim-sample.azure-api.net', probe: 'apim' },
    },
    rewriteRuleSets: {
      forward: {
        rules: {
          'Forward the certificate': {
            ruleSequence: 100,
            requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: '{var_client_certificate}' }],
          },
        },
      },
      strip: {
        rules: {
          'Remove a forged certificate': {
            ruleSequence: 100,
            requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: '' }],
          },
        },
      },
    },
    requestRoutingRules: {
      https: {
        priority: 10,
        httpListener: 'https',
        backendAddressPool: 'apim',
        backendHttpSettings: 'apim',
        rewriteRuleSet: 'strip',
      },
      mtls: {
        priority: 20,
        httpListener: 'mtls',
        backendAddressPool: 'apim',
        backendHttpSettings: 'apim',
        rewriteRuleSet: 'forward',
      },
    },
  },
  local: {
    ports: { 443: 8444 },
    apiManagement: {
      port: 9443,
      certificate: {
        pfx: 'fixtures/server.pfx',
        password: { environmentVariable: 'PFX', localDefault: 'secret' },
      },
    },
    backends: { echo: 'http://127.0.0.1:7071/api' },
  },
} as const satisfies Environment;
