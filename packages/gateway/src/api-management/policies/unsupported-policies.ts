import type { Handler } from '../pipeline/handler.js';

const unsupported =
  (reason: string): Handler<unknown> =>
  (_config, compile) =>
    compile.unsupported(reason);

/** Policies that do not run here, and why: a request that meets one is answered 500. */
export const unsupportedPolicies = {
  'authentication-token-store': unsupported('the token store that it asks is not documented.'),
  'cache-value': unsupported('it is not documented.'),
  'cosmosdb-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'graphql-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'http-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'invoke-request': unsupported('it is not documented.'),
  'publish-event': unsupported('it belongs to a GraphQL resolver.'),
  'set-request-metric-dimension-value': unsupported('it is not documented.'),
  'sql-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'validate-graphql-request': unsupported('an API has no schemas here yet.'),
  'validate-odata-request': unsupported('an API has no schemas here yet.'),
};
