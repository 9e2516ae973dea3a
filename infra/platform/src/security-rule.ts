import type { SecurityRule } from '@apim-kit/environment';

/** Allows TCP from a service tag into the virtual network. */
export function allowInbound(priority: number, source: string, port: string): SecurityRule {
  return {
    priority,
    direction: 'Inbound',
    access: 'Allow',
    protocol: 'Tcp',
    sourceAddressPrefix: source,
    sourcePortRange: '*',
    destinationAddressPrefix: 'VirtualNetwork',
    destinationPortRange: port,
  };
}

/** Allows TCP from the virtual network to a service tag. */
export function allowOutbound(
  priority: number,
  destination: string,
  ports: string | readonly string[],
): SecurityRule {
  return {
    priority,
    direction: 'Outbound',
    access: 'Allow',
    protocol: 'Tcp',
    sourceAddressPrefix: 'VirtualNetwork',
    sourcePortRange: '*',
    destinationAddressPrefix: destination,
    destinationPortRange: ports,
  };
}
