import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { Environment } from '../../model/environment.js';
import type { NetworkSecurityGroup } from '../../model/network.js';
import { entries, type PreflightCheck } from '../subject.js';
import { parsePortRange, type PortRange } from './port-range.js';
import { decide } from './traffic.js';

/** Rules of the network security groups, and whether they let the platform work. */
export const checkSecurityGroups: PreflightCheck = function* ({ environment }) {
  const groups = environment.network.networkSecurityGroups;
  for (const [name, group] of entries(groups)) {
    yield* checkRules(group, ['network', 'networkSecurityGroups', name, 'rules']);
  }
  const groupOf = (subnet: string) =>
    environment.network.virtualNetwork.subnets[subnet]?.networkSecurityGroup ?? '';
  const { applicationGateway, apiManagement } = environment;
  yield* checkTraffic(groups, groupOf(apiManagement.virtualNetwork.subnet), apiManagementTraffic);
  yield* checkTraffic(groups, groupOf(applicationGateway.subnet), gatewayTraffic(environment));
};

function* checkRules({ rules }: NetworkSecurityGroup, at: Path): Iterable<Finding> {
  const taken = new Map<string, string>();
  for (const [name, rule] of entries(rules)) {
    const { priority, direction } = rule;
    if (priority < 100 || priority > 4096) {
      yield finding('out-of-range', [...at, name, 'priority'], {
        what: 'priority',
        value: priority,
        range: '100 to 4096',
      });
    }
    const other = taken.get(`${direction} ${priority}`);
    if (other !== undefined) {
      yield finding('security-rules-share-priority', [...at, name, 'priority'], {
        priority,
        direction,
        other,
      });
    }
    taken.set(`${direction} ${priority}`, name);
    for (const property of ['sourcePortRange', 'destinationPortRange'] as const) {
      for (const range of [rule[property]].flat()) {
        if (!parsePortRange(range)) yield finding('invalid-port-range', [...at, name, property], { range });
      }
    }
  }
}

interface NeededTraffic {
  readonly inbound: readonly {
    readonly source: string;
    readonly ports: PortRange;
    readonly purpose: string;
  }[];
  readonly outbound: readonly {
    readonly destination: string;
    readonly port: number;
    readonly purpose: string;
  }[];
}

/** @see https://learn.microsoft.com/azure/api-management/api-management-using-with-internal-vnet#configure-nsg-rules */
const apiManagementTraffic: NeededTraffic = {
  inbound: [
    { source: 'ApiManagement', ports: [3443, 3443], purpose: 'Azure could not manage API Management' },
    { source: 'AzureLoadBalancer', ports: [6390, 6390], purpose: 'Azure could not see that it is healthy' },
    {
      source: 'VirtualNetwork',
      ports: [443, 443],
      purpose: 'the Application Gateway could not forward requests',
    },
  ],
  outbound: [
    { destination: 'Storage', port: 443, purpose: 'it keeps its data there' },
    { destination: 'Sql', port: 1433, purpose: 'it keeps its configuration there' },
    { destination: 'AzureKeyVault', port: 443, purpose: 'it reads certificates and secrets there' },
    { destination: 'AzureMonitor', port: 1886, purpose: 'it reports its health there' },
    { destination: 'AzureMonitor', port: 443, purpose: 'it writes logs and metrics there' },
    { destination: 'Internet', port: 80, purpose: 'it asks certificate authorities for revocations' },
  ],
};

/** @see https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups */
const gatewayTraffic = ({ applicationGateway }: Environment): NeededTraffic => ({
  inbound: [
    { source: 'GatewayManager', ports: [65200, 65535], purpose: 'Azure could not manage the gateway' },
    { source: 'AzureLoadBalancer', ports: [0, 65535], purpose: 'Azure could not see that it is healthy' },
    ...[...new Set(entries(applicationGateway.httpListeners).map(([, listener]) => listener.frontendPort))]
      .flatMap((port) => applicationGateway.frontendPorts[port] ?? [])
      .map((port) => ({
        source: 'Internet',
        ports: [port, port] as const,
        purpose: 'clients could not reach the listener',
      })),
  ],
  outbound: [],
});

function* checkTraffic(
  groups: Environment['network']['networkSecurityGroups'],
  name: string,
  { inbound, outbound }: NeededTraffic,
): Iterable<Finding> {
  const group = groups?.[name];
  if (group === undefined) return;
  const at = ['network', 'networkSecurityGroups', name];
  for (const { source, ports, purpose } of inbound) {
    if (decide(group, { direction: 'Inbound', peer: source, ports }).access === 'Allow') continue;
    const [first, last] = ports;
    yield finding('inbound-traffic-blocked', at, {
      source,
      ports: first === last ? String(first) : `${first}-${last}`,
      purpose,
    });
  }
  for (const { destination, port, purpose } of outbound) {
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
