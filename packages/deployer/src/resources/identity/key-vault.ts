import type { Environment, KeyVault, KeyVaultCertificate, KeyVaultSecret } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { resourceKey, type ResourceKey } from '../resource-key.js';
import { identityOutput } from './managed-identity.js';
import { readersOf } from './readers.js';

const type = 'Microsoft.KeyVault/vaults';

/**
 * `Microsoft.KeyVault/vaults` with an access policy for each identity that reads it; of a vault that is there
 * already, only `vaults/accessPolicies`, which leaves those of others alone.
 */
export function keyVault(key: string, vault: KeyVault, context: ResourceContext): readonly ArmResource[] {
  const { location, tags, environment } = context;
  const accessPolicies = readersOf(key, environment).map(accessPolicy);
  const [reader] = readersOf(key, environment);
  if (vault.existing || reader === undefined) {
    return accessPolicies.length === 0 ? [] : [addedAccessPolicies(vault, accessPolicies)];
  }
  return [
    {
      type,
      name: vault.name,
      apiVersion: apiVersion.keyVault,
      body: armObject({
        location,
        tags,
        properties: {
          tenantId: identityOutput(reader, 'tenantId'),
          sku: { family: 'A', name: 'standard' },
          enableSoftDelete: true,
          enablePurgeProtection: true,
          enabledForTemplateDeployment: true,
          accessPolicies,
        },
      }),
      dependsOn: [],
      slice: 'platform',
    },
  ];
}

function addedAccessPolicies(vault: KeyVault, accessPolicies: readonly ArmObject[]): ArmResource {
  return {
    type: `${type}/accessPolicies`,
    name: `${vault.name}/add`,
    apiVersion: apiVersion.keyVault,
    body: { properties: { accessPolicies } },
    dependsOn: [],
    slice: 'platform',
  };
}

function accessPolicy(identity: string): ArmObject {
  return {
    tenantId: identityOutput(identity, 'tenantId'),
    objectId: identityOutput(identity, 'principalId'),
    permissions: { secrets: ['get'], certificates: ['get'] },
  };
}

/** The URL under which a vault gives a secret; without a version, always the newest. */
export function secretIdentifier(
  { keyVault: key, secret, version }: KeyVaultCertificate | KeyVaultSecret,
  { keyVaults }: Environment,
): string {
  const name = keyVaults?.[key]?.name ?? key;
  const url = `https://${name}.vault.azure.net/secrets/${secret}`;
  return version === undefined ? url : `${url}/${version}`;
}

/** What grants access to a vault: whoever reads it must come later. */
export function vaultAccess(key: string, { keyVaults }: Environment): readonly ResourceKey[] {
  const name = keyVaults?.[key]?.name ?? key;
  return [resourceKey({ type, name }), resourceKey({ type: `${type}/accessPolicies`, name: `${name}/add` })];
}
