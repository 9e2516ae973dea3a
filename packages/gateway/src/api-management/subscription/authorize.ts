import { HeaderList } from '../../message/header-list.js';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { CompiledApi, CompiledProduct } from '../routing/compiled-api.js';
import { decodeQuery, readQuery } from '../routing/query-string.js';
import type { KeyedSubscription } from './subscription-keys.js';

/**
 * Decides whether a request may call an API, and in the context of which product and subscription.
 *
 * A key must be valid at the right scope. Without one an open product lets the request in, then an API that asks for
 * none.
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-subscriptions
 */
export function authorize(exchange: Exchange, api: CompiledApi): void {
  const key = keyOf(exchange, api.keyNames);
  const granted = key === undefined ? undefined : grantOf(api.level.findSubscription(key), api);
  if (granted !== undefined) {
    exchange.subscription = granted.subscription.context(key!);
    exchange.user = granted.subscription.owner;
    exchange.product = granted.product?.context ?? null;
    exchange.compiledProduct = granted.product;
    return;
  }
  if (key !== undefined) throw invalidKey(exchange, api);
  const open = api.products.find(({ context }) => !context.subscriptionRequired);
  if (open !== undefined) {
    exchange.product = open.context;
    exchange.compiledProduct = open;
    return;
  }
  if (api.subscriptionRequired) throw missingKey(exchange, api);
}

function keyOf({ request }: Exchange, { header, query }: CompiledApi['keyNames']): string | undefined {
  const inHeader = request.headerList.get(header);
  if (inHeader !== undefined && inHeader !== '') return inHeader;
  const mark = request.target.indexOf('?');
  if (mark < 0) return undefined;
  const parameter = readQuery(request.target.slice(mark + 1)).find(
    ({ name }) => name.toLowerCase() === query.toLowerCase(),
  );
  return parameter === undefined || parameter.rawValue === '' ? undefined : decodeQuery(parameter.rawValue);
}

interface Grant {
  readonly subscription: KeyedSubscription;
  readonly product: CompiledProduct | null;
}

function grantOf(subscription: KeyedSubscription | undefined, api: CompiledApi): Grant | undefined {
  if (subscription === undefined) return undefined;
  const { scope } = subscription;
  if ('allApis' in scope) return { subscription, product: null };
  if ('api' in scope) return scope.api === api.name ? { subscription, product: null } : undefined;
  const product = api.products.find(({ name }) => name === scope.product);
  return product === undefined ? undefined : { subscription, product };
}

const missingKey = (exchange: Exchange, api: CompiledApi): PolicyError =>
  refusal(exchange, api, {
    reason: 'SubscriptionKeyNotFound',
    message:
      'Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.',
    // The body says "an API" where the error says "this API".
    body: 'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
  });

const invalidKey = (exchange: Exchange, api: CompiledApi): PolicyError => {
  const message =
    'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.';
  return refusal(exchange, api, { reason: 'SubscriptionKeyInvalid', message, body: message });
};

function refusal(
  exchange: Exchange,
  api: CompiledApi,
  { reason, message, body }: { readonly reason: string; readonly message: string; readonly body: string },
): PolicyError {
  const realm = `https://${exchange.request.host}/${api.path}`;
  const headers = new HeaderList([
    [
      'WWW-Authenticate',
      `AzureApiManagementKey realm="${realm}",name="${api.keyNames.header}",type="header"`,
    ],
  ]);
  return new PolicyError({
    source: 'authorization',
    reason,
    message,
    response: platformResponse(401, body, { reason: 'Access Denied', headers }),
  });
}
