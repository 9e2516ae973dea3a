import type { GatewayKind } from '../define-policy.js';

/** The tiers of API Management, and its gateways elsewhere, with the kind of gateway that runs there. */
export const tiers = {
  Consumption: 'consumption',
  Developer: 'classic',
  Basic: 'classic',
  Standard: 'classic',
  Premium: 'classic',
  BasicV2: 'v2',
  StandardV2: 'v2',
  PremiumV2: 'v2',
  SelfHosted: 'self-hosted',
  Workspace: 'workspace',
} as const satisfies Readonly<Record<string, GatewayKind>>;

/** A tier of API Management; `SelfHosted` and `Workspace` are gateways that differ from their service's tier. */
export type Tier = keyof typeof tiers;
