import type { ApplicationGateway, HttpListener } from '@apim-kit/environment';
import { armObject, armParts } from '../arm-object.js';
import { referTo } from '../references.js';
import { frontendIpConfiguration, gatewayIpConfiguration, type ReferToPart } from './gateway-parts.js';

/** Addresses, ports and listeners of a gateway. */
export function frontend(gateway: ApplicationGateway, virtualNetwork: string, part: ReferToPart) {
  const subnet = referTo('Microsoft.Network/virtualNetworks/subnets', virtualNetwork, gateway.subnet);
  const publicIPAddress = referTo('Microsoft.Network/publicIPAddresses', gateway.publicIpAddress);
  return {
    gatewayIPConfigurations: [{ name: gatewayIpConfiguration, properties: { subnet } }],
    frontendIPConfigurations: [{ name: frontendIpConfiguration, properties: { publicIPAddress } }],
    frontendPorts: armParts(gateway.frontendPorts, (port) => ({ port })),
    httpListeners: armParts(gateway.httpListeners, (listener) => httpListener(listener, part)),
  };
}

function httpListener(listener: HttpListener, part: ReferToPart) {
  return armObject({
    frontendIPConfiguration: part('frontendIPConfigurations', frontendIpConfiguration),
    frontendPort: part('frontendPorts', listener.frontendPort),
    protocol: listener.protocol,
    hostName: listener.hostName,
    hostNames: listener.hostNames,
    sslCertificate: part('sslCertificates', listener.sslCertificate),
    sslProfile: part('sslProfiles', listener.sslProfile),
  });
}
