import type { ResourceLevel } from '../../resource-levels.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References inside a level of API Management, but for those in policies. */
export function* apiManagementReferences({ at: root, definition }: ResourceLevel): Iterable<NamedReference> {
  for (const [backend, { clientCertificates = [] }] of entries(definition.backends)) {
    yield* clientCertificates.map((name, index) => ({
      kind: 'certificate of the store',
      name,
      at: [...root, 'backends', backend, 'clientCertificates', index],
      known: definition.certificates,
    }));
  }
  for (const [product, { apis }] of entries(definition.products)) {
    yield* apis.map((name, index) => ({
      kind: 'API',
      name,
      at: [...root, 'products', product, 'apis', index],
      known: definition.apis,
    }));
  }
  for (const [subscription, { scope }] of entries(definition.subscriptions)) {
    const at = [...root, 'subscriptions', subscription, 'scope'];
    if ('product' in scope) {
      yield { kind: 'product', name: scope.product, at: [...at, 'product'], known: definition.products };
    } else if ('api' in scope) {
      yield { kind: 'API', name: scope.api, at: [...at, 'api'], known: definition.apis };
    }
  }
}
