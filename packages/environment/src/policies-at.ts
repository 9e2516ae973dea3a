import type { AnyPolicyDocument, Scope } from '@apim-kit/policy';
import type { Path } from './finding/format-path.js';
import type { LoadedPolicy, LoadedRevision } from './load/loaded-environment.js';
import type { ResourceLevel } from './resource-levels.js';

/** A policy document of a level, and where it stands. */
export interface PlacedPolicy {
  readonly policy: LoadedPolicy;
  readonly kind: AnyPolicyDocument['kind'];
  /** Null for what has none: fragments and resolvers. */
  readonly scope: Scope | null;
  /** The way to it in the definition. */
  readonly at: Path;
  /** The same for people, below `apiManagement`: `workspaces/sales/apis/leads;rev=2/operations/get`. */
  readonly path: string;
}

type Entry = readonly [
  policy: LoadedPolicy | null | undefined,
  scope: Scope | 'fragment' | 'resolver',
  path: string,
  ...at: Path,
];

/** Every policy document of a level, of revisions that are not current too. */
export function policiesAt(level: ResourceLevel): readonly PlacedPolicy[] {
  return [...entriesAt(level)].flatMap(([policy, scope, path, ...at]): PlacedPolicy[] =>
    policy == null
      ? []
      : [
          {
            policy,
            ...(scope === 'fragment' || scope === 'resolver'
              ? { kind: scope, scope: null }
              : { kind: 'policies', scope }),
            at: [...level.at, ...at],
            path: `${level.path}${path}`,
          },
        ],
  );
}

function* entriesAt({ workspace, loaded }: ResourceLevel): Iterable<Entry> {
  yield [loaded.policy, workspace === null ? 'global' : 'workspace', 'policy', 'policy'];
  for (const [name, fragment] of loaded.fragments) {
    yield [fragment, 'fragment', `policyFragments/${name}`, 'policyFragments', name];
  }
  for (const [name, policy] of loaded.products) {
    yield [policy, 'product', `products/${name}`, 'products', name, 'policy'];
  }
  for (const [name, api] of loaded.apis) {
    const path = `apis/${name}`;
    yield* entriesOf(api, path, ['apis', name]);
    for (const [field, resolver] of api.resolvers) {
      const at: Path = ['apis', name, 'graphQL', 'resolvers', field];
      yield [resolver, 'resolver', `${path}/resolvers/${field}`, ...at];
    }
    for (const [number, revision] of api.revisions) {
      yield* entriesOf(revision, `${path};rev=${number}`, ['apis', name, 'revisions', number]);
    }
  }
}

function* entriesOf({ policy, operations }: LoadedRevision, path: string, at: Path): Iterable<Entry> {
  yield [policy, 'api', path, ...at, 'policy'];
  for (const [id, operation] of operations) {
    yield [operation, 'operation', `${path}/operations/${id}`, ...at, 'operations', id, 'policy'];
  }
}
