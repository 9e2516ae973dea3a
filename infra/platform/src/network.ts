import type { Network } from '@apim-kit/environment';
import type { PlatformOptions } from './platform-options.js';
import { allowInbound, allowOutbound } from './security-rule.js';

/** A virtual network with a subnet for the Application Gateway and one for API Management. */
export function network({ serviceName }: PlatformOptions) {
  return {
    virtualNetwork: {
      name: 'vnet-validate-client-certificate',
      addressPrefixes: ['10.0.0.0/16'],
      subnets: {
        'snet-app-gateway': { addressPrefix: '10.0.0.0/24' },
        'snet-api-management': {
          addressPrefix: '10.0.1.0/24',
          networkSecurityGroup: 'nsg-apim-validate-client-certificate',
        },
      },
    },
    networkSecurityGroups: {
      // https://learn.microsoft.com/azure/api-management/api-management-using-with-internal-vnet#configure-nsg-rules
      'nsg-apim-validate-client-certificate': {
        rules: {
          'management-endpoint-for-azure-portal-and-powershell': allowInbound(110, 'ApiManagement', '3443'),
          'azure-infrastructure-load-balancer': allowInbound(120, 'AzureLoadBalancer', '6390'),
          'dependency-on-azure-storage': allowOutbound(140, 'Storage', '443'),
          'access-to-azure-sql-endpoints': allowOutbound(150, 'Sql', '1433'),
          'access-to-azure-key-vault': allowOutbound(160, 'AzureKeyVault', '443'),
          'publish-diagnostics-logs-and-metrics-resource-health-and-application-insights': allowOutbound(
            170,
            'AzureMonitor',
            ['443', '1886'],
          ),
          'validation-and-management-of-certificates': allowOutbound(180, 'Internet', '80'),
        },
      },
    },
    publicIpAddresses: {
      'pip-apim-validate-client-certificate': { domainNameLabel: serviceName },
      'pip-agw-validate-client-certificate': {},
    },
  } as const satisfies Network;
}
