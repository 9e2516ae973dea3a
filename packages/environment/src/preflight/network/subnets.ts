import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';
import { contains, overlaps, parseAddressRange, type AddressRange } from './address-range.js';

/** Address ranges, and which subnet holds what. */
export const checkSubnets: PreflightCheck = function* ({ environment }) {
  const { network, applicationGateway, apiManagement } = environment;
  const { addressPrefixes, subnets } = network.virtualNetwork;
  const ranges: AddressRange[] = [];
  for (const [index, prefix] of addressPrefixes.entries()) {
    const range = parseAddressRange(prefix);
    if (range) ranges.push(range);
    else {
      yield finding('invalid-address-prefix', ['network', 'virtualNetwork', 'addressPrefixes', index], {
        prefix,
      });
    }
  }

  const earlier = new Map<string, AddressRange>();
  for (const [name, { addressPrefix: prefix, networkSecurityGroup }] of entries(subnets)) {
    const at = ['network', 'virtualNetwork', 'subnets', name];
    const range = parseAddressRange(prefix);
    if (range === undefined) {
      yield finding('invalid-address-prefix', [...at, 'addressPrefix'], { prefix });
      continue;
    }
    if (!ranges.some((outer) => contains(outer, range))) {
      yield finding('subnet-outside-network', [...at, 'addressPrefix'], { prefix, network: addressPrefixes });
    }
    for (const [other, otherRange] of earlier) {
      if (overlaps(range, otherRange)) yield finding('subnets-overlap', [...at, 'addressPrefix'], { other });
    }
    earlier.set(name, range);
    if (name === applicationGateway.subnet && range.prefixLength > 24) {
      yield finding('gateway-subnet-small', [...at, 'addressPrefix'], { prefix });
    }
    if (name === apiManagement.virtualNetwork.subnet) {
      if (range.prefixLength > 29) {
        yield finding('subnet-too-small', [...at, 'addressPrefix'], { prefix, least: 'a /29' });
      }
      if (networkSecurityGroup === undefined) yield finding('subnet-without-security-group', at);
    }
  }
  if (applicationGateway.subnet === apiManagement.virtualNetwork.subnet) {
    yield finding('gateway-subnet-shared', ['applicationGateway', 'subnet'], { other: 'API Management' });
  }
};
