import type { SecretReference, Subscription } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import { idOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import { secretLeaf } from '../secret.js';
import { child } from './child.js';
import { idAt, pathAt, type LevelContext } from './level-context.js';
import { serviceType } from './service.js';

/** `service/subscriptions`; its keys are given back by `listSecrets` only. */
export function subscription(name: string, definition: Subscription, context: LevelContext): ArmResource {
  const { displayName, scope, owner, primaryKey, secondaryKey, state = 'active' } = definition;
  const loaded = context.level.loaded.subscriptions.get(name);
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
          ? pathAt(context, 'apis')
          : 'product' in scope
            ? idAt(context, 'products', scope.product)
            : idAt(context, 'apis', scope.api),
      ownerId: owner === undefined ? undefined : idOf(`${serviceType}/users`, service, owner),
      state,
      primaryKey: key('primaryKey', primaryKey, loaded?.primaryKey ?? ''),
      secondaryKey: secondaryKey && key('secondaryKey', secondaryKey, loaded?.secondaryKey ?? ''),
    }),
    'api' in scope ? { slice: `api:${scope.api}` } : {},
  );
}
