import type { ApiManagement } from './model/api-management/api-management.js';
import type { Environment } from './model/environment.js';

/** What API Management holds; where it stands is made up around it. */
export type LocalApiManagement = Partial<
  Omit<ApiManagement, 'name' | 'sku' | 'publisherEmail' | 'publisherName' | 'virtualNetwork'>
> &
  Pick<ApiManagement, 'apis'>;

/**
 * The smallest environment around APIs, to run and to test them on this machine: a gateway without TLS, whose listener
 * `http` on port 8080 stands in front of API Management and takes `X-ARR-ClientCert` out of requests.
 *
 * Its network and its names are made up: nothing of it is to be deployed. What is deployed is written with
 * `defineEnvironment`.
 *
 * @example
 * ```ts
 * export default localEnvironment('orders', {
 *   apis: {
 *     orders: {
 *       displayName: 'Orders',
 *       path: 'orders',
 *       serviceUrl: 'http://127.0.0.1:3000',
 *       subscriptionRequired: false,
 *       policy: ordersPolicy,
 *       operations: { list: { displayName: 'List', method: 'GET', urlTemplate: '/' } },
 *     },
 *   },
 * });
 * ```
 */
export function localEnvironment(name: string, apiManagement: LocalApiManagement): Environment {
  return {
    name,
    location: 'westeurope',
    network: {
      virtualNetwork: {
        name: 'local',
        addressPrefixes: ['10.0.0.0/16'],
        subnets: {
          gateway: { addressPrefix: '10.0.1.0/24' },
          management: { addressPrefix: '10.0.2.0/24', networkSecurityGroup: 'management' },
        },
      },
      networkSecurityGroups: {
        management: {
          rules: {
            management: {
              priority: 100,
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
      publicIpAddresses: { gateway: {} },
    },
    apiManagement: {
      name: 'local',
      // The tier that holds whatever a folder can.
      sku: 'Premium',
      publisherEmail: 'local@example.com',
      publisherName: 'Local',
      virtualNetwork: { type: 'Internal', subnet: 'management' },
      negotiateClientCertificate: true,
      ...apiManagement,
    },
    applicationGateway: {
      name: 'local',
      sku: 'Standard_v2',
      subnet: 'gateway',
      publicIpAddress: 'gateway',
      frontendPorts: { http: 8080 },
      sslCertificates: {},
      httpListeners: { http: { protocol: 'Http', frontendPort: 'http' } },
      backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
      backendHttpSettings: {
        management: { port: 443, protocol: 'Https', hostName: 'local.azure-api.net' },
      },
      rewriteRuleSets: {
        strip: {
          rules: {
            'client-certificate': {
              ruleSequence: 100,
              requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: '' }],
            },
          },
        },
      },
      requestRoutingRules: {
        http: {
          priority: 10,
          httpListener: 'http',
          backendAddressPool: 'management',
          backendHttpSettings: 'management',
          rewriteRuleSet: 'strip',
        },
      },
    },
    local: { console: { port: 0 } },
  };
}
