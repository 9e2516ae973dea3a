import type { NamedValueDefinition } from '@apim-kit/environment';
import type { ArmResource } from '../resource.js';
import { secretLeaf } from '../secret.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';
import { keyVaultContract } from './key-vault-contract.js';

/** `service/namedValues`: plain, secret, or from a vault. */
export function namedValue(
  name: string,
  definition: NamedValueDefinition,
  context: LevelContext,
): ArmResource {
  const properties = (rest: Parameters<typeof child>[3]) =>
    child(context, 'namedValues', [name], { displayName: name, ...rest });
  if ('value' in definition) return properties({ value: definition.value, secret: false });
  if ('keyVault' in definition) {
    return properties({ keyVault: keyVaultContract(definition, context), secret: true });
  }
  const { secret } = definition;
  const value = () => context.level.loaded.namedValues.get(name)?.value ?? '';
  const origin = 'environmentVariable' in secret ? secret : {};
  return properties({ value: secretLeaf(['namedValue', name], value, origin), secret: true });
}
