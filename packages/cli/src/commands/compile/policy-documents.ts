import {
  resourceLevels,
  type LoadedEnvironment,
  type LoadedPolicy,
  type LoadedResources,
  type ResourceLevel,
} from '@apim-kit/environment';
import type { AnyPolicyDocument, Scope } from '@apim-kit/policy';

/** A policy document of an environment, and where it stands. */
export interface PlacedDocument {
  /** Below `apiManagement` in the definition: `workspaces/sales/apis/leads`. */
  readonly path: string;
  readonly policy: LoadedPolicy;
  /** Its place as the linter takes it; a scope is of policy documents alone. */
  readonly place: { readonly kind: AnyPolicyDocument['kind']; readonly scope?: Scope };
  readonly level: ResourceLevel;
}

/** Every policy document of an environment with its path in the definition. */
export function policyDocuments({
  environment,
  apiManagement,
}: LoadedEnvironment): readonly PlacedDocument[] {
  return resourceLevels(environment, apiManagement).flatMap((level) =>
    [...documentsAt(level.loaded, level.workspace === null ? 'global' : 'workspace')].flatMap(
      ([path, policy, place]) =>
        policy === null ? [] : [{ path: `${pathOf(level)}${path}`, policy, place, level }],
    ),
  );
}

/** What paths at a level begin with: `workspaces/sales/`; nothing for the service. */
export const pathOf = ({ workspace }: ResourceLevel): string =>
  workspace === null ? '' : `workspaces/${workspace.id}/`;

type Entry = readonly [path: string, policy: LoadedPolicy | null, place: PlacedDocument['place']];

function* documentsAt(
  { policy: ofAllApis, fragments, products, apis }: LoadedResources,
  broadest: Scope,
): Iterable<Entry> {
  const at = (scope: Scope) => ({ kind: 'policies', scope }) as const;
  yield ['policy', ofAllApis, at(broadest)];
  for (const [name, fragment] of fragments) yield [`policyFragments/${name}`, fragment, { kind: 'fragment' }];
  for (const [name, product] of products) yield [`products/${name}`, product, at('product')];
  for (const [api, { policy, operations, resolvers }] of apis) {
    yield [`apis/${api}`, policy, at('api')];
    for (const [operation, document] of operations) {
      yield [`apis/${api}/operations/${operation}`, document, at('operation')];
    }
    for (const [field, resolver] of resolvers) {
      yield [`apis/${api}/resolvers/${field}`, resolver, { kind: 'resolver' }];
    }
  }
}
