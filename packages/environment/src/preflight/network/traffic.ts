import type { NetworkSecurityGroup, SecurityRule } from '../../model/network.js';
import { contains, parseAddressRange, type AddressRange } from './address-range.js';
import { parsePortRange, type PortRange } from './port-range.js';

/** TCP traffic that a platform needs. */
export interface Traffic {
  readonly direction: SecurityRule['direction'];
  /** The far end: a service tag, for example `ApiManagement`. */
  readonly peer: string;
  /** The far end's addresses, where they are known. */
  readonly range?: AddressRange;
  readonly ports: PortRange;
}

/** What decides on some traffic: a rule of the group, or Azure's default rules behind them. */
export type Decision =
  | { readonly kind: 'rule'; readonly name: string; readonly access: SecurityRule['access'] }
  | { readonly kind: 'default'; readonly access: SecurityRule['access'] };

/**
 * Decides as Azure does: the matching rule with the smallest priority, then the default rules.
 *
 * Rules for addresses narrower than the whole peer decide nothing here.
 *
 * @see https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules
 */
export function decide(group: NetworkSecurityGroup, traffic: Traffic): Decision {
  const matching = Object.entries(group.rules)
    .filter(([, rule]) => matches(rule, traffic))
    .sort(([, a], [, b]) => a.priority - b.priority);
  const [first] = matching;
  if (first) return { kind: 'rule', name: first[0], access: first[1].access };
  const allowed = traffic.direction === 'Outbound' || neighbours.has(traffic.peer);
  return { kind: 'default', access: allowed ? 'Allow' : 'Deny' };
}

/** Who may come in by default. */
const neighbours: ReadonlySet<string> = new Set(['VirtualNetwork', 'AzureLoadBalancer']);

function matches(rule: SecurityRule, traffic: Traffic): boolean {
  const inbound = traffic.direction === 'Inbound';
  return (
    rule.direction === traffic.direction &&
    (rule.protocol === '*' || rule.protocol === 'Tcp') &&
    covers(inbound ? rule.sourceAddressPrefix : rule.destinationAddressPrefix, traffic) &&
    isOwnSide(inbound ? rule.destinationAddressPrefix : rule.sourceAddressPrefix) &&
    portsOf(rule).some(([first, last]) => first <= traffic.ports[0] && traffic.ports[1] <= last)
  );
}

const portsOf = (rule: SecurityRule): readonly PortRange[] =>
  [rule.destinationPortRange].flat().flatMap((range) => {
    const parsed = parsePortRange(range);
    return parsed ? [parsed] : [];
  });

/** Whether a prefix of a rule takes in all of a peer; the tag of one region is taken for the whole. */
function covers(prefix: string, { peer, range }: Traffic): boolean {
  if (prefix === '*' || prefix === '0.0.0.0/0') return true;
  if (prefix === 'Internet' || prefix === 'AzureCloud') return !neighbours.has(peer);
  const addresses = parseAddressRange(prefix);
  if (addresses) return range !== undefined && contains(addresses, range);
  return prefix.split('.')[0]?.toLowerCase() === peer.toLowerCase();
}

/** The subnet's own side: the tag of the network, or addresses, which the author wrote for this subnet. */
const isOwnSide = (prefix: string): boolean =>
  prefix === '*' || prefix === 'VirtualNetwork' || parseAddressRange(prefix) !== undefined;

/** Whether a rule lets anybody at all come in to these ports, before one that keeps everybody out. */
export function allowsSomebody({ rules }: NetworkSecurityGroup, ports: PortRange): boolean {
  const inbound = Object.values(rules)
    .filter((rule) => rule.direction === 'Inbound' && (rule.protocol === '*' || rule.protocol === 'Tcp'))
    .filter((rule) => portsOf(rule).some(([first, last]) => first <= ports[0] && ports[1] <= last))
    .sort((a, b) => a.priority - b.priority);
  const decisive = inbound.find(
    ({ access, sourceAddressPrefix: source }) =>
      access === 'Allow' || source === '*' || source === '0.0.0.0/0',
  );
  return decisive?.access === 'Allow';
}
