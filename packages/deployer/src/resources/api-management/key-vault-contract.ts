import type { KeyVaultCertificate, KeyVaultSecret } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { secretIdentifier } from '../identity/key-vault.js';
import { identityOutput } from '../identity/managed-identity.js';
import type { ResourceContext } from '../resource-context.js';

/** `properties.keyVault` of a certificate or a named value. */
export function keyVaultContract(
  reference: KeyVaultCertificate | KeyVaultSecret,
  { environment }: ResourceContext,
): ArmObject {
  const identity = environment.apiManagement.managedIdentity;
  return armObject({
    secretIdentifier: secretIdentifier(reference, environment),
    identityClientId: identity === undefined ? undefined : identityOutput(identity, 'clientId'),
  });
}
