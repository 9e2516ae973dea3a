import {
  resourceLevels,
  type LoadedEnvironment,
  type LoadedPolicy,
  type LoadedRevision,
  type Product,
  type ResourceLevel,
} from '@apim-kit/environment';
import type {
  ComposePolicy,
  EffectivePart,
  EffectivePolicy,
  NamedResources,
  ScopedText,
} from '@apim-kit/policy';
import { CliError } from '../../output/cli-error.js';

/** Which operations are asked for, and through which product they are called. */
export interface EffectiveQuery {
  /** Default: the service and all its workspaces. */
  readonly workspace?: string | undefined;
  /** An API, or a revision of it: `orders`, `orders;rev=2`. Default: all that are current. */
  readonly api?: string | undefined;
  readonly operation?: string | undefined;
  readonly product?: string | undefined;
}

/** The effective policy of one operation. */
export interface EffectiveOperation extends EffectivePolicy {
  /** `apis/orders/operations/get`, `workspaces/sales/apis/leads/operations/get` */
  readonly path: string;
  /** Null for an API of the service. */
  readonly workspace: string | null;
  readonly api: string;
  readonly operation: string;
  readonly product: string | null;
  /** The products that the API is in: callers with their keys run their policies too. */
  readonly products: readonly string[];
  /** The policies that run, in their order. */
  readonly parts: readonly EffectivePart[];
}

/** An API with the level where it is kept. */
interface FoundApi {
  readonly level: ResourceLevel;
  /** Of a revision with its number. */
  readonly name: string;
  readonly revision: LoadedRevision;
}

/**
 * Composes what the operations run that a query names.
 *
 * @throws CliError `InputInvalid` when it names something that is not there
 */
export function effectivePolicies(
  { environment, apiManagement }: LoadedEnvironment,
  query: EffectiveQuery,
  compose: ComposePolicy,
  shownFile: (file: string) => string,
): readonly EffectiveOperation[] {
  const [service, ...workspaces] = resourceLevels(environment, apiManagement);
  const levels = levelsOf(service, workspaces, query.workspace);
  const { product = null } = query;
  const apis = throughProduct(apisOf(levels, query.api), levels, query);

  const resources = new Map([service, ...workspaces].map((level) => [level, resourcesOf(level, shownFile)]));
  const scoped = (
    scope: ScopedText['scope'],
    name: string,
    policy: LoadedPolicy | null | undefined,
    level: ResourceLevel,
  ): readonly ScopedText[] =>
    policy == null
      ? []
      : [{ scope, name, text: policy.text, file: shownFile(policy.file), resources: resources.get(level)! }];

  const found = apis.flatMap(({ level, name: api, revision: { policy, operations } }) => {
    const { definition, loaded, workspace } = level;
    const broadest = [
      ...(product === null ? [] : scoped('product', product, loaded.products.get(product), level)),
      ...(workspace === null ? [] : scoped('workspace', workspace.id, loaded.policy, level)),
      ...scoped('global', '', service.loaded.policy, service),
    ];
    return [...operations]
      .filter(([operation]) => query.operation === undefined || query.operation === operation)
      .map(([operation, own]): EffectiveOperation => ({
        path: `${level.path}apis/${api}/operations/${operation}`,
        workspace: workspace?.id ?? null,
        api,
        operation,
        product,
        products: Object.entries(definition.products ?? {})
          .filter(([, one]) => holds(one, api))
          .map(([name]) => name),
        ...compose([
          ...scoped('operation', operation, own, level),
          ...scoped('api', api, policy, level),
          ...broadest,
        ]),
      }));
  });
  if (found.length === 0 && query.operation !== undefined) {
    throw notThere('operation', query.operation, [
      ...new Set(apis.flatMap(({ revision: { operations } }) => [...operations.keys()])),
    ]);
  }
  return found;
}

function levelsOf(
  service: ResourceLevel,
  workspaces: readonly ResourceLevel[],
  wanted: string | undefined,
): readonly ResourceLevel[] {
  if (wanted === undefined) return [service, ...workspaces];
  const found = workspaces.filter(({ workspace }) => workspace?.id === wanted);
  if (found.length > 0) return found;
  throw notThere(
    'workspace',
    wanted,
    workspaces.flatMap(({ workspace }) => workspace?.id ?? []),
  );
}

const resourcesOf = (
  { loaded: { fragments, namedValues } }: ResourceLevel,
  shownFile: (file: string) => string,
): NamedResources => ({
  fragments: new Map([...fragments].map(([id, { text, file }]) => [id, { text, file: shownFile(file) }])),
  namedValues,
});

/** The current revision of every API, or the one API or revision that is asked for. */
function apisOf(levels: readonly ResourceLevel[], wanted: string | undefined): readonly FoundApi[] {
  const known = levels.flatMap((level) =>
    [...level.loaded.apis].flatMap(([name, api]): FoundApi[] => [
      { level, name, revision: api },
      ...(wanted === undefined ? [] : [...api.revisions]).map(([number, revision]) => ({
        level,
        name: `${name};rev=${number}`,
        revision,
      })),
    ]),
  );
  if (wanted === undefined) return known;
  const found = known.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  throw notThere(
    'API',
    wanted,
    known.map(({ name }) => name),
  );
}

/** Those of some APIs that are in the product that is asked for. */
function throughProduct(
  apis: readonly FoundApi[],
  levels: readonly ResourceLevel[],
  { product, api }: EffectiveQuery,
): readonly FoundApi[] {
  if (product === undefined) return apis;
  const products = levels.flatMap(({ definition }) => Object.entries(definition.products ?? {}));
  const [, wanted] = products.find(([name]) => name === product) ?? [];
  if (wanted === undefined) {
    throw notThere(
      'product',
      product,
      products.map(([name]) => name),
    );
  }
  const found = apis.filter(({ level, name }) => {
    const own = level.definition.products?.[product];
    return own !== undefined && holds(own, name);
  });
  if (found.length === 0 && api !== undefined) {
    throw new CliError(
      'InputInvalid',
      `The API ${api} is not in the product ${product}.`,
      `In it are: ${wanted.apis.join(', ')}.`,
    );
  }
  return found;
}

const holds = ({ apis }: Product, api: string): boolean => apis.includes(api.replace(/;rev=.*$/, ''));

function notThere(what: string, name: string, known: readonly string[]): CliError {
  const help = known.length === 0 ? undefined : `These are there: ${known.join(', ')}.`;
  return new CliError('InputInvalid', `There is no ${what} ${name}.`, help);
}
