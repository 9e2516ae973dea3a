import { finding } from '../../finding/finding.js';
import type { ApiManagement } from '../../model/api-management/api-management.js';
import { entries, type PreflightCheck } from '../subject.js';

/** An API that asks for a subscription key needs a subscription that has one. */
export const checkSubscriptions: PreflightCheck = function* ({ environment: { apiManagement } }) {
  for (const [name, { subscriptionRequired = true }] of entries(apiManagement.apis)) {
    if (subscriptionRequired && !hasSubscription(name, apiManagement)) {
      yield finding('api-without-subscription', ['apiManagement', 'apis', name]);
    }
  }
};

function hasSubscription(api: string, { products, subscriptions }: ApiManagement): boolean {
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
