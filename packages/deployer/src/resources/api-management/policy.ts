import type { LoadedPolicy } from '@apim-kit/environment';
import type { ArmResource, Slice } from '../resource.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';
import { policyDependencies } from './policy-dependencies.js';

/** The policy of a scope: `apis/operations` with its names, or `''` for all APIs of the level. */
export function policy(
  context: LevelContext,
  scope: string,
  names: readonly string[],
  document: LoadedPolicy,
  slice: Slice = 'platform',
): ArmResource {
  return child(
    context,
    scope === '' ? 'policies' : `${scope}/policies`,
    [...names, 'policy'],
    { format: 'rawxml', value: document.text },
    { slice, dependsOn: policyDependencies(document.text, context) },
  );
}

/** `service/policyFragments` */
export function policyFragment(name: string, document: LoadedPolicy, context: LevelContext): ArmResource {
  return child(
    context,
    'policyFragments',
    [name],
    { format: 'rawxml', value: document.text },
    { dependsOn: policyDependencies(document.text, context) },
  );
}
