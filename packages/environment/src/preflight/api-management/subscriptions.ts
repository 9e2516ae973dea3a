import { finding, type Finding } from '../../finding/finding.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import type { ResourceLevel } from '../../resource-levels.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Keys tell subscriptions apart, and an API that asks for one needs a subscription that has it. */
export const checkSubscriptions: PreflightCheck = function* ({ levels }) {
  for (const level of levels) {
    yield* checkKeys(level);
    const { at, definition } = level;
    for (const [name, { subscriptionRequired = true }] of entries(definition.apis)) {
      if (subscriptionRequired && !hasSubscription(name, definition)) {
        yield finding('api-without-subscription', [...at, 'apis', name]);
      }
    }
  }
};

function* checkKeys({ at: root, loaded }: ResourceLevel): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const [name, keys] of loaded.subscriptions) {
    for (const property of ['primaryKey', 'secondaryKey'] as const) {
      const key = keys[property];
      if (key === null) continue;
      const at = [...root, 'subscriptions', name, property];
      if (key.length < 1 || key.length > 256) {
        yield finding('out-of-range', at, {
          what: 'length of the key',
          value: key.length,
          range: '1 to 256',
        });
      }
      const other = owners.get(key) ?? name;
      if (other !== name) yield finding('subscription-keys-equal', at, { other });
      owners.set(key, other);
    }
  }
}

function hasSubscription(api: string, { products, subscriptions }: ApiManagementResources): boolean {
  return (
    entries(subscriptions).some(([, { scope }]) => {
      if ('allApis' in scope) return true;
      return 'api' in scope ? scope.api === api : products?.[scope.product]?.apis.includes(api);
    }) ||
    entries(products).some(
      ([, product]) => product.subscriptionRequired === false && product.apis.includes(api),
    )
  );
}
