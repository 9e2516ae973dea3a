import type { ApiManagement } from '../model/api-management/api-management.js';
import type { Environment } from '../model/environment.js';

/** What a folder says about API Management; the rest of an environment is made up around it. */
export type FolderContent = Partial<
  Omit<ApiManagement, 'name' | 'sku' | 'publisherEmail' | 'publisherName' | 'virtualNetwork'>
> &
  Pick<ApiManagement, 'apis'>;

/** Name of the PFX file that whoever loads the environment has to supply, with an empty password. */
export const folderServerPfx = 'local-server.pfx';

/**
 * The smallest environment around what a folder holds: a gateway without TLS on port 8080 in front of API Management,
 * and API Management's own port 9443, which asks for a client certificate. It is for this machine: a folder says nothing
 * of a network, so nothing of it is deployed.
 */
export function folderEnvironment(name: string, content: FolderContent): Environment {
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
      ...content,
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
    local: {
      apiManagement: { port: 9443, certificate: { pfx: folderServerPfx } },
      console: { port: 0 },
    },
  };
}
