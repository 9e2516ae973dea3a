import { finding } from '../../finding/finding.js';
import type { ApiManagementResources } from '../../model/api-management/api-management-resources.js';
import { entries, type PreflightCheck } from '../subject.js';

/** An API that asks for a subscription key needs a subscription that has one. */
export const checkSubscriptions: PreflightCheck = function* ({ levels }) {
  for (const { at, definition } of levels) {
    for (const [name, { subscriptionRequired = true }] of entries(definition.apis)) {
      if (subscriptionRequired && !hasSubscription(name, definition)) {
        yield finding('api-without-subscription', [...at, 'apis', name]);
      }
    }
  }
};

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
