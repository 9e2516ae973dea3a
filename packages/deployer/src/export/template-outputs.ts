import type { Environment } from '@apim-kit/environment';
import { serviceType } from '../resources/api-management/service.js';
import type { OutputLeaf } from '../resources/arm-value.js';
import { outputOf } from '../resources/references.js';
import { resourceKey } from '../resources/resource-key.js';

/** Something that a deployment tells about itself. */
export interface TemplateOutput {
  readonly name: string;
  readonly description: string;
  readonly value: OutputLeaf;
}

/** What whoever deploys needs next: where the gateway is, and where API Management is behind it. */
export function templateOutputs({
  applicationGateway,
  apiManagement,
}: Environment): readonly TemplateOutput[] {
  const address = resourceKey({
    type: 'Microsoft.Network/publicIPAddresses',
    name: applicationGateway.publicIpAddress,
  });
  const service = resourceKey({ type: serviceType, name: apiManagement.name });
  return [
    {
      name: 'applicationGatewayPublicIpAddress',
      description: 'For the hosts file or the DNS record of the listeners.',
      value: outputOf(address, 'properties', 'ipAddress'),
    },
    {
      name: 'apiManagementPrivateIpAddress',
      description: 'Where the gateway reaches API Management.',
      value: outputOf(service, 'properties', 'privateIPAddresses', 0),
    },
    {
      name: 'apiManagementGatewayUrl',
      description: 'URL of API Management inside the virtual network.',
      value: outputOf(service, 'properties', 'gatewayUrl'),
    },
  ];
}
