import { type JsonObject, listAt, objectAt, textAt, valueAt } from '../json.js';
import { find, type World } from '../world.js';
import type { StoredResource } from '../state/stored-resource.js';
import { findPart } from './normalise-gateway.js';

/** The network security group of a subnet, if it has one. */
export function securityGroupOf(world: World, subnetId: string): StoredResource | undefined {
  const [, network = '', name = ''] = /^(.*)\/subnets\/([^/]+)$/i.exec(subnetId) ?? [];
  const owner = find(world, network);
  const subnet = owner && findPart(objectAt(owner.body, 'properties'), 'subnets', name);
  const group = textAt(subnet, 'properties', 'networkSecurityGroup', 'id');
  return group === undefined ? undefined : find(world, group);
}

/** Whether the first rule that matches a source (a service tag) and a port lets it in. */
export function allowsInbound(group: StoredResource, source: string, port: number): boolean {
  const rules = [
    ...listAt(group.body, 'properties', 'securityRules'),
    ...listAt(group.body, 'properties', 'defaultSecurityRules'),
  ]
    .map((rule) => objectAt(rule, 'properties'))
    .filter((rule) => rule.direction === 'Inbound')
    .sort((a, b) => Number(a.priority) - Number(b.priority));
  const first = rules.find((rule) => matchesSource(rule, source) && matchesPort(rule, port));
  return first?.access === 'Allow';
}

function texts(rule: JsonObject, one: string, many: string): readonly string[] {
  const list = valueAt(rule, many);
  const single = textAt(rule, one);
  return [...(single === undefined ? [] : [single]), ...(Array.isArray(list) ? list.map(String) : [])];
}

function matchesSource(rule: JsonObject, source: string): boolean {
  return texts(rule, 'sourceAddressPrefix', 'sourceAddressPrefixes').some(
    (prefix) => prefix === '*' || prefix === 'Internet' || prefix.split('.')[0] === source,
  );
}

function matchesPort(rule: JsonObject, port: number): boolean {
  return texts(rule, 'destinationPortRange', 'destinationPortRanges').some((range) => {
    const [from = '', to = from] = range.split('-');
    return range === '*' || (port >= Number(from) && port <= Number(to));
  });
}
