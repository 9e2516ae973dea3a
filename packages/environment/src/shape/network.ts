import * as v from 'valibot';
import type {
  Network,
  NetworkSecurityGroup,
  PublicIpAddress,
  SecurityRule,
  Subnet,
} from '../model/network.js';
import { choice, list, named, object, optional, text, wholeNumber } from './shapes.js';

const securityRule = object<SecurityRule>({
  priority: wholeNumber,
  description: optional(text),
  direction: choice('Inbound', 'Outbound'),
  access: choice('Allow', 'Deny'),
  protocol: choice('Tcp', 'Udp', 'Icmp', '*'),
  sourceAddressPrefix: text,
  sourcePortRange: text,
  destinationAddressPrefix: text,
  destinationPortRange: v.lazy((input) =>
    Array.isArray(input) ? list(text) : text,
  ) as unknown as v.GenericSchema<unknown, string | string[]>,
});

export const network = object<Network>({
  virtualNetwork: object<Network['virtualNetwork']>({
    name: text,
    addressPrefixes: list(text),
    subnets: named(
      object<Subnet>({
        addressPrefix: text,
        networkSecurityGroup: optional(text),
        serviceEndpoints: optional(list(text)),
      }),
    ),
  }),
  networkSecurityGroups: optional(named(object<NetworkSecurityGroup>({ rules: named(securityRule) }))),
  publicIpAddresses: optional(
    named(
      object<PublicIpAddress>({
        domainNameLabel: optional(text),
        idleTimeoutInMinutes: optional(wholeNumber),
        zones: optional(list(text)),
      }),
    ),
  ),
});
