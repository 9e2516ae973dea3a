import type { Handler } from '../pipeline/handler.js';

const unsupported =
  (reason: string): Handler<unknown> =>
  (_config, compile) =>
    compile.unsupported(reason);

/** Policies that do not run here, and why: a request that meets one is answered 500. */
export const unsupportedPolicies = {
  'authentication-token-store': unsupported('the token store that it asks is not documented.'),
  'cache-value': unsupported('it is not documented.'),
  'cosmosdb-data-source': unsupported('there is no Cosmos DB here.'),
  'graphql-data-source': unsupported('it is not documented.'),
  'invoke-request': unsupported('it is not documented.'),
  'set-request-metric-dimension-value': unsupported('it is not documented.'),
  'sql-data-source': unsupported('there is no SQL database here.'),
};
