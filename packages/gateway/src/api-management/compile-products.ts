import type { ResourceLevel } from '@apim-kit/environment';
import { compileDocument } from './compile-documents.js';
import { groupOf } from './compile-groups.js';
import type { Workshop } from './pipeline/workshop.js';
import type { CompiledProduct } from './routing/compiled-api.js';

/** A product, and the APIs in it. */
export type ProductOfApis = CompiledProduct & { readonly apis: readonly string[] };

/** Compiles products with their policies. */
export function compileProducts(
  { definition: { products = {}, groups }, loaded }: ResourceLevel,
  workshop: Workshop,
): readonly ProductOfApis[] {
  return Object.entries(products).map(([name, product]) => {
    const policy = loaded.products.get(name) ?? null;
    return {
      name,
      apis: product.apis,
      document: policy === null ? null : compileDocument(policy, 'product', workshop),
      context: {
        id: name,
        name: product.displayName,
        approvalRequired: product.approvalRequired ?? false,
        groups: (product.groups ?? []).map((group) => groupOf(group, groups)),
        state: product.state === 'notPublished' ? 'NotPublished' : 'Published',
        subscriptionLimit: product.subscriptionsLimit ?? null,
        subscriptionRequired: product.subscriptionRequired ?? true,
      },
    };
  });
}
