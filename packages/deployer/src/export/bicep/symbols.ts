import { serviceType } from '../../resources/api-management/service.js';
import type { ArmResource } from '../../resources/resource.js';
import { resourceKey, type ResourceKey } from '../../resources/resource-key.js';

/** Nouns of the types whose last part does not lose an s to become one. */
const nouns: Readonly<Record<string, string>> = {
  service: 'apiManagementService',
  policies: 'policy',
  serverfarms: 'plan',
  sites: 'app',
  accessPolicies: 'accessPolicies',
  publicIPAddresses: 'publicIpAddress',
  userAssignedIdentities: 'identity',
  vaults: 'keyVault',
};

/** There is one of these in an environment. */
const alone: ReadonlySet<string> = new Set([
  serviceType,
  'Microsoft.Network/applicationGateways',
  'Microsoft.Network/virtualNetworks',
]);

/**
 * Symbolic names of resources: the noun of the type, after the name where there are several.
 *
 * @example `agw`, `ordersGetOperation`, `apiKeyNamedValue`
 */
export function symbolsOf(resources: readonly Pick<ArmResource, 'type' | 'name'>[]) {
  const symbols = new Map<ResourceKey, string>();
  const taken = new Set<string>();
  for (const { type, name } of resources) {
    const wanted = symbolOf(type, name);
    let symbol = wanted;
    for (let count = 2; taken.has(symbol); count += 1) symbol = `${wanted}${count}`;
    taken.add(symbol);
    symbols.set(resourceKey({ type, name }), symbol);
  }
  return symbols;
}

function symbolOf(type: string, name: string): string {
  const last = type.split('/').at(-1)!;
  const noun = nouns[last] ?? last.replace(/s$/, '');
  if (alone.has(type)) return noun;
  const inService = type.startsWith(`${serviceType}/`);
  const names = name.split('/').slice(inService ? 1 : 0);
  // A policy is always called policy.
  const telling = noun === 'policy' ? names.slice(0, -1) : names;
  const words = [...telling, noun].flatMap((part) => part.split(/[^A-Za-z0-9]+/)).filter(Boolean);
  const [first = '', ...rest] = words;
  const symbol =
    first.charAt(0).toLowerCase() +
    first.slice(1) +
    rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\d/.test(symbol) ? `_${symbol}` : symbol;
}
