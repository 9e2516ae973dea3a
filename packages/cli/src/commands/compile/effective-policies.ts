import type { LoadedEnvironment, LoadedPolicy, LoadedRevision } from '@apim-kit/environment';
import type { ComposePolicy, EffectivePart, EffectivePolicy, ScopedText } from '@apim-kit/policy';
import { CliError } from '../../output/cli-error.js';

/** Which operations are asked for, and through which product they are called. */
export interface EffectiveQuery {
  /** An API, or a revision of it: `orders`, `orders;rev=2`. Default: all that are current. */
  readonly api?: string | undefined;
  readonly operation?: string | undefined;
  readonly product?: string | undefined;
}

/** The effective policy of one operation. */
export interface EffectiveOperation extends EffectivePolicy {
  /** `apis/orders/operations/get` */
  readonly path: string;
  readonly api: string;
  readonly operation: string;
  readonly product: string | null;
  /** The products that the API is in: callers with their keys run their policies too. */
  readonly products: readonly string[];
  /** The policies that run, in their order. */
  readonly parts: readonly EffectivePart[];
}

/**
 * Composes what the operations run that a query names.
 *
 * @throws CliError `InputInvalid` when it names something that is not there
 */
export function effectivePolicies(
  loaded: LoadedEnvironment,
  query: EffectiveQuery,
  compose: ComposePolicy,
  shownFile: (file: string) => string,
): readonly EffectiveOperation[] {
  const { apiManagement } = loaded;
  const { products = {} } = loaded.environment.apiManagement;
  const { product = null } = query;
  if (product !== null && products[product] === undefined) {
    throw notThere('product', product, Object.keys(products));
  }
  const apis = apisOf(loaded, query.api).filter(
    ([name]) => product === null || products[product]!.apis.includes(nameWithoutRevision(name)),
  );
  if (apis.length === 0 && product !== null && query.api !== undefined) {
    throw new CliError(
      'InputInvalid',
      `The API ${query.api} is not in the product ${product}.`,
      `In it are: ${products[product]!.apis.join(', ')}.`,
    );
  }
  const scoped = (scope: ScopedText['scope'], name: string, policy: LoadedPolicy | null | undefined) =>
    policy == null ? [] : [{ scope, name, text: policy.text, file: shownFile(policy.file) }];
  const ofProduct = product === null ? [] : scoped('product', product, apiManagement.products.get(product));
  const broadest = [...ofProduct, ...scoped('global', '', apiManagement.policy)];

  const found = apis.flatMap(([api, { policy, operations }]) =>
    [...operations]
      .filter(([operation]) => query.operation === undefined || query.operation === operation)
      .map(([operation, own]): EffectiveOperation => ({
        path: `apis/${api}/operations/${operation}`,
        api,
        operation,
        product,
        products: Object.keys(products).filter((name) =>
          products[name]!.apis.includes(nameWithoutRevision(api)),
        ),
        ...compose([...scoped('operation', operation, own), ...scoped('api', api, policy), ...broadest]),
      })),
  );
  if (found.length === 0 && query.operation !== undefined) {
    throw notThere('operation', query.operation, [
      ...new Set(apis.flatMap(([, { operations }]) => [...operations.keys()])),
    ]);
  }
  return found;
}

/** The current revision of every API, or the one API or revision that is asked for. */
function apisOf(
  { apiManagement: { apis } }: LoadedEnvironment,
  wanted: string | undefined,
): readonly (readonly [string, LoadedRevision])[] {
  if (wanted === undefined) return [...apis];
  const known = [...apis].flatMap(([name, api]): (readonly [string, LoadedRevision])[] => [
    [name, api],
    ...[...api.revisions].map(([number, revision]) => [`${name};rev=${number}`, revision] as const),
  ]);
  const found = known.filter(([name]) => name === wanted);
  if (found.length === 0)
    throw notThere(
      'API',
      wanted,
      known.map(([name]) => name),
    );
  return found;
}

const nameWithoutRevision = (api: string): string => api.replace(/;rev=.*$/, '');

function notThere(what: string, name: string, known: readonly string[]): CliError {
  const help = known.length === 0 ? undefined : `These are there: ${known.join(', ')}.`;
  return new CliError('InputInvalid', `There is no ${what} ${name}.`, help);
}
