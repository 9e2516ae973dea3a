import type { Handler } from '../pipeline/handler.js';

const unsupported =
  (reason: string): Handler<unknown> =>
  (_config, compile) =>
    compile.unsupported(reason);

/** Policies that do not run here, and why: a request that meets one is answered 500. */
export const unsupportedPolicies = {
  'authentication-token-store': unsupported('the token store that it asks is not documented.'),
  'cache-value': unsupported('it is not documented.'),
  'cosmosdb-data-source': unsupported('an API has no GraphQL resolvers here, and there is no Cosmos DB.'),
  'graphql-data-source': unsupported('it is not documented.'),
  'http-data-source': unsupported('an API has no GraphQL resolvers here.'),
  'invoke-request': unsupported('it is not documented.'),
  'publish-event': unsupported('an API has no GraphQL resolvers here.'),
  'set-request-metric-dimension-value': unsupported('it is not documented.'),
  'sql-data-source': unsupported('an API has no GraphQL resolvers here, and there is no SQL database.'),
  'validate-odata-request': unsupported('an API has no OData metadata here.'),
};
