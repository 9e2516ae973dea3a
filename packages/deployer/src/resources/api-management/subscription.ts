import type { SecretReference, Subscription } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import { idOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { secretLeaf } from '../secret.js';
import { child } from './child.js';
import { serviceType } from './service.js';

/** `service/subscriptions`; its keys are given back by `listSecrets` only. */
export function subscription(name: string, definition: Subscription, context: ResourceContext): ArmResource {
  const { displayName, scope, owner, primaryKey, secondaryKey, state = 'active' } = definition;
  const loaded = context.loaded.apiManagement.subscriptions.get(name);
  const service = context.environment.apiManagement.name;
  const key = (word: string, reference: SecretReference, value: string) =>
    secretLeaf(
      ['subscription', name, word],
      () => value,
      'environmentVariable' in reference ? reference : {},
    );
  return child(
    context,
    'subscriptions',
    [name],
    armObject({
      displayName,
      scope:
        'allApis' in scope
          ? '/apis'
          : 'product' in scope
            ? idOf(`${serviceType}/products`, service, scope.product)
            : idOf(`${serviceType}/apis`, service, scope.api),
      ownerId: owner === undefined ? undefined : idOf(`${serviceType}/users`, service, owner),
      state,
      primaryKey: key('primaryKey', primaryKey, loaded?.primaryKey ?? ''),
      secondaryKey: secondaryKey && key('secondaryKey', secondaryKey, loaded?.secondaryKey ?? ''),
    }),
    'api' in scope ? { slice: `api:${scope.api}` } : {},
  );
}
