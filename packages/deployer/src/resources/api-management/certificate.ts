import type { ApiManagement } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import { pfxSecrets } from '../pfx-secrets.js';
import type { ArmResource } from '../resource.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';
import { keyVaultContract } from './key-vault-contract.js';
import { base64 } from './service.js';

type StoreEntry = NonNullable<ApiManagement['certificates']>[string];

/** `service/certificates`: public, with a private key, or from a vault. */
export function certificate(name: string, source: StoreEntry, context: LevelContext): ArmResource {
  const loaded = context.level.loaded.certificates.get(name);
  if ('keyVault' in source) {
    return child(context, 'certificates', [name], { keyVault: keyVaultContract(source, context) });
  }
  if ('pfx' in source) {
    const secrets = pfxSecrets(['certificate', name], source, loaded?.pfx ?? undefined);
    return child(context, 'certificates', [name], armObject({ ...secrets }));
  }
  const data = loaded?.certificate ? base64(loaded.certificate.rawData) : '';
  return child(context, 'certificates', [name], { data }, { writeOnly: [['properties', 'data']] });
}
