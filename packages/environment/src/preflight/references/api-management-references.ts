import type { Path } from '../../finding/format-path.js';
import type { ApiManagement } from '../../model/api-management/api-management.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References inside API Management, but for those in policies. */
export function* apiManagementReferences(apiManagement: ApiManagement): Iterable<NamedReference> {
  const root: Path = ['apiManagement'];
  for (const [backend, { clientCertificates = [] }] of entries(apiManagement.backends)) {
    yield* clientCertificates.map((name, index) => ({
      kind: 'certificate of the store',
      name,
      at: [...root, 'backends', backend, 'clientCertificates', index],
      known: apiManagement.certificates,
    }));
  }
  for (const [product, { apis }] of entries(apiManagement.products)) {
    yield* apis.map((name, index) => ({
      kind: 'API',
      name,
      at: [...root, 'products', product, 'apis', index],
      known: apiManagement.apis,
    }));
  }
  for (const [subscription, { scope }] of entries(apiManagement.subscriptions)) {
    const at = [...root, 'subscriptions', subscription, 'scope'];
    if ('product' in scope) {
      yield { kind: 'product', name: scope.product, at: [...at, 'product'], known: apiManagement.products };
    } else if ('api' in scope) {
      yield { kind: 'API', name: scope.api, at: [...at, 'api'], known: apiManagement.apis };
    }
  }
}
