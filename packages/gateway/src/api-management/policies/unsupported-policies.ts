import type { Handler } from '../pipeline/handler.js';

const unsupported =
  (reason: string): Handler<unknown> =>
  (_config, compile) =>
    compile.unsupported(reason);

/** Policies that do not run here, and why: a request that meets one is answered 500. */
export const unsupportedPolicies = {
  'authentication-managed-identity': unsupported('it needs an identity provider.'),
  'authentication-token': unsupported('it needs an identity provider.'),
  'authentication-token-store': unsupported('it needs an identity provider.'),
  'azure-openai-emit-token-metric': unsupported('it needs a language model service.'),
  'azure-openai-semantic-cache-lookup': unsupported('it needs a language model service.'),
  'azure-openai-semantic-cache-store': unsupported('it needs a language model service.'),
  'azure-openai-token-limit': unsupported('it needs a language model service.'),
  block: unsupported('it is not implemented yet.'),
  'cache-lookup': unsupported('there is no cache yet.'),
  'cache-store': unsupported('there is no cache yet.'),
  'cache-value': unsupported('there is no cache yet.'),
  'cosmosdb-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'get-authorization-context': unsupported('it needs an identity provider.'),
  'graphql-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'http-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'invoke-dapr-binding': unsupported('there is no Dapr sidecar.'),
  'invoke-request': unsupported('requests beside the one to the backend are not sent yet.'),
  'json-to-xml': unsupported('bodies are not converted yet.'),
  'llm-content-safety': unsupported('it needs a language model service.'),
  'llm-emit-token-metric': unsupported('it needs a language model service.'),
  'llm-semantic-cache-lookup': unsupported('it needs a language model service.'),
  'llm-semantic-cache-store': unsupported('it needs a language model service.'),
  'llm-token-limit': unsupported('it needs a language model service.'),
  proxy: unsupported('there is no way through a proxy.'),
  'publish-event': unsupported('it belongs to a GraphQL resolver.'),
  'publish-to-dapr': unsupported('there is no Dapr sidecar.'),
  'send-service-bus-message': unsupported('there is nowhere to send it.'),
  'set-request-metric-dimension-value': unsupported('there is nowhere to send it.'),
  'sql-data-source': unsupported('it belongs to a GraphQL resolver.'),
  'validate-content': unsupported('an API has no schemas here yet.'),
  'validate-graphql-request': unsupported('an API has no schemas here yet.'),
  'validate-headers': unsupported('an API has no schemas here yet.'),
  'validate-odata-request': unsupported('an API has no schemas here yet.'),
  'validate-parameters': unsupported('an API has no schemas here yet.'),
  'validate-status-code': unsupported('an API has no schemas here yet.'),
  wait: unsupported('requests beside the one to the backend are not sent yet.'),
  'xml-to-json': unsupported('bodies are not converted yet.'),
  'xsl-transform': unsupported('bodies are not converted yet.'),
};
