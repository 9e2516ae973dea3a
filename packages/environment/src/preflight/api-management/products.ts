import { finding } from '../../finding/finding.js';
import { inRange } from '../in-range.js';
import { entries, type PreflightCheck } from '../subject.js';

/** What only a product has that is subscribed to. */
export const checkProducts: PreflightCheck = function* ({ levels }) {
  for (const { at: root, definition } of levels) {
    for (const [name, product] of entries(definition.products)) {
      const at = [...root, 'products', name];
      const { subscriptionRequired = true, approvalRequired = false, subscriptionsLimit } = product;
      yield* inRange(subscriptionsLimit, 1, Infinity, 'subscriptionsLimit', at);
      if (subscriptionRequired) continue;
      if (approvalRequired) yield finding('open-product', at, { property: 'approvalRequired' });
      if (subscriptionsLimit !== undefined) {
        yield finding('open-product', at, { property: 'subscriptionsLimit' });
      }
    }
  }
};
