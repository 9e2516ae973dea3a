import { apiManagementAdapters } from './api-management-adapters.js';
import { accessPoliciesAdapter, genericAdapter } from './generic-adapter.js';
import { networkAdapters } from './network-adapters.js';
import type { TypeAdapter } from './type-adapter.js';

const adapters: ReadonlyMap<string, TypeAdapter> = new Map(
  Object.entries({
    ...networkAdapters,
    ...apiManagementAdapters,
    'Microsoft.KeyVault/vaults/accessPolicies': accessPoliciesAdapter,
  }).map(([type, adapter]) => [type.toLowerCase(), adapter]),
);

/** The SDK’s methods for a type; for a type that its SDK does not cover those that work by id. */
export function findAdapter(type: string): TypeAdapter {
  return adapters.get(type.toLowerCase()) ?? genericAdapter;
}
