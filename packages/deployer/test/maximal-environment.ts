// Long because it holds one of everything: whatever the model can say, templates must say too.
import { fileURLToPath } from 'node:url';
import { defineEnvironment, loadEnvironment, type LoadedEnvironment } from '@apim-kit/environment';

const directory = fileURLToPath(new URL('../../environment/test/', import.meta.url));
const password = { environmentVariable: 'PFX_PASSWORD' } as const;

/** An environment with one of everything that the model has. */
export const maximalEnvironment = defineEnvironment({
  name: 'maximal',
  location: 'westeurope',
  tags: { costCenter: '42' },
  network: {
    virtualNetwork: {
      name: 'vnet-maximal',
      addressPrefixes: ['10.0.0.0/16'],
      subnets: {
        'snet-agw': { addressPrefix: '10.0.0.0/24' },
        'snet-apim': {
          addressPrefix: '10.0.1.0/24',
          networkSecurityGroup: 'nsg-apim',
          serviceEndpoints: ['Microsoft.KeyVault'],
        },
      },
    },
    networkSecurityGroups: {
      'nsg-apim': {
        rules: {
          management: {
            priority: 110,
            direction: 'Inbound',
            access: 'Allow',
            description: 'Management endpoint',
            protocol: 'Tcp',
            sourceAddressPrefix: 'ApiManagement',
            sourcePortRange: '*',
            destinationAddressPrefix: 'VirtualNetwork',
            destinationPortRange: '3443',
          },
          monitor: {
            priority: 120,
            direction: 'Outbound',
            access: 'Allow',
            protocol: 'Tcp',
            sourceAddressPrefix: 'VirtualNetwork',
            sourcePortRange: '*',
            destinationAddressPrefix: 'AzureMonitor',
            destinationPortRange: ['443', '1886'],
          },
        },
      },
    },
    publicIpAddresses: {
      'pip-agw': { zones: ['1', '2', '3'] },
      'pip-apim': { domainNameLabel: 'apim-maximal', idleTimeoutInMinutes: 10 },
    },
  },
  managedIdentities: { 'id-maximal': { tags: { purpose: 'vault' } } },
  keyVaults: { vault: { name: 'kv-maximal' }, others: { name: 'kv-others', existing: true } },
  functionApps: {
    flex: {
      name: 'func-maximal-flex',
      runtime: { name: 'node', version: '22' },
      plan: { name: 'plan-flex', sku: 'FC1' },
      storageAccount: { name: 'stmaximalflex' },
      managedIdentity: 'id-maximal',
      settings: {
        LEVEL: 'debug',
        API_KEY: { secret: { environmentVariable: 'API_KEY' } },
        FROM_VAULT: { keyVault: 'vault', secret: 'setting' },
      },
      maximumInstanceCount: 40,
      instanceMemoryMB: 512,
    },
    dedicated: {
      name: 'func-maximal',
      runtime: { name: 'node', version: '20' },
      plan: { name: 'plan-dedicated', sku: 'B1' },
      storageAccount: { name: 'stmaximal' },
    },
    premium: {
      name: 'func-maximal-premium',
      runtime: { name: 'node', version: '20' },
      plan: { name: 'plan-premium', sku: 'EP1' },
      storageAccount: { name: 'stmaximal' },
    },
  },
  apiManagement: {
    name: 'apim-maximal',
    sku: 'Premium',
    capacity: 2,
    zones: ['1', '2'],
    publisherEmail: 'maximal@example.com',
    publisherName: 'Maximal',
    virtualNetwork: { type: 'Internal', subnet: 'snet-apim', publicIpAddress: 'pip-apim' },
    managedIdentity: 'id-maximal',
    negotiateClientCertificate: true,
    caCertificates: {
      root: { file: 'fixtures/root-ca.cer', store: 'Root' },
      intermediate: { file: 'fixtures/intermediate-ca.cer', store: 'CertificateAuthority' },
    },
    certificates: {
      client: { file: 'fixtures/client.cer' },
      own: { pfx: 'fixtures/server.pfx', password },
      stored: { keyVault: 'vault', secret: 'client', version: '0123456789abcdef0123456789abcdef' },
    },
    namedValues: {
      plain: { value: 'a value' },
      'api-key': { secret: { environmentVariable: 'API_KEY' } },
      stored: { keyVault: 'others', secret: 'value' },
    },
    backends: {
      first: {
        credentials: {
          authorization: { scheme: 'Bearer', parameter: '{{plain}}' },
          header: { 'x-functions-key': ['written-out-key'] },
          query: { code: ['{{plain}}'] },
        },
        url: 'https://first.example.com',
        title: 'First',
        description: 'The first',
        clientCertificates: ['own'],
        circuitBreaker: {
          name: 'trips',
          failureCondition: {
            count: 3,
            interval: 'PT1M',
            statusCodeRanges: [{ min: 500, max: 599 }],
            errorReasons: ['Timeout'],
          },
          tripDuration: 'PT30S',
          acceptRetryAfter: true,
        },
      },
      second: {
        url: 'https://second.example.com',
        validateCertificateChain: false,
        validateCertificateName: false,
        circuitBreaker: {
          name: 'trips-by-share',
          failureCondition: { percentage: 50, interval: 'PT1M' },
          tripDuration: 'PT30S',
        },
      },
    },
    backendPools: {
      both: {
        description: 'Both',
        services: [{ backend: 'first', priority: 1, weight: 50 }, { backend: 'second' }],
      },
    },
    loggers: {
      insights: {
        loggerType: 'applicationInsights',
        resourceId: '/subscriptions/0/resourceGroups/rg/providers/Microsoft.Insights/components/appi-maximal',
        credentials: { instrumentationKey: { secret: { environmentVariable: 'API_KEY' } } },
        isBuffered: false,
      },
      events: {
        loggerType: 'azureEventHub',
        description: 'Events',
        credentials: {
          name: 'hub',
          connectionString: { secret: { environmentVariable: 'API_KEY' } },
        },
      },
    },
    diagnostics: {
      applicationinsights: {
        logger: 'insights',
        samplingPercentage: 50,
        alwaysLog: 'allErrors',
        logClientIp: true,
        httpCorrelationProtocol: 'W3C',
        verbosity: 'information',
      },
    },
    policyFragments: {
      stamp: {
        xml: '<fragment><set-header name="X-Stamp" exists-action="override"><value>{{plain}}</value></set-header></fragment>',
      },
    },
    policy: {
      xml: '<policies><inbound><include-fragment fragment-id="stamp" /></inbound><backend><forward-request /></backend><outbound /><on-error /></policies>',
    },
    tags: { internal: { displayName: 'Internal' } },
    versionSets: {
      orders: { displayName: 'Orders', versioningScheme: 'Header', versionHeaderName: 'Api-Version' },
      stock: {
        displayName: 'Stock',
        description: 'By query',
        versioningScheme: 'Query',
        versionQueryName: 'v',
      },
    },
    groups: { partners: { displayName: 'Partners', description: 'Other companies' } },
    users: {
      ada: {
        email: 'ada@example.com',
        firstName: 'Ada',
        lastName: 'Lovelace',
        note: 'First',
        state: 'active',
        groups: ['partners'],
      },
    },
    apis: {
      orders: {
        displayName: 'Orders',
        description: 'Orders of customers',
        path: 'orders',
        protocols: ['https'],
        serviceUrl: 'https://orders.example.com',
        subscriptionRequired: true,
        subscriptionKeyParameterNames: { header: 'X-Key', query: 'key' },
        versionSet: 'orders',
        apiVersion: 'v1',
        apiRevision: '3',
        apiRevisionDescription: 'Now with dates',
        revisions: {
          '2': {
            description: 'Without dates',
            serviceUrl: 'https://old.example.com',
            operations: { list: { displayName: 'List', method: 'GET', urlTemplate: '/' } },
          },
        },
        tags: ['internal'],
        schemas: {
          components: {
            contentType: 'application/vnd.oai.openapi.components+json',
            file: '../../deployer/test/fixtures/components.json',
          },
        },
        policy: {
          xml: `<policies><inbound><base /><set-backend-service backend-id="both" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
        },
        operations: {
          get: {
            displayName: 'Get an order',
            description: 'One order',
            method: 'GET',
            urlTemplate: '/{id}/lines/{line}',
            templateParameters: { id: { type: 'string', description: 'Number' } },
            request: {
              description: 'Which',
              queryParameters: {
                expand: { type: 'string', values: ['lines', 'none'], defaultValue: 'none' },
              },
              headers: { 'X-Trace': { type: 'string', required: true } },
            },
            responses: { 200: { 'application/json': { id: '1' } } },
            responseContracts: {
              200: {
                description: 'The order',
                headers: { ETag: { type: 'string' } },
                representations: { 'application/json': { schemaId: 'components', typeName: 'Order' } },
              },
              404: { description: 'No such order' },
            },
            policy: {
              xml: `<policies><inbound><base /><set-header name="X-Key" exists-action="override"><value>{{api-key}}</value></set-header></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
            },
          },
          put: {
            displayName: 'Put an order',
            method: 'PUT',
            urlTemplate: '/{id}',
            request: {
              representations: {
                'application/json': {
                  schemaId: 'components',
                  typeName: 'Order',
                  examples: { small: { id: 1 } },
                },
              },
            },
          },
        },
      },
      stock: {
        displayName: 'Stock',
        path: 'stock',
        subscriptionRequired: false,
        versionSet: 'stock',
        apiVersion: '2026-01-01',
        openApi: { file: '../../deployer/test/fixtures/stock.openapi.json' },
        operations: {},
      },
      chat: {
        displayName: 'Chat',
        path: 'chat',
        serviceUrl: 'wss://chat.example.com/rooms',
        webSocket: {
          onHandshake: {
            xml: '<policies><inbound><base /><rate-limit calls="10" renewal-period="60" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
          },
        },
        operations: {},
      },
      users: {
        displayName: 'Users',
        path: 'graph',
        graphQL: {
          schema: { file: '../../deployer/test/fixtures/users.graphql' },
          resolvers: {
            'Query.users': {
              xml: '<http-data-source><http-request><set-method>GET</set-method><set-url>https://users.example.com/</set-url></http-request></http-data-source>',
            },
          },
        },
        operations: {},
      },
    },
    products: {
      starter: {
        displayName: 'Starter',
        description: 'To begin with',
        state: 'published',
        subscriptionRequired: true,
        approvalRequired: true,
        subscriptionsLimit: 1,
        apis: ['orders', 'stock'],
        groups: ['partners', 'developers'],
        policy: {
          xml: '<policies><inbound><base /><rate-limit calls="10" renewal-period="60" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
        },
      },
    },
    subscriptions: {
      ada: {
        displayName: 'Ada',
        scope: { product: 'starter' },
        owner: 'ada',
        primaryKey: { environmentVariable: 'API_KEY' },
        secondaryKey: { environmentVariable: 'API_KEY' },
      },
      everything: {
        displayName: 'Everything',
        scope: { allApis: true },
        primaryKey: { environmentVariable: 'API_KEY' },
        state: 'suspended',
      },
      one: {
        displayName: 'One',
        scope: { api: 'orders' },
        primaryKey: { environmentVariable: 'API_KEY' },
      },
    },
    workspaces: {
      sales: {
        displayName: 'Sales',
        description: 'What the sales team runs',
        certificates: { 'sales-public': { file: 'fixtures/client.cer' } },
        namedValues: {
          region: { value: 'emea' },
          'sales-key': { secret: { environmentVariable: 'API_KEY' } },
        },
        backends: {
          crm: { url: 'https://crm.example.com' },
          'crm-old': { url: 'https://old.crm.example.com' },
        },
        backendPools: {
          'crm-all': {
            services: [
              { backend: 'crm', priority: 1 },
              { backend: 'crm-old', priority: 2 },
            ],
          },
        },
        loggers: {
          'sales-insights': {
            loggerType: 'applicationInsights',
            credentials: { instrumentationKey: { secret: { environmentVariable: 'API_KEY' } } },
          },
        },
        diagnostics: { applicationinsights: { logger: 'sales-insights' } },
        policyFragments: {
          'sales-stamp': {
            xml: '<fragment><set-header name="X-Region" exists-action="override"><value>{{region}}</value></set-header></fragment>',
          },
        },
        policy: {
          xml: '<policies><inbound><base /><include-fragment fragment-id="sales-stamp" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
        },
        tags: { b2b: { displayName: 'Business' } },
        versionSets: { leads: { displayName: 'Leads', versioningScheme: 'Segment' } },
        groups: { resellers: { displayName: 'Resellers', users: ['ada'] } },
        apis: {
          leads: {
            displayName: 'Leads',
            path: 'sales/leads',
            serviceUrl: 'https://leads.example.com',
            versionSet: 'leads',
            apiVersion: 'v1',
            tags: ['b2b'],
            schemas: {
              lead: {
                contentType: 'application/vnd.oai.openapi.components+json',
                file: '../../deployer/test/fixtures/components.json',
              },
            },
            revisions: {
              '2': { operations: { list: { displayName: 'List', method: 'GET', urlTemplate: '/' } } },
            },
            policy: {
              xml: '<policies><inbound><base /><set-backend-service backend-id="crm-all" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
            },
            operations: {
              list: {
                displayName: 'List',
                method: 'GET',
                urlTemplate: '/',
                policy: {
                  xml: '<policies><inbound><base /><set-header name="X-Key" exists-action="override"><value>{{sales-key}}</value></set-header></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
                },
              },
            },
          },
          prices: {
            displayName: 'Prices',
            path: 'sales/prices',
            openApi: { file: '../../deployer/test/fixtures/stock.openapi.json' },
            operations: {},
          },
        },
        products: {
          'sales-basic': {
            displayName: 'Basic',
            apis: ['leads', 'prices'],
            groups: ['resellers', 'developers'],
            policy: {
              xml: '<policies><inbound><base /><rate-limit calls="10" renewal-period="60" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
            },
          },
        },
        subscriptions: {
          reseller: {
            displayName: 'Reseller',
            scope: { product: 'sales-basic' },
            owner: 'ada',
            primaryKey: { environmentVariable: 'API_KEY' },
          },
          'sales-all': {
            displayName: 'All of sales',
            scope: { allApis: true },
            primaryKey: { environmentVariable: 'API_KEY' },
          },
        },
      },
    },
  },
  applicationGateway: {
    name: 'agw-maximal',
    sku: 'WAF_v2',
    subnet: 'snet-agw',
    publicIpAddress: 'pip-agw',
    managedIdentity: 'id-maximal',
    zones: ['1', '2', '3'],
    capacity: 3,
    webApplicationFirewall: { firewallMode: 'Prevention', ruleSetVersion: '3.1' },
    enableHttp2: true,
    frontendPorts: { http: 80, https: 443, mtls: 8443 },
    sslCertificates: {
      file: { pfx: 'fixtures/server.pfx', password },
      stored: { keyVault: 'vault', secret: 'server' },
    },
    trustedClientCertificates: { chain: { file: 'fixtures/intermediate-ca-with-root-ca.cer' } },
    sslProfiles: {
      strict: {
        trustedClientCertificates: ['chain'],
        clientAuthConfiguration: {
          verifyClientCertIssuerDN: true,
          verifyClientRevocation: 'OCSP',
          verifyClientAuthMode: 'Strict',
        },
      },
      passthrough: {
        trustedClientCertificates: [],
        clientAuthConfiguration: { verifyClientAuthMode: 'Passthrough' },
      },
    },
    httpListeners: {
      http: { protocol: 'Http', frontendPort: 'http', hostNames: ['*.example.com', 'example.com'] },
      https: { protocol: 'Https', frontendPort: 'https', hostName: 'example.com', sslCertificate: 'stored' },
      mtls: {
        protocol: 'Https',
        frontendPort: 'mtls',
        hostName: 'example.com',
        sslCertificate: 'file',
        sslProfile: 'strict',
      },
      asked: {
        protocol: 'Https',
        frontendPort: 'https',
        hostName: 'asked.example.com',
        sslCertificate: 'stored',
        sslProfile: 'passthrough',
      },
    },
    backendAddressPools: {
      apim: { backendAddresses: [{ apiManagement: true }] },
      static: { backendAddresses: [{ fqdn: 'static.example.com' }, { ipAddress: '10.0.3.4' }] },
    },
    probes: {
      status: {
        protocol: 'Https',
        path: '/status-0123456789abcdef',
        pickHostNameFromBackendHttpSettings: true,
        interval: 15,
        timeout: 10,
        unhealthyThreshold: 2,
        matchStatusCodes: ['200-399'],
      },
      static: { protocol: 'Http', path: '/health', host: 'static.example.com' },
    },
    backendHttpSettings: {
      apim: {
        port: 443,
        protocol: 'Https',
        hostName: 'apim-maximal.azure-api.net',
        probe: 'status',
        requestTimeout: 60,
        cookieBasedAffinity: 'Enabled',
      },
      static: { port: 80, protocol: 'Http', pickHostNameFromBackendAddress: true, probe: 'static' },
    },
    rewriteRuleSets: {
      forward: {
        rules: {
          'Forward the certificate': {
            ruleSequence: 100,
            conditions: [
              { variable: 'var_uri_path', pattern: '^/orders', ignoreCase: true, negate: false },
              { variable: 'http_req_Accept', pattern: 'json' },
            ],
            requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: '{var_client_certificate}' }],
            responseHeaders: [{ headerName: 'Server', headerValue: '' }],
            url: { path: '/v1{var_uri_path}', queryString: 'a=b', reroute: true },
          },
        },
      },
    },
    requestRoutingRules: {
      http: { priority: 10, httpListener: 'http', backendAddressPool: 'apim', backendHttpSettings: 'apim' },
      https: {
        priority: 20,
        httpListener: 'https',
        backendAddressPool: 'apim',
        backendHttpSettings: 'apim',
        pathRules: {
          static: {
            paths: ['/static/*'],
            backendAddressPool: 'static',
            backendHttpSettings: 'static',
          },
        },
      },
      mtls: {
        priority: 30,
        httpListener: 'mtls',
        backendAddressPool: 'apim',
        backendHttpSettings: 'apim',
        rewriteRuleSet: 'forward',
      },
      asked: {
        priority: 40,
        httpListener: 'asked',
        backendAddressPool: 'apim',
        backendHttpSettings: 'apim',
      },
    },
  },
});

/** Secrets of the sample; no output may hold one of them. */
export const secrets = { PFX_PASSWORD: 'secret', API_KEY: 'hunter2-is-the-key' };

/** The sample with its files read. */
export function loadMaximalEnvironment(): LoadedEnvironment {
  const { loaded, findings } = loadEnvironment(maximalEnvironment, { directory, env: secrets });
  if (findings.length > 0)
    throw new Error(findings.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return loaded;
}
