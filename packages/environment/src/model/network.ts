import type { Names, Reference } from './names.js';

/** The virtual network with its subnets, security groups and public IP addresses. */
export interface Network<N extends Names = Names> {
  readonly virtualNetwork: {
    readonly name: string;
    readonly addressPrefixes: readonly string[];
    readonly subnets: Readonly<Record<N['subnet'], Subnet<N>>>;
  };
  readonly networkSecurityGroups?: Readonly<Record<N['networkSecurityGroup'], NetworkSecurityGroup>>;
  readonly publicIpAddresses?: Readonly<Record<N['publicIpAddress'], PublicIpAddress>>;
}

/** A part of the virtual network. The Application Gateway needs one of its own. */
export interface Subnet<N extends Names = Names> {
  /** CIDR, for example `10.0.1.0/24`. */
  readonly addressPrefix: string;
  readonly networkSecurityGroup?: Reference<N, 'networkSecurityGroup'>;
  /** Services that are reached past the internet: `Microsoft.KeyVault`, `Microsoft.Storage`. */
  readonly serviceEndpoints?: readonly string[];
}

/** What may enter and leave a subnet; Azure’s default rules stand behind these. */
export interface NetworkSecurityGroup {
  readonly rules: Readonly<Record<string, SecurityRule>>;
}

/** One rule; names of properties are those of `Microsoft.Network/networkSecurityGroups`. */
export interface SecurityRule {
  /** 100 to 4096, unique per direction. */
  readonly priority: number;
  readonly direction: 'Inbound' | 'Outbound';
  readonly description?: string;
  readonly access: 'Allow' | 'Deny';
  readonly protocol: 'Tcp' | 'Udp' | 'Icmp' | '*';
  readonly sourceAddressPrefix: string;
  readonly sourcePortRange: string;
  readonly destinationAddressPrefix: string;
  readonly destinationPortRange: string | readonly string[];
}

/** Standard SKU, static, IPv4. */
export interface PublicIpAddress {
  readonly domainNameLabel?: string;
  /** 4 to 30, default 4. */
  readonly idleTimeoutInMinutes?: number;
  /** Default: zone-redundant where the region has zones. */
  readonly zones?: readonly string[];
}
