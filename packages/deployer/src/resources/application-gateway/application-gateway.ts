import type { ApplicationGateway, WebApplicationFirewall } from '@apim-kit/environment';
import { serviceType } from '../api-management/service.js';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { vaultAccess } from '../identity/key-vault.js';
import { userAssigned } from '../identity/managed-identity.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { resourceKey } from '../resource-key.js';
import { backend } from './backend.js';
import { certificates } from './certificates.js';
import { frontend } from './frontend.js';
import { gatewayType, referToPartsOf } from './gateway-parts.js';
import { rewriteRuleSets } from './rewrite-rule-sets.js';
import { routing } from './routing.js';

/** `Microsoft.Network/applicationGateways`, the whole of it: Azure replaces a gateway with what is sent. */
export function applicationGateway(context: ResourceContext): ArmResource {
  const { environment, location, tags } = context;
  const { applicationGateway: gateway, apiManagement, network } = environment;
  const part = referToPartsOf(gateway.name);
  const service = resourceKey({ type: serviceType, name: apiManagement.name });
  const vaults = Object.values(gateway.sslCertificates).flatMap((source) =>
    'keyVault' in source ? vaultAccess(source.keyVault, environment) : [],
  );
  return {
    type: gatewayType,
    name: gateway.name,
    apiVersion: apiVersion.network,
    body: armObject({
      location,
      tags,
      zones: gateway.zones,
      identity: userAssigned(gateway.managedIdentity),
      properties: armObject({
        sku: armObject({ name: gateway.sku, tier: gateway.sku, capacity: fixedCapacity(gateway) }),
        enableHttp2: gateway.enableHttp2 ?? false,
        autoscaleConfiguration: gateway.autoscale && { ...gateway.autoscale },
        webApplicationFirewallConfiguration: firewall(gateway.webApplicationFirewall),
        ...frontend(gateway, network.virtualNetwork.name, part),
        ...certificates(gateway, context, part),
        ...backend(gateway, service, part),
        rewriteRuleSets: rewriteRuleSets(gateway),
        ...routing(gateway, part),
      }),
    }),
    dependsOn: vaults,
    slice: 'platform',
  };
}

const fixedCapacity = ({ autoscale, capacity = 2 }: ApplicationGateway) =>
  autoscale === undefined ? capacity : undefined;

function firewall(firewall: WebApplicationFirewall | undefined): ArmObject | undefined {
  if (firewall === undefined) return undefined;
  const { firewallMode, ruleSetVersion = '3.2' } = firewall;
  return { enabled: true, firewallMode, ruleSetType: 'OWASP', ruleSetVersion };
}
