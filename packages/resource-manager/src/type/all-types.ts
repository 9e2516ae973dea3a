import { apis, operations } from '../api-management/apis.js';
import { certificates } from '../api-management/certificates.js';
import { atBothLevels } from '../api-management/child-type.js';
import { groupUsers, heldLinks, links } from '../api-management/links.js';
import { diagnostics, loggers } from '../api-management/loggers.js';
import { namedValues } from '../api-management/named-values.js';
import { policies, policyFragments, resolverPolicies } from '../api-management/policies.js';
import { products } from '../api-management/products.js';
import { service } from '../api-management/service.js';
import { serviceTypes, simpleTypes } from '../api-management/simple-types.js';
import { subscriptions } from '../api-management/subscriptions.js';
import { workspaces } from '../api-management/workspaces.js';
import { applicationGateways } from '../network/application-gateways.js';
import { networkSecurityGroups, securityRules } from '../network/network-security-groups.js';
import { publicIpAddresses } from '../network/public-ip-addresses.js';
import { subnets, virtualNetworks } from '../network/virtual-networks.js';
import { locks, roleAssignments } from '../platform/authorization.js';
import { insights } from '../platform/insights.js';
import { keyVaults, keyVaultSecrets, vaultAccessPolicies } from '../platform/key-vaults.js';
import { managedIdentities } from '../platform/managed-identities.js';
import { storageAccounts, storageChildren } from '../platform/storage-accounts.js';
import {
  publishingPolicies,
  serverFarms,
  siteConfigurations,
  siteFunctions,
  sites,
} from '../platform/web-sites.js';
import type { ResourceType } from './resource-type.js';

/** Every resource type that is served. A new one is a line here. */
export const allTypes: readonly ResourceType[] = [
  networkSecurityGroups,
  securityRules,
  publicIpAddresses,
  virtualNetworks,
  subnets,
  applicationGateways,
  service,
  workspaces,
  ...[
    apis,
    operations,
    ...policies,
    policyFragments,
    namedValues,
    certificates,
    products,
    subscriptions,
    loggers,
    ...diagnostics,
    ...simpleTypes,
    ...heldLinks,
    groupUsers,
  ].flatMap(atBothLevels),
  resolverPolicies,
  ...serviceTypes,
  ...links,
  managedIdentities,
  roleAssignments,
  locks,
  keyVaults,
  keyVaultSecrets,
  vaultAccessPolicies,
  storageAccounts,
  ...storageChildren,
  serverFarms,
  sites,
  siteConfigurations,
  siteFunctions,
  publishingPolicies,
  ...insights,
];
