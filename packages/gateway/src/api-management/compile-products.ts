import type { ApiManagement, LoadedEnvironment, LoadedPolicy } from '@apim-kit/environment';
import type { Scope } from '@apim-kit/policy';
import { groupOf } from './compile-groups.js';
import type { CompiledDocument } from './pipeline/plan.js';
import type { CompiledProduct } from './routing/compiled-api.js';

/** Compiles the document of a scope. */
export type CompileDocument = (policy: LoadedPolicy, scope: Scope) => CompiledDocument;

/** A product, and the APIs in it. */
export type ProductOfApis = CompiledProduct & { readonly apis: readonly string[] };

/** Compiles products with their policies. */
export function compileProducts(
  { products = {}, groups }: ApiManagement,
  policies: LoadedEnvironment['apiManagement']['products'],
  compile: CompileDocument,
): readonly ProductOfApis[] {
  return Object.entries(products).map(([name, product]) => {
    const policy = policies.get(name) ?? null;
    return {
      name,
      apis: product.apis,
      document: policy === null ? null : compile(policy, 'product'),
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
