import { finding, type Finding } from '../../finding/finding.js';
import type { Environment } from '../../model/environment.js';
import type { NetworkSecurityGroup } from '../../model/network.js';
import { entries, type PreflightCheck } from '../subject.js';
import { parseAddressRange } from './address-range.js';
import type { PortRange } from './port-range.js';
import { allowsSomebody, decide } from './traffic.js';

/** Whether the network security groups let API Management and the Application Gateway work. */
export const checkPlatformTraffic: PreflightCheck = function* ({ environment }) {
  const { applicationGateway, apiManagement } = environment;
  yield* inGroupOf(apiManagement.virtualNetwork.subnet, environment, apiManagementTraffic);
  yield* inGroupOf(applicationGateway.subnet, environment, gatewayTraffic);
};

function* inGroupOf(
  subnet: string,
  environment: Environment,
  check: (group: NetworkSecurityGroup, at: string[], environment: Environment) => Iterable<Finding>,
): Iterable<Finding> {
  const { virtualNetwork, networkSecurityGroups } = environment.network;
  const name = virtualNetwork.subnets[subnet]?.networkSecurityGroup ?? '';
  const group = networkSecurityGroups?.[name];
  if (group) yield* check(group, ['network', 'networkSecurityGroups', name], environment);
}

/** @see https://learn.microsoft.com/azure/api-management/api-management-using-with-internal-vnet#configure-nsg-rules */
function* apiManagementTraffic(
  group: NetworkSecurityGroup,
  at: string[],
  { network, applicationGateway }: Environment,
): Iterable<Finding> {
  const managers = [
    ['ApiManagement', [3443, 3443], 'Azure could not manage API Management'],
    ['AzureLoadBalancer', [6390, 6390], 'Azure could not see that it is healthy'],
  ] as const;
  yield* inbound(group, at, managers);

  const gatewaySubnet = network.virtualNetwork.subnets[applicationGateway.subnet]?.addressPrefix ?? '';
  const range = parseAddressRange(gatewaySubnet);
  const fromGateway = { direction: 'Inbound', peer: 'VirtualNetwork', ports: [443, 443] } as const;
  if (decide(group, { ...fromGateway, ...(range && { range }) }).access === 'Deny') {
    const purpose = 'the Application Gateway could not forward requests';
    yield finding('inbound-traffic-blocked', at, { source: gatewaySubnet, ports: '443', purpose });
  }

  for (const [destination, port, purpose] of dependencies) {
    const decision = decide(group, { direction: 'Outbound', peer: destination, ports: [port, port] });
    if (decision.kind === 'default' || decision.access === 'Allow') continue;
    yield finding('outbound-traffic-blocked', at, {
      destination,
      port: String(port),
      rule: decision.name,
      purpose,
    });
  }
}

const dependencies = [
  ['Storage', 443, 'it keeps its data there'],
  ['Sql', 1433, 'it keeps its configuration there'],
  ['AzureKeyVault', 443, 'it reads certificates and secrets there'],
  ['AzureMonitor', 1886, 'it reports its health there'],
  ['AzureMonitor', 443, 'it writes logs and metrics there'],
  ['Internet', 80, 'it asks certificate authorities for revocations'],
] as const;

/** @see https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups */
function* gatewayTraffic(
  group: NetworkSecurityGroup,
  at: string[],
  { applicationGateway: { httpListeners, frontendPorts } }: Environment,
): Iterable<Finding> {
  yield* inbound(group, at, [
    ['GatewayManager', [65200, 65535], 'Azure could not manage the gateway'],
    ['AzureLoadBalancer', [0, 65535], 'Azure could not see that it is healthy'],
  ]);
  for (const [listener, { frontendPort }] of entries(httpListeners)) {
    const port = frontendPorts[frontendPort];
    if (port !== undefined && !allowsSomebody(group, [port, port])) {
      yield finding('listener-unreachable', at, { listener, port });
    }
  }
}

function* inbound(
  group: NetworkSecurityGroup,
  at: string[],
  needed: readonly (readonly [source: string, ports: PortRange, purpose: string])[],
): Iterable<Finding> {
  for (const [source, ports, purpose] of needed) {
    if (decide(group, { direction: 'Inbound', peer: source, ports }).access === 'Allow') continue;
    const [first, last] = ports;
    yield finding('inbound-traffic-blocked', at, {
      source,
      ports: first === last ? String(first) : `${first}-${last}`,
      purpose,
    });
  }
}
