import type { LoadedPolicy } from '@apim-kit/environment';
import type { ArmResource, Slice } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { child } from './child.js';
import { policyDependencies } from './policy-dependencies.js';

/** The policy of a scope: `apis/operations` with its names, or `''` for the service itself. */
export function policy(
  context: ResourceContext,
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
export function policyFragment(name: string, document: LoadedPolicy, context: ResourceContext): ArmResource {
  return child(
    context,
    'policyFragments',
    [name],
    { format: 'rawxml', value: document.text },
    { dependsOn: policyDependencies(document.text, context) },
  );
}
