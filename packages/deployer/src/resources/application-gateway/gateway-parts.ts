import { referTo } from '../references.js';

/** `Microsoft.Network/applicationGateways` */
export const gatewayType = 'Microsoft.Network/applicationGateways';

/** The only frontend address and the only subnet of a gateway: its users never name them. */
export const frontendIpConfiguration = 'agw-public-frontend-ip';
export const gatewayIpConfiguration = 'agw-subnet-ip-config';

/** Refers to parts of one gateway, as parts of a gateway do. */
export const referToPartsOf =
  (gateway: string) =>
  (collection: string, part: string | undefined): ReturnType<typeof referTo> | undefined =>
    part === undefined ? undefined : referTo(`${gatewayType}/${collection}`, gateway, part);

/** How a part of the gateway refers to another one. */
export type ReferToPart = ReturnType<typeof referToPartsOf>;
