import { finding } from '../../finding/finding.js';
import { nearestName } from '../../finding/nearest-name.js';
import { entries, type PreflightCheck, type Subject } from '../subject.js';
import { apiManagementReferences } from './api-management-references.js';
import { gatewayReferences } from './gateway-references.js';
import { installedReferences, userReferences } from './installed-references.js';
import type { NamedReference } from './named-reference.js';
import { scenarioReferences } from './scenario-references.js';
import { vaultReferences } from './vault-references.js';

/** Every name that stands for a resource of the environment must be one. */
export const checkReferences: PreflightCheck = function* (subject) {
  for (const { kind, name, at, known = {} } of references(subject)) {
    if (name === undefined || Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    yield finding('dangling-reference', at, { kind, name, nearest: nearestName(name, names), known: names });
  }
};

function* references(subject: Subject): Iterable<NamedReference> {
  const { network, applicationGateway, apiManagement, local } = subject.environment;
  const { subnets } = network.virtualNetwork;
  for (const [name, subnet] of entries(subnets)) {
    yield {
      kind: 'network security group',
      name: subnet.networkSecurityGroup,
      at: ['network', 'virtualNetwork', 'subnets', name, 'networkSecurityGroup'],
      known: network.networkSecurityGroups,
    };
  }
  for (const [part, { subnet, publicIpAddress }] of [
    [['applicationGateway'], applicationGateway],
    [['apiManagement', 'virtualNetwork'], apiManagement.virtualNetwork],
  ] as const) {
    yield { kind: 'subnet', name: subnet, at: [...part, 'subnet'], known: subnets };
    yield {
      kind: 'public IP address',
      name: publicIpAddress,
      at: [...part, 'publicIpAddress'],
      known: network.publicIpAddresses,
    };
  }
  yield* gatewayReferences(applicationGateway);
  for (const level of subject.levels) {
    yield* apiManagementReferences(level);
    yield* installedReferences(level, apiManagement.users);
    for (const [name] of entries(level.local.backends)) {
      yield { kind: 'backend', name, at: [...level.local.at, name], known: level.definition.backends };
    }
  }
  yield* userReferences(apiManagement);
  yield* vaultReferences(subject.environment);
  for (const [name] of entries(local?.workspaces)) {
    yield { kind: 'workspace', name, at: ['local', 'workspaces', name], known: apiManagement.workspaces };
  }
  yield* scenarioReferences(subject);
}
