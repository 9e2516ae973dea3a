// Generated from the definitions in `policies/`; see CONTRIBUTING.md. Do not edit.
import { flatten } from '../builder/flatten.js';
import type { PolicyOptions } from '../builder/make-policy.js';
import { makePolicy } from '../builder/make-policy.js';
import type { ListOf, PolicyIn, PolicyList, SectionsOf } from '../builder/sectioned-policy.js';
import type * as configs from './configs.js';

/**
 * Signs in to the backend with a name and a password.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * authenticationBasic({
 *   username: 'gateway',
 *   password: namedValue('backend-password'),
 * });
 * ```
 * gives
 * ```xml
 * <authentication-basic username="gateway" password="{{backend-password}}" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/authentication-basic-policy
 */
export function authenticationBasic(
  config: configs.AuthenticationBasicConfig & PolicyOptions,
): PolicyIn<'inbound', 'authentication-basic', configs.AuthenticationBasicConfig> {
  return makePolicy('authentication-basic', config);
}

/**
 * Signs in to the backend with a client certificate.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * authenticationCertificate({ certificateId: 'gateway-client' });
 * ```
 * gives
 * ```xml
 * <authentication-certificate certificate-id="gateway-client" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/authentication-certificate-policy
 */
export function authenticationCertificate(
  config: configs.AuthenticationCertificateConfig & PolicyOptions,
): PolicyIn<'inbound', 'authentication-certificate', configs.AuthenticationCertificateConfig> {
  return makePolicy('authentication-certificate', config);
}

/**
 * Gets a token for the gateway's managed identity, and sends it to the backend unless a variable is named.
 *
 * Sections: inbound, outbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * authenticationManagedIdentity({
 *   resource: 'https://cognitiveservices.azure.com/',
 *   outputTokenVariableName: 'token',
 *   ignoreError: false,
 * });
 * ```
 * gives
 * ```xml
 * <authentication-managed-identity resource="https://cognitiveservices.azure.com/" output-token-variable-name="token" ignore-error="false" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/authentication-managed-identity-policy
 */
export function authenticationManagedIdentity(
  config: configs.AuthenticationManagedIdentityConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'outbound',
  'authentication-managed-identity',
  configs.AuthenticationManagedIdentityConfig
> {
  return makePolicy('authentication-managed-identity', config);
}

/**
 * Signs in to the backend with a token.
 *
 * Sections: inbound.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * authenticationToken({ resourceUrl: 'https://management.azure.com/' });
 * ```
 * gives
 * ```xml
 * <authentication-token resource-url="https://management.azure.com/" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function authenticationToken(
  config: configs.AuthenticationTokenConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'authentication-token', configs.AuthenticationTokenConfig> {
  return makePolicy('authentication-token', config);
}

/**
 * Signs in to the backend with a token of the token store.
 *
 * Sections: inbound.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * authenticationTokenStore({ tokenId: 'main' });
 * ```
 * gives
 * ```xml
 * <authentication-token-store token-id="main" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function authenticationTokenStore(
  config: configs.AuthenticationTokenStoreConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'authentication-token-store', configs.AuthenticationTokenStoreConfig> {
  return makePolicy('authentication-token-store', config);
}

/**
 * Sends the number of Azure OpenAI tokens that were used to Application Insights.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * azureOpenaiEmitTokenMetric({
 *   namespace: 'llm',
 *   dimensions: [{ name: 'API ID' }],
 * });
 * ```
 * gives
 * ```xml
 * <azure-openai-emit-token-metric namespace="llm">
 *     <dimension name="API ID" />
 * </azure-openai-emit-token-metric>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/azure-openai-emit-token-metric-policy
 */
export function azureOpenaiEmitTokenMetric(
  config: configs.AzureOpenaiEmitTokenMetricConfig & PolicyOptions,
): PolicyIn<'inbound', 'azure-openai-emit-token-metric', configs.AzureOpenaiEmitTokenMetricConfig> {
  return makePolicy('azure-openai-emit-token-metric', config);
}

/**
 * Answers an Azure OpenAI prompt from the cache when one close to it was answered before.
 *
 * Sections: inbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * azureOpenaiSemanticCacheLookup({
 *   scoreThreshold: 0.05,
 *   embeddingsBackendId: 'embeddings',
 *   embeddingsBackendAuth: 'system-assigned',
 *   varyBy: [csharp(context.Subscription.Id)],
 * });
 * ```
 * gives
 * ```xml
 * <azure-openai-semantic-cache-lookup score-threshold="0.05" embeddings-backend-id="embeddings" embeddings-backend-auth="system-assigned">
 *     <vary-by>@(context.Subscription.Id)</vary-by>
 * </azure-openai-semantic-cache-lookup>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/azure-openai-semantic-cache-lookup-policy
 */
export function azureOpenaiSemanticCacheLookup(
  config: configs.AzureOpenaiSemanticCacheLookupConfig & PolicyOptions,
): PolicyIn<'inbound', 'azure-openai-semantic-cache-lookup', configs.AzureOpenaiSemanticCacheLookupConfig> {
  return makePolicy('azure-openai-semantic-cache-lookup', config);
}

/**
 * Stores the answer to an Azure OpenAI prompt in the cache.
 *
 * Sections: outbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * azureOpenaiSemanticCacheStore({ duration: 60 });
 * ```
 * gives
 * ```xml
 * <azure-openai-semantic-cache-store duration="60" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/azure-openai-semantic-cache-store-policy
 */
export function azureOpenaiSemanticCacheStore(
  config: configs.AzureOpenaiSemanticCacheStoreConfig & PolicyOptions,
): PolicyIn<'outbound', 'azure-openai-semantic-cache-store', configs.AzureOpenaiSemanticCacheStoreConfig> {
  return makePolicy('azure-openai-semantic-cache-store', config);
}

/**
 * Lets each key use so many Azure OpenAI tokens in a minute or a period.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * azureOpenaiTokenLimit({
 *   counterKey: csharp(context.Subscription.Id),
 *   tokensPerMinute: 5000,
 *   estimatePromptTokens: false,
 *   remainingTokensVariableName: 'remainingTokens',
 * });
 * ```
 * gives
 * ```xml
 * <azure-openai-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="5000" estimate-prompt-tokens="false" remaining-tokens-variable-name="remainingTokens" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/azure-openai-token-limit-policy
 */
export function azureOpenaiTokenLimit(
  config: configs.AzureOpenaiTokenLimitConfig & PolicyOptions,
): PolicyIn<'inbound', 'azure-openai-token-limit', configs.AzureOpenaiTokenLimitConfig> {
  return makePolicy('azure-openai-token-limit', config);
}

/**
 * Inserts the policies of the next broader scope at this place.
 *
 * Every section.
 *
 * @example
 * ```ts
 * base();
 * ```
 * gives
 * ```xml
 * <base />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-edit-policies#use-base-element-to-set-policy-evaluation-order
 */
export function base(
  options: PolicyOptions = {},
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'base', configs.BaseConfig> {
  return makePolicy('base', options);
}

/**
 * Holds policies and does nothing else.
 *
 * Every section.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * block([setVariable({ name: 'a', value: '1' })]);
 * ```
 * gives
 * ```xml
 * <block>
 *     <set-variable name="a" value="1" />
 * </block>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function block<const L extends PolicyList>(
  policies: L,
): PolicyIn<SectionsOf<L> & ('inbound' | 'backend' | 'outbound' | 'on-error'), 'block', configs.BlockConfig>;
export function block<const L extends PolicyList>(
  config: PolicyOptions,
  policies: L,
): PolicyIn<SectionsOf<L> & ('inbound' | 'backend' | 'outbound' | 'on-error'), 'block', configs.BlockConfig>;
export function block(
  ...given: [PolicyList] | [PolicyOptions, PolicyList]
): PolicyIn<never, 'block', configs.BlockConfig> {
  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;
  return makePolicy('block', { ...config, policies: flatten(policies) });
}

/**
 * Answers a GET from the cache when it was answered before.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * cacheLookup({
 *   varyByDeveloper: false,
 *   varyByDeveloperGroups: false,
 *   varyByQueryParameters: ['version'],
 * });
 * ```
 * gives
 * ```xml
 * <cache-lookup vary-by-developer="false" vary-by-developer-groups="false">
 *     <vary-by-query-parameter>version</vary-by-query-parameter>
 * </cache-lookup>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cache-lookup-policy
 */
export function cacheLookup(
  config: configs.CacheLookupConfig & PolicyOptions,
): PolicyIn<'inbound', 'cache-lookup', configs.CacheLookupConfig> {
  return makePolicy('cache-lookup', config);
}

/**
 * Reads a value from the cache into a variable.
 *
 * Every section.
 *
 * @example
 * ```ts
 * cacheLookupValue({
 *   key: csharp`@("user-" + context.Subscription.Id)`,
 *   variableName: 'user',
 * });
 * ```
 * gives
 * ```xml
 * <cache-lookup-value key="@("user-" + context.Subscription.Id)" variable-name="user" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cache-lookup-value-policy
 */
export function cacheLookupValue(
  config: configs.CacheLookupValueConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'cache-lookup-value',
  configs.CacheLookupValueConfig
> {
  return makePolicy('cache-lookup-value', config);
}

/**
 * Removes a value from the cache.
 *
 * Every section.
 *
 * @example
 * ```ts
 * cacheRemoveValue({ key: 'user' });
 * ```
 * gives
 * ```xml
 * <cache-remove-value key="user" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cache-remove-value-policy
 */
export function cacheRemoveValue(
  config: configs.CacheRemoveValueConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'cache-remove-value',
  configs.CacheRemoveValueConfig
> {
  return makePolicy('cache-remove-value', config);
}

/**
 * Stores the response in the cache, for `cache-lookup`.
 *
 * Sections: outbound.
 *
 * @example
 * ```ts
 * cacheStore({ duration: 3600 });
 * ```
 * gives
 * ```xml
 * <cache-store duration="3600" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cache-store-policy
 */
export function cacheStore(
  config: configs.CacheStoreConfig & PolicyOptions,
): PolicyIn<'outbound', 'cache-store', configs.CacheStoreConfig> {
  return makePolicy('cache-store', config);
}

/**
 * Stores a value in the cache.
 *
 * Every section.
 *
 * @example
 * ```ts
 * cacheStoreValue({
 *   key: 'user',
 *   value: csharp`@((string)context.Variables["user"])`,
 *   duration: 300,
 * });
 * ```
 * gives
 * ```xml
 * <cache-store-value key="user" value="@((string)context.Variables["user"])" duration="300" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cache-store-value-policy
 */
export function cacheStoreValue(
  config: configs.CacheStoreValueConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'cache-store-value',
  configs.CacheStoreValueConfig
> {
  return makePolicy('cache-store-value', config);
}

/**
 * Reads a value from the cache, and computes it once when there is none.
 *
 * Every section.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * cacheValue({ key: 'token', variableName: 'token', expiresAfter: 300 }, [
 *   setVariable({ name: 'token', value: 'a' }),
 * ]);
 * ```
 * gives
 * ```xml
 * <cache-value key="token" variable-name="token" expires-after="300">
 *     <set-variable name="token" value="a" />
 * </cache-value>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function cacheValue<const L extends PolicyList>(
  config: Omit<configs.CacheValueConfig, 'policies'> & PolicyOptions,
  policies: L,
): PolicyIn<
  SectionsOf<L> & ('inbound' | 'backend' | 'outbound' | 'on-error'),
  'cache-value',
  configs.CacheValueConfig
> {
  return makePolicy('cache-value', { ...config, policies: flatten(policies) });
}

/**
 * Refuses a request without a header, or with another value than those listed.
 *
 * Sections: inbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * checkHeader({
 *   name: 'x-api-key',
 *   failedCheckHttpcode: 401,
 *   failedCheckErrorMessage: 'Not authorized',
 *   ignoreCase: false,
 *   values: ['f6dc69a089844cf6b2019bae6d36fac8'],
 * });
 * ```
 * gives
 * ```xml
 * <check-header name="x-api-key" failed-check-httpcode="401" failed-check-error-message="Not authorized" ignore-case="false">
 *     <value>f6dc69a089844cf6b2019bae6d36fac8</value>
 * </check-header>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/check-header-policy
 */
export function checkHeader(
  config: configs.CheckHeaderConfig & PolicyOptions,
): PolicyIn<'inbound', 'check-header', configs.CheckHeaderConfig> {
  return makePolicy('check-header', config);
}

/**
 * Answers cross-origin preflight requests and sets the CORS headers.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * cors({
 *   allowedOrigins: ['https://shop.example.com'],
 *   allowedMethods: { preflightResultMaxAge: 300, methods: ['GET', 'POST'] },
 *   allowedHeaders: ['content-type'],
 * });
 * ```
 * gives
 * ```xml
 * <cors>
 *     <allowed-origins>
 *         <origin>https://shop.example.com</origin>
 *     </allowed-origins>
 *     <allowed-methods preflight-result-max-age="300">
 *         <method>GET</method>
 *         <method>POST</method>
 *     </allowed-methods>
 *     <allowed-headers>
 *         <header>content-type</header>
 *     </allowed-headers>
 * </cors>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cors-policy
 */
export function cors(
  config: configs.CorsConfig & PolicyOptions,
): PolicyIn<'inbound', 'cors', configs.CorsConfig> {
  return makePolicy('cors', config);
}

/**
 * Resolves a field of a GraphQL schema from Azure Cosmos DB.
 *
 * Root of a GraphQL resolver's document: `resolver`.
 *
 * @example
 * ```ts
 * cosmosdbDataSource({
 *   connectionInfo: {
 *     connectionString: {
 *       useManagedIdentity: true,
 *       value: 'AccountEndpoint=https://example.documents.azure.com:443/;',
 *     },
 *     databaseName: 'orders',
 *     containerName: 'items',
 *   },
 *   readRequest: { id: 'a' },
 * });
 * ```
 * gives
 * ```xml
 * <cosmosdb-data-source>
 *     <connection-info>
 *         <connection-string use-managed-identity="true">AccountEndpoint=https://example.documents.azure.com:443/;</connection-string>
 *         <database-name>orders</database-name>
 *         <container-name>items</container-name>
 *     </connection-info>
 *     <read-request>
 *         <id>a</id>
 *     </read-request>
 * </cosmosdb-data-source>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cosmosdb-data-source-policy
 */
export function cosmosdbDataSource(
  config: configs.CosmosdbDataSourceConfig & PolicyOptions,
): PolicyIn<never, 'cosmosdb-data-source', configs.CosmosdbDataSourceConfig> {
  return makePolicy('cosmosdb-data-source', config);
}

/**
 * Serves the `crossdomain.xml` that Flash and Silverlight ask for.
 *
 * Sections: inbound. Scopes: global.
 *
 * @example
 * ```ts
 * crossDomain({
 *   crossDomainPolicy: {
 *     allowHttpRequestHeadersFrom: [{ domain: '*', headers: '*' }],
 *   },
 * });
 * ```
 * gives
 * ```xml
 * <cross-domain>
 *     <cross-domain-policy>
 *         <allow-http-request-headers-from domain="*" headers="*" />
 *     </cross-domain-policy>
 * </cross-domain>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/cross-domain-policy
 */
export function crossDomain(
  config: configs.CrossDomainConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'cross-domain', configs.CrossDomainConfig> {
  return makePolicy('cross-domain', config);
}

/**
 * Sends a metric to Application Insights.
 *
 * Every section.
 *
 * @example
 * ```ts
 * emitMetric({ name: 'requests', value: 1, dimensions: [{ name: 'API ID' }] });
 * ```
 * gives
 * ```xml
 * <emit-metric name="requests" value="1">
 *     <dimension name="API ID" />
 * </emit-metric>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/emit-metric-policy
 */
export function emitMetric(
  config: configs.EmitMetricConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'emit-metric', configs.EmitMetricConfig> {
  return makePolicy('emit-metric', config);
}

/**
 * Replaces a text in the body.
 *
 * Every section.
 *
 * @example
 * ```ts
 * findAndReplace({ from: 'notebook', to: 'laptop' });
 * ```
 * gives
 * ```xml
 * <find-and-replace from="notebook" to="laptop" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/find-and-replace-policy
 */
export function findAndReplace(
  config: configs.FindAndReplaceConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'find-and-replace',
  configs.FindAndReplaceConfig
> {
  return makePolicy('find-and-replace', config);
}

/**
 * Sends the request to the backend and waits for its response.
 *
 * Sections: backend.
 *
 * @example
 * ```ts
 * forwardRequest({ timeout: 60, bufferRequestBody: true });
 * ```
 * gives
 * ```xml
 * <forward-request timeout="60" buffer-request-body="true" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/forward-request-policy
 */
export function forwardRequest(
  config: configs.ForwardRequestConfig & PolicyOptions = {},
): PolicyIn<'backend', 'forward-request', configs.ForwardRequestConfig> {
  return makePolicy('forward-request', config);
}

/**
 * Gets the access token of an authorization that credential manager keeps.
 *
 * Sections: inbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * getAuthorizationContext({
 *   providerId: 'github',
 *   authorizationId: 'main',
 *   contextVariableName: 'auth',
 * });
 * ```
 * gives
 * ```xml
 * <get-authorization-context provider-id="github" authorization-id="main" context-variable-name="auth" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/get-authorization-context-policy
 */
export function getAuthorizationContext(
  config: configs.GetAuthorizationContextConfig & PolicyOptions,
): PolicyIn<'inbound', 'get-authorization-context', configs.GetAuthorizationContextConfig> {
  return makePolicy('get-authorization-context', config);
}

/**
 * Resolves a field of a GraphQL schema with a GraphQL request.
 *
 * Root of a GraphQL resolver's document: `resolver`.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * graphqlDataSource({ request: { document: '{ users { id } }', policies: [] } });
 * ```
 * gives
 * ```xml
 * <graphql-data-source>
 *     <request>
 *         <document>{ users { id } }</document>
 *     </request>
 * </graphql-data-source>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/graphql-schema-resolve-api
 */
export function graphqlDataSource(
  config: configs.GraphqlDataSourceConfig & PolicyOptions,
): PolicyIn<never, 'graphql-data-source', configs.GraphqlDataSourceConfig> {
  return makePolicy('graphql-data-source', config);
}

/**
 * Resolves a field of a GraphQL schema with an HTTP request.
 *
 * Root of a GraphQL resolver's document: `resolver`.
 *
 * @example
 * ```ts
 * httpDataSource({
 *   httpRequest: [setMethod('GET'), setUrl('https://example.com/users')],
 * });
 * ```
 * gives
 * ```xml
 * <http-data-source>
 *     <http-request>
 *         <set-method>GET</set-method>
 *         <set-url>https://example.com/users</set-url>
 *     </http-request>
 * </http-data-source>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/http-data-source-policy
 */
export function httpDataSource(
  config: configs.HttpDataSourceConfig & PolicyOptions,
): PolicyIn<never, 'http-data-source', configs.HttpDataSourceConfig> {
  return makePolicy('http-data-source', config);
}

/**
 * Inserts the policies of a fragment at this place.
 *
 * Every section.
 *
 * @example
 * ```ts
 * includeFragment({ fragmentId: 'client-certificate' });
 * ```
 * gives
 * ```xml
 * <include-fragment fragment-id="client-certificate" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/include-fragment-policy
 */
export function includeFragment(
  config: configs.IncludeFragmentConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'include-fragment',
  configs.IncludeFragmentConfig
> {
  return makePolicy('include-fragment', config);
}

/**
 * Calls an output binding of Dapr.
 *
 * Sections: inbound, outbound, on-error. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * invokeDaprBinding({
 *   name: 'external-systems',
 *   operation: 'create',
 *   responseVariableName: 'response',
 *   data: csharp`@(context.Request.Body.As<string>())`,
 * });
 * ```
 * gives
 * ```xml
 * <invoke-dapr-binding name="external-systems" operation="create" response-variable-name="response">
 *     <data>@(context.Request.Body.As<string>())</data>
 * </invoke-dapr-binding>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/invoke-dapr-binding-policy
 */
export function invokeDaprBinding(
  config: configs.InvokeDaprBindingConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'invoke-dapr-binding', configs.InvokeDaprBindingConfig> {
  return makePolicy('invoke-dapr-binding', config);
}

/**
 * Sends the request to another place and stores the response.
 *
 * Every section.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * invokeRequest({ url: 'https://example.com' });
 * ```
 * gives
 * ```xml
 * <invoke-request url="https://example.com" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function invokeRequest(
  config: configs.InvokeRequestConfig & PolicyOptions = {},
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'invoke-request', configs.InvokeRequestConfig> {
  return makePolicy('invoke-request', config);
}

/**
 * Allows or forbids callers by their address.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * ipFilter({
 *   action: 'allow',
 *   addresses: ['10.0.0.4'],
 *   addressRanges: [{ from: '10.0.1.0', to: '10.0.1.255' }],
 * });
 * ```
 * gives
 * ```xml
 * <ip-filter action="allow">
 *     <address>10.0.0.4</address>
 *     <address-range from="10.0.1.0" to="10.0.1.255" />
 * </ip-filter>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/ip-filter-policy
 */
export function ipFilter(
  config: configs.IpFilterConfig & PolicyOptions,
): PolicyIn<'inbound', 'ip-filter', configs.IpFilterConfig> {
  return makePolicy('ip-filter', config);
}

/**
 * Converts a JSON body to XML.
 *
 * Sections: inbound, outbound, on-error.
 *
 * @example
 * ```ts
 * jsonToXml({ apply: 'always', considerAcceptHeader: false });
 * ```
 * gives
 * ```xml
 * <json-to-xml apply="always" consider-accept-header="false" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/json-to-xml-policy
 */
export function jsonToXml(
  config: configs.JsonToXmlConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'json-to-xml', configs.JsonToXmlConfig> {
  return makePolicy('json-to-xml', config);
}

/**
 * Wraps a JSON response in a call of the function that a query parameter names.
 *
 * Sections: outbound.
 *
 * @example
 * ```ts
 * jsonp({ callbackParameterName: 'callback' });
 * ```
 * gives
 * ```xml
 * <jsonp callback-parameter-name="callback" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/jsonp-policy
 */
export function jsonp(
  config: configs.JsonpConfig & PolicyOptions,
): PolicyIn<'outbound', 'jsonp', configs.JsonpConfig> {
  return makePolicy('jsonp', config);
}

/**
 * Lets at most so many requests with one key run its policies at the same time; others get 429.
 *
 * Every section.
 *
 * @example
 * ```ts
 * limitConcurrency({ key: 'backend', maxCount: 3 }, [forwardRequest({ timeout: 120 })]);
 * ```
 * gives
 * ```xml
 * <limit-concurrency key="backend" max-count="3">
 *     <forward-request timeout="120" />
 * </limit-concurrency>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/limit-concurrency-policy
 */
export function limitConcurrency<const L extends PolicyList>(
  config: Omit<configs.LimitConcurrencyConfig, 'policies'> & PolicyOptions,
  policies: L,
): PolicyIn<
  SectionsOf<L> & ('inbound' | 'backend' | 'outbound' | 'on-error'),
  'limit-concurrency',
  configs.LimitConcurrencyConfig
> {
  return makePolicy('limit-concurrency', { ...config, policies: flatten(policies) });
}

/**
 * Refuses prompts or completions that Azure AI Content Safety objects to.
 *
 * Sections: inbound, outbound. Scopes: global, workspace, product, api.
 *
 * @example
 * ```ts
 * llmContentSafety({
 *   backendId: 'content-safety',
 *   shieldPrompt: true,
 *   categories: { categories: [{ name: 'Hate', threshold: 4 }] },
 * });
 * ```
 * gives
 * ```xml
 * <llm-content-safety backend-id="content-safety" shield-prompt="true">
 *     <categories>
 *         <category name="Hate" threshold="4" />
 *     </categories>
 * </llm-content-safety>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/llm-content-safety-policy
 */
export function llmContentSafety(
  config: configs.LlmContentSafetyConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound', 'llm-content-safety', configs.LlmContentSafetyConfig> {
  return makePolicy('llm-content-safety', config);
}

/**
 * Sends the number of language model tokens that were used to Application Insights.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * llmEmitTokenMetric({ namespace: 'llm', dimensions: [{ name: 'API ID' }] });
 * ```
 * gives
 * ```xml
 * <llm-emit-token-metric namespace="llm">
 *     <dimension name="API ID" />
 * </llm-emit-token-metric>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/llm-emit-token-metric-policy
 */
export function llmEmitTokenMetric(
  config: configs.LlmEmitTokenMetricConfig & PolicyOptions,
): PolicyIn<'inbound', 'llm-emit-token-metric', configs.LlmEmitTokenMetricConfig> {
  return makePolicy('llm-emit-token-metric', config);
}

/**
 * Answers a prompt from the cache when one close to it was answered before.
 *
 * Sections: inbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * llmSemanticCacheLookup({
 *   scoreThreshold: 0.05,
 *   embeddingsBackendId: 'embeddings',
 *   embeddingsBackendAuth: 'system-assigned',
 *   varyBy: [csharp(context.Subscription.Id)],
 * });
 * ```
 * gives
 * ```xml
 * <llm-semantic-cache-lookup score-threshold="0.05" embeddings-backend-id="embeddings" embeddings-backend-auth="system-assigned">
 *     <vary-by>@(context.Subscription.Id)</vary-by>
 * </llm-semantic-cache-lookup>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/llm-semantic-cache-lookup-policy
 */
export function llmSemanticCacheLookup(
  config: configs.LlmSemanticCacheLookupConfig & PolicyOptions,
): PolicyIn<'inbound', 'llm-semantic-cache-lookup', configs.LlmSemanticCacheLookupConfig> {
  return makePolicy('llm-semantic-cache-lookup', config);
}

/**
 * Stores the answer to a prompt in the cache.
 *
 * Sections: outbound. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * llmSemanticCacheStore({ duration: 60 });
 * ```
 * gives
 * ```xml
 * <llm-semantic-cache-store duration="60" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/llm-semantic-cache-store-policy
 */
export function llmSemanticCacheStore(
  config: configs.LlmSemanticCacheStoreConfig & PolicyOptions,
): PolicyIn<'outbound', 'llm-semantic-cache-store', configs.LlmSemanticCacheStoreConfig> {
  return makePolicy('llm-semantic-cache-store', config);
}

/**
 * Lets each key use so many language model tokens in a minute or a period.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * llmTokenLimit({
 *   counterKey: csharp(context.Subscription.Id),
 *   tokensPerMinute: 5000,
 *   estimatePromptTokens: false,
 *   remainingTokensVariableName: 'remainingTokens',
 * });
 * ```
 * gives
 * ```xml
 * <llm-token-limit counter-key="@(context.Subscription.Id)" tokens-per-minute="5000" estimate-prompt-tokens="false" remaining-tokens-variable-name="remainingTokens" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/llm-token-limit-policy
 */
export function llmTokenLimit(
  config: configs.LlmTokenLimitConfig & PolicyOptions,
): PolicyIn<'inbound', 'llm-token-limit', configs.LlmTokenLimitConfig> {
  return makePolicy('llm-token-limit', config);
}

/**
 * Sends a message to an event hub.
 *
 * Every section. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * logToEventhub(csharp`@(context.RequestId.ToString())`, { loggerId: 'events' });
 * ```
 * gives
 * ```xml
 * <log-to-eventhub logger-id="events">@(context.RequestId.ToString())</log-to-eventhub>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/log-to-eventhub-policy
 */
export function logToEventhub(
  message: configs.LogToEventhubConfig['message'],
  config: Omit<configs.LogToEventhubConfig, 'message'> & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'log-to-eventhub', configs.LogToEventhubConfig> {
  return makePolicy('log-to-eventhub', { ...config, message });
}

/**
 * Answers with an example of the operation's response instead of calling the backend.
 *
 * Sections: inbound, outbound, on-error.
 *
 * @example
 * ```ts
 * mockResponse({ statusCode: 200, contentType: 'application/json' });
 * ```
 * gives
 * ```xml
 * <mock-response status-code="200" content-type="application/json" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/mock-response-policy
 */
export function mockResponse(
  config: configs.MockResponseConfig & PolicyOptions = {},
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'mock-response', configs.MockResponseConfig> {
  return makePolicy('mock-response', config);
}

/**
 * Sends the request to the backend through an HTTP proxy.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * proxy({ url: 'http://proxy.example.com:8080' });
 * ```
 * gives
 * ```xml
 * <proxy url="http://proxy.example.com:8080" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/proxy-policy
 */
export function proxy(
  config: configs.ProxyConfig & PolicyOptions,
): PolicyIn<'inbound', 'proxy', configs.ProxyConfig> {
  return makePolicy('proxy', config);
}

/**
 * Publishes an event to the subscriptions of a GraphQL schema.
 *
 * Stands inside other policies only.
 *
 * @example
 * ```ts
 * publishEvent({ targets: [{ id: 'on-created' }] });
 * ```
 * gives
 * ```xml
 * <publish-event>
 *     <targets>
 *         <graphql-subscription id="on-created" />
 *     </targets>
 * </publish-event>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/publish-event-policy
 */
export function publishEvent(
  config: configs.PublishEventConfig & PolicyOptions,
): PolicyIn<never, 'publish-event', configs.PublishEventConfig> {
  return makePolicy('publish-event', config);
}

/**
 * Publishes a message to a topic of Dapr.
 *
 * Sections: inbound, outbound, on-error. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * publishToDapr(csharp`@(context.Request.Body.As<string>())`, {
 *   pubsubName: 'orders',
 *   topic: 'new',
 * });
 * ```
 * gives
 * ```xml
 * <publish-to-dapr pubsub-name="orders" topic="new">@(context.Request.Body.As<string>())</publish-to-dapr>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/publish-to-dapr-policy
 */
export function publishToDapr(
  message: configs.PublishToDaprConfig['message'],
  config: Omit<configs.PublishToDaprConfig, 'message'> & PolicyOptions,
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'publish-to-dapr', configs.PublishToDaprConfig> {
  return makePolicy('publish-to-dapr', { ...config, message });
}

/**
 * Lets each subscription of the product make so many calls, or move so many kilobytes, in a period; others get 403.
 *
 * Sections: inbound. Scopes: product.
 *
 * @example
 * ```ts
 * quota({ calls: 10000, bandwidth: 40000, renewalPeriod: 3600 });
 * ```
 * gives
 * ```xml
 * <quota calls="10000" bandwidth="40000" renewal-period="3600" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/quota-policy
 */
export function quota(
  config: configs.QuotaConfig & PolicyOptions,
): PolicyIn<'inbound', 'quota', configs.QuotaConfig> {
  return makePolicy('quota', config);
}

/**
 * Lets each key make so many calls, or move so many kilobytes, in a period; others get 403.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * quotaByKey({
 *   calls: 10000,
 *   renewalPeriod: '3600',
 *   counterKey: csharp(context.Request.IpAddress),
 * });
 * ```
 * gives
 * ```xml
 * <quota-by-key calls="10000" counter-key="@(context.Request.IpAddress)" renewal-period="3600" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/quota-by-key-policy
 */
export function quotaByKey(
  config: configs.QuotaByKeyConfig & PolicyOptions,
): PolicyIn<'inbound', 'quota-by-key', configs.QuotaByKeyConfig> {
  return makePolicy('quota-by-key', config);
}

/**
 * Lets each subscription make so many calls in a period of at most 300 seconds; others get 429.
 *
 * Sections: inbound. Scopes: product, api, operation.
 *
 * @example
 * ```ts
 * rateLimit({
 *   calls: 20,
 *   renewalPeriod: 90,
 *   remainingCallsVariableName: 'remainingCalls',
 * });
 * ```
 * gives
 * ```xml
 * <rate-limit calls="20" renewal-period="90" remaining-calls-variable-name="remainingCalls" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/rate-limit-policy
 */
export function rateLimit(
  config: configs.RateLimitConfig & PolicyOptions,
): PolicyIn<'inbound', 'rate-limit', configs.RateLimitConfig> {
  return makePolicy('rate-limit', config);
}

/**
 * Lets each key make so many calls in a period of at most 300 seconds; others get 429.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * rateLimitByKey({
 *   calls: 10,
 *   renewalPeriod: 60,
 *   counterKey: csharp(context.Request.IpAddress),
 * });
 * ```
 * gives
 * ```xml
 * <rate-limit-by-key calls="10" counter-key="@(context.Request.IpAddress)" renewal-period="60" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/rate-limit-by-key-policy
 */
export function rateLimitByKey(
  config: configs.RateLimitByKeyConfig & PolicyOptions,
): PolicyIn<'inbound', 'rate-limit-by-key', configs.RateLimitByKeyConfig> {
  return makePolicy('rate-limit-by-key', config);
}

/**
 * Replaces the backend's URLs in a body by the gateway's, and the other way round in inbound.
 *
 * Sections: inbound, outbound.
 *
 * @example
 * ```ts
 * redirectContentUrls();
 * ```
 * gives
 * ```xml
 * <redirect-content-urls />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/redirect-content-urls-policy
 */
export function redirectContentUrls(
  options: PolicyOptions = {},
): PolicyIn<'inbound' | 'outbound', 'redirect-content-urls', configs.RedirectContentUrlsConfig> {
  return makePolicy('redirect-content-urls', options);
}

/**
 * Runs its policies and again while the condition is true and the count is not used up.
 *
 * Every section.
 *
 * @example
 * ```ts
 * retry(
 *   {
 *     condition: csharp`@(context.Response.StatusCode == 429)`,
 *     count: 3,
 *     interval: 1,
 *   },
 *   [forwardRequest({ bufferRequestBody: true })],
 * );
 * ```
 * gives
 * ```xml
 * <retry condition="@(context.Response.StatusCode == 429)" count="3" interval="1">
 *     <forward-request buffer-request-body="true" />
 * </retry>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/retry-policy
 */
export function retry<const L extends PolicyList>(
  config: Omit<configs.RetryConfig, 'policies'> & PolicyOptions,
  policies: L,
): PolicyIn<SectionsOf<L> & ('inbound' | 'backend' | 'outbound' | 'on-error'), 'retry', configs.RetryConfig> {
  return makePolicy('retry', { ...config, policies: flatten(policies) });
}

/**
 * Ends the request here and answers with what its policies set; nothing else of the document runs.
 *
 * Every section.
 *
 * @example
 * ```ts
 * returnResponse([setStatus({ code: 401, reason: 'Unauthorized' })]);
 * ```
 * gives
 * ```xml
 * <return-response>
 *     <set-status code="401" reason="Unauthorized" />
 * </return-response>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/return-response-policy
 */
export function returnResponse(
  policies: ListOf<'set-status' | 'set-header' | 'set-body'>,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'return-response', configs.ReturnResponseConfig>;
export function returnResponse(
  config: Omit<configs.ReturnResponseConfig, 'policies'> & PolicyOptions,
  policies: ListOf<'set-status' | 'set-header' | 'set-body'>,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'return-response', configs.ReturnResponseConfig>;
export function returnResponse(
  ...given:
    | [ListOf<'set-status' | 'set-header' | 'set-body'>]
    | [
        Omit<configs.ReturnResponseConfig, 'policies'> & PolicyOptions,
        ListOf<'set-status' | 'set-header' | 'set-body'>,
      ]
): PolicyIn<never, 'return-response', configs.ReturnResponseConfig> {
  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;
  return makePolicy('return-response', { ...config, policies: flatten(policies) });
}

/**
 * Changes the path of the request from the public one to that of the backend.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * rewriteUri({ template: '/v2/orders/{id}', copyUnmatchedParams: false });
 * ```
 * gives
 * ```xml
 * <rewrite-uri template="/v2/orders/{id}" copy-unmatched-params="false" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/rewrite-uri-policy
 */
export function rewriteUri(
  config: configs.RewriteUriConfig & PolicyOptions,
): PolicyIn<'inbound', 'rewrite-uri', configs.RewriteUriConfig> {
  return makePolicy('rewrite-uri', config);
}

/**
 * Sends a request of its own and does not wait for the response.
 *
 * Every section.
 *
 * @example
 * ```ts
 * sendOneWayRequest({ mode: 'new' }, [
 *   setUrl('https://hooks.example.com/alerts'),
 *   setMethod('POST'),
 *   setBody('down'),
 * ]);
 * ```
 * gives
 * ```xml
 * <send-one-way-request mode="new">
 *     <set-url>https://hooks.example.com/alerts</set-url>
 *     <set-method>POST</set-method>
 *     <set-body>down</set-body>
 * </send-one-way-request>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/send-one-way-request-policy
 */
export function sendOneWayRequest(
  policies: ListOf<
    | 'set-url'
    | 'set-method'
    | 'set-header'
    | 'set-body'
    | 'authentication-certificate'
    | 'authentication-token'
    | 'authentication-token-store'
    | 'authentication-managed-identity'
    | 'proxy'
  >,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'send-one-way-request',
  configs.SendOneWayRequestConfig
>;
export function sendOneWayRequest(
  config: Omit<configs.SendOneWayRequestConfig, 'policies'> & PolicyOptions,
  policies: ListOf<
    | 'set-url'
    | 'set-method'
    | 'set-header'
    | 'set-body'
    | 'authentication-certificate'
    | 'authentication-token'
    | 'authentication-token-store'
    | 'authentication-managed-identity'
    | 'proxy'
  >,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'send-one-way-request',
  configs.SendOneWayRequestConfig
>;
export function sendOneWayRequest(
  ...given:
    | [
        ListOf<
          | 'set-url'
          | 'set-method'
          | 'set-header'
          | 'set-body'
          | 'authentication-certificate'
          | 'authentication-token'
          | 'authentication-token-store'
          | 'authentication-managed-identity'
          | 'proxy'
        >,
      ]
    | [
        Omit<configs.SendOneWayRequestConfig, 'policies'> & PolicyOptions,
        ListOf<
          | 'set-url'
          | 'set-method'
          | 'set-header'
          | 'set-body'
          | 'authentication-certificate'
          | 'authentication-token'
          | 'authentication-token-store'
          | 'authentication-managed-identity'
          | 'proxy'
        >,
      ]
): PolicyIn<never, 'send-one-way-request', configs.SendOneWayRequestConfig> {
  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;
  return makePolicy('send-one-way-request', { ...config, policies: flatten(policies) });
}

/**
 * Sends a request of its own and stores the response in a variable.
 *
 * Every section.
 *
 * @example
 * ```ts
 * sendRequest(
 *   {
 *     mode: 'new',
 *     responseVariableName: 'health',
 *     timeout: 20,
 *     ignoreError: true,
 *   },
 *   [setUrl('https://example.com/health'), setMethod('GET')],
 * );
 * ```
 * gives
 * ```xml
 * <send-request mode="new" response-variable-name="health" timeout="20" ignore-error="true">
 *     <set-url>https://example.com/health</set-url>
 *     <set-method>GET</set-method>
 * </send-request>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/send-request-policy
 */
export function sendRequest(
  policies: ListOf<
    | 'set-url'
    | 'set-method'
    | 'set-header'
    | 'set-body'
    | 'authentication-certificate'
    | 'authentication-token'
    | 'authentication-token-store'
    | 'authentication-managed-identity'
    | 'proxy'
  >,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'send-request', configs.SendRequestConfig>;
export function sendRequest(
  config: Omit<configs.SendRequestConfig, 'policies'> & PolicyOptions,
  policies: ListOf<
    | 'set-url'
    | 'set-method'
    | 'set-header'
    | 'set-body'
    | 'authentication-certificate'
    | 'authentication-token'
    | 'authentication-token-store'
    | 'authentication-managed-identity'
    | 'proxy'
  >,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'send-request', configs.SendRequestConfig>;
export function sendRequest(
  ...given:
    | [
        ListOf<
          | 'set-url'
          | 'set-method'
          | 'set-header'
          | 'set-body'
          | 'authentication-certificate'
          | 'authentication-token'
          | 'authentication-token-store'
          | 'authentication-managed-identity'
          | 'proxy'
        >,
      ]
    | [
        Omit<configs.SendRequestConfig, 'policies'> & PolicyOptions,
        ListOf<
          | 'set-url'
          | 'set-method'
          | 'set-header'
          | 'set-body'
          | 'authentication-certificate'
          | 'authentication-token'
          | 'authentication-token-store'
          | 'authentication-managed-identity'
          | 'proxy'
        >,
      ]
): PolicyIn<never, 'send-request', configs.SendRequestConfig> {
  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;
  return makePolicy('send-request', { ...config, policies: flatten(policies) });
}

/**
 * Sends a message to a queue or a topic of Service Bus.
 *
 * Sections: inbound, outbound, on-error. Scopes: global, product, api, operation.
 *
 * @example
 * ```ts
 * sendServiceBusMessage({
 *   queueName: 'orders',
 *   namespace: 'orders.servicebus.windows.net',
 *   payload: csharp`@(context.Request.Body.As<string>(preserveContent: true))`,
 * });
 * ```
 * gives
 * ```xml
 * <send-service-bus-message queue-name="orders" namespace="orders.servicebus.windows.net">
 *     <payload>@(context.Request.Body.As<string>(preserveContent: true))</payload>
 * </send-service-bus-message>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/send-service-bus-message-policy
 */
export function sendServiceBusMessage(
  config: configs.SendServiceBusMessageConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'outbound' | 'on-error',
  'send-service-bus-message',
  configs.SendServiceBusMessageConfig
> {
  return makePolicy('send-service-bus-message', config);
}

/**
 * Sends the request to another backend than that of the API.
 *
 * Sections: inbound, backend.
 *
 * @example
 * ```ts
 * setBackendService({ baseUrl: 'https://orders.example.com/v2' });
 * ```
 * gives
 * ```xml
 * <set-backend-service base-url="https://orders.example.com/v2" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-backend-service-policy
 */
export function setBackendService(
  config: configs.SetBackendServiceConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend', 'set-backend-service', configs.SetBackendServiceConfig> {
  return makePolicy('set-backend-service', config);
}

/**
 * Sets the body of the request (inbound, backend) or of the response (outbound, on-error).
 *
 * Every section.
 *
 * @example
 * ```ts
 * setBody(csharp`@(context.Request.Body.As<string>(preserveContent: true))`);
 * ```
 * gives
 * ```xml
 * <set-body>@(context.Request.Body.As<string>(preserveContent: true))</set-body>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-body-policy
 */
export function setBody(
  body: configs.SetBodyConfig['body'],
  config: Omit<configs.SetBodyConfig, 'body'> & PolicyOptions = {},
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'set-body', configs.SetBodyConfig> {
  return makePolicy('set-body', { ...config, body });
}

/**
 * Sets, adds or removes a header: of the request in inbound and backend, of the response in outbound and on-error.
 *
 * Every section.
 *
 * @example
 * ```ts
 * setHeader({
 *   name: 'x-request-id',
 *   existsAction: 'override',
 *   values: [csharp`@(context.RequestId.ToString())`],
 * });
 * ```
 * gives
 * ```xml
 * <set-header name="x-request-id" exists-action="override">
 *     <value>@(context.RequestId.ToString())</value>
 * </set-header>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-header-policy
 */
export function setHeader(
  config: configs.SetHeaderConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'set-header', configs.SetHeaderConfig> {
  return makePolicy('set-header', config);
}

/**
 * Sets the method of the request.
 *
 * Every section.
 *
 * @example
 * ```ts
 * setMethod('POST');
 * ```
 * gives
 * ```xml
 * <set-method>POST</set-method>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-method-policy
 */
export function setMethod(
  method: configs.SetMethodConfig['method'],
  options: PolicyOptions = {},
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'set-method', configs.SetMethodConfig> {
  return makePolicy('set-method', { ...options, method });
}

/**
 * Sets, adds or removes a parameter of the query string.
 *
 * Sections: inbound, backend.
 *
 * @example
 * ```ts
 * setQueryParameter({
 *   name: 'api-version',
 *   existsAction: 'override',
 *   values: ['2024-10-21'],
 * });
 * ```
 * gives
 * ```xml
 * <set-query-parameter name="api-version" exists-action="override">
 *     <value>2024-10-21</value>
 * </set-query-parameter>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-query-parameter-policy
 */
export function setQueryParameter(
  config: configs.SetQueryParameterConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend', 'set-query-parameter', configs.SetQueryParameterConfig> {
  return makePolicy('set-query-parameter', config);
}

/**
 * Sets a dimension of the metrics of the request.
 *
 * Every section.
 * Not documented by Microsoft.
 *
 * @example
 * ```ts
 * setRequestMetricDimensionValue({ name: 'tenant', value: 'a' });
 * ```
 * gives
 * ```xml
 * <set-request-metric-dimension-value name="tenant" value="a" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/api-management-policies
 */
export function setRequestMetricDimensionValue(
  config: configs.SetRequestMetricDimensionValueConfig & PolicyOptions,
): PolicyIn<
  'inbound' | 'backend' | 'outbound' | 'on-error',
  'set-request-metric-dimension-value',
  configs.SetRequestMetricDimensionValueConfig
> {
  return makePolicy('set-request-metric-dimension-value', config);
}

/**
 * Sets the status of the response.
 *
 * Every section.
 *
 * @example
 * ```ts
 * setStatus({ code: 401, reason: 'Unauthorized' });
 * ```
 * gives
 * ```xml
 * <set-status code="401" reason="Unauthorized" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-status-policy
 */
export function setStatus(
  config: configs.SetStatusConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'set-status', configs.SetStatusConfig> {
  return makePolicy('set-status', config);
}

/**
 * Sets the URL of the request that `send-request` sends.
 *
 * Stands inside other policies only.
 *
 * @example
 * ```ts
 * setUrl('https://example.com/health');
 * ```
 * gives
 * ```xml
 * <set-url>https://example.com/health</set-url>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/send-request-policy
 */
export function setUrl(
  url: configs.SetUrlConfig['url'],
  options: PolicyOptions = {},
): PolicyIn<never, 'set-url', configs.SetUrlConfig> {
  return makePolicy('set-url', { ...options, url });
}

/**
 * Sets a variable of the request, `context.Variables`; a literal is a string, an expression keeps its type.
 *
 * Every section.
 *
 * @example
 * ```ts
 * setVariable({
 *   name: 'isMobile',
 *   value: csharp`@(context.Request.Headers.GetValueOrDefault("User-Agent", "").Contains("Mobile"))`,
 * });
 * ```
 * gives
 * ```xml
 * <set-variable name="isMobile" value="@(context.Request.Headers.GetValueOrDefault("User-Agent", "").Contains("Mobile"))" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/set-variable-policy
 */
export function setVariable(
  config: configs.SetVariableConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'set-variable', configs.SetVariableConfig> {
  return makePolicy('set-variable', config);
}

/**
 * Resolves a field of a GraphQL schema from an Azure SQL database.
 *
 * Root of a GraphQL resolver's document: `resolver`.
 *
 * @example
 * ```ts
 * sqlDataSource(
 *   {
 *     connectionInfo: {
 *       connectionString: {
 *         useManagedIdentity: true,
 *         value: 'Server=tcp:example.database.windows.net;Initial Catalog=orders;',
 *       },
 *       policies: [],
 *     },
 *     request: { sqlStatement: 'SELECT id, name FROM orders', policies: [] },
 *   },
 *   [],
 * );
 * ```
 * gives
 * ```xml
 * <sql-data-source>
 *     <connection-info>
 *         <connection-string use-managed-identity="true">Server=tcp:example.database.windows.net;Initial Catalog=orders;</connection-string>
 *     </connection-info>
 *     <request>
 *         <sql-statement>SELECT id, name FROM orders</sql-statement>
 *     </request>
 * </sql-data-source>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/sql-data-source-policy
 */
export function sqlDataSource(
  config: Omit<configs.SqlDataSourceConfig, 'policies'> & PolicyOptions,
  policies: ListOf<'include-fragment'>,
): PolicyIn<never, 'sql-data-source', configs.SqlDataSourceConfig> {
  return makePolicy('sql-data-source', { ...config, policies: flatten(policies) });
}

/**
 * Writes a message to the trace of the request and to Application Insights.
 *
 * Every section.
 *
 * @example
 * ```ts
 * trace({
 *   source: 'orders',
 *   severity: 'information',
 *   message: csharp`@($"Order of {context.Subscription?.Id}")`,
 *   metadata: [{ name: 'region', value: 'west' }],
 * });
 * ```
 * gives
 * ```xml
 * <trace source="orders" severity="information">
 *     <message>@($"Order of {context.Subscription?.Id}")</message>
 *     <metadata name="region" value="west" />
 * </trace>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/trace-policy
 */
export function trace(
  config: configs.TraceConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend' | 'outbound' | 'on-error', 'trace', configs.TraceConfig> {
  return makePolicy('trace', config);
}

/**
 * Refuses a request without a valid token of Microsoft Entra.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * validateAzureAdToken({
 *   tenantId: namedValue('tenant-id'),
 *   clientApplicationIds: [namedValue('client-id')],
 * });
 * ```
 * gives
 * ```xml
 * <validate-azure-ad-token tenant-id="{{tenant-id}}">
 *     <client-application-ids>
 *         <application-id>{{client-id}}</application-id>
 *     </client-application-ids>
 * </validate-azure-ad-token>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-azure-ad-token-policy
 */
export function validateAzureAdToken(
  config: configs.ValidateAzureAdTokenConfig & PolicyOptions,
): PolicyIn<'inbound', 'validate-azure-ad-token', configs.ValidateAzureAdTokenConfig> {
  return makePolicy('validate-azure-ad-token', config);
}

/**
 * Refuses a request whose client certificate, negotiated by API Management itself, does not satisfy the rules.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * validateClientCertificate({
 *   validateRevocation: false,
 *   identities: [{ commonName: 'Client 01', issuerCertificateId: 'intermediate-ca' }],
 * });
 * ```
 * gives
 * ```xml
 * <validate-client-certificate validate-revocation="false">
 *     <identities>
 *         <identity common-name="Client 01" issuer-certificate-id="intermediate-ca" />
 *     </identities>
 * </validate-client-certificate>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-client-certificate-policy
 */
export function validateClientCertificate(
  config: configs.ValidateClientCertificateConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'validate-client-certificate', configs.ValidateClientCertificateConfig> {
  return makePolicy('validate-client-certificate', config);
}

/**
 * Checks size, content type and content of a body against the schema of the API.
 *
 * Sections: inbound, outbound, on-error.
 *
 * @example
 * ```ts
 * validateContent({
 *   unspecifiedContentTypeAction: 'prevent',
 *   maxSize: 102400,
 *   sizeExceededAction: 'prevent',
 *   errorsVariableName: 'errors',
 *   contents: [{ type: 'application/json', validateAs: 'json', action: 'prevent' }],
 * });
 * ```
 * gives
 * ```xml
 * <validate-content unspecified-content-type-action="prevent" max-size="102400" size-exceeded-action="prevent" errors-variable-name="errors">
 *     <content type="application/json" validate-as="json" action="prevent" />
 * </validate-content>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-content-policy
 */
export function validateContent(
  config: configs.ValidateContentConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'validate-content', configs.ValidateContentConfig> {
  return makePolicy('validate-content', config);
}

/**
 * Checks size, depth and paths of a GraphQL request.
 *
 * Sections: inbound. Scopes: global, workspace, product, api.
 *
 * @example
 * ```ts
 * validateGraphqlRequest({
 *   maxSize: 102400,
 *   maxDepth: 4,
 *   authorize: [{ path: '/__*', action: 'reject' }],
 * });
 * ```
 * gives
 * ```xml
 * <validate-graphql-request max-size="102400" max-depth="4">
 *     <authorize>
 *         <rule path="/__*" action="reject" />
 *     </authorize>
 * </validate-graphql-request>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-graphql-request-policy
 */
export function validateGraphqlRequest(
  config: configs.ValidateGraphqlRequestConfig & PolicyOptions,
): PolicyIn<'inbound', 'validate-graphql-request', configs.ValidateGraphqlRequestConfig> {
  return makePolicy('validate-graphql-request', config);
}

/**
 * Checks the headers of the response against the schema of the API.
 *
 * Sections: outbound, on-error.
 *
 * @example
 * ```ts
 * validateHeaders({
 *   specifiedHeaderAction: 'ignore',
 *   unspecifiedHeaderAction: 'prevent',
 *   errorsVariableName: 'errors',
 * });
 * ```
 * gives
 * ```xml
 * <validate-headers specified-header-action="ignore" unspecified-header-action="prevent" errors-variable-name="errors" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-headers-policy
 */
export function validateHeaders(
  config: configs.ValidateHeadersConfig & PolicyOptions,
): PolicyIn<'outbound' | 'on-error', 'validate-headers', configs.ValidateHeadersConfig> {
  return makePolicy('validate-headers', config);
}

/**
 * Refuses a request without a valid JSON Web Token.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * validateJwt({
 *   headerName: 'Authorization',
 *   requireScheme: 'Bearer',
 *   openidConfigs: [{ url: 'https://login.example.com/.well-known/openid-configuration' }],
 *   audiences: ['api://orders'],
 * });
 * ```
 * gives
 * ```xml
 * <validate-jwt header-name="Authorization" require-scheme="Bearer">
 *     <openid-config url="https://login.example.com/.well-known/openid-configuration" />
 *     <audiences>
 *         <audience>api://orders</audience>
 *     </audiences>
 * </validate-jwt>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-jwt-policy
 */
export function validateJwt(
  config: configs.ValidateJwtConfig & PolicyOptions,
): PolicyIn<'inbound', 'validate-jwt', configs.ValidateJwtConfig> {
  return makePolicy('validate-jwt', config);
}

/**
 * Checks URL and headers of an OData request, and the size of its body.
 *
 * Sections: inbound. Scopes: global, workspace, product, api.
 *
 * @example
 * ```ts
 * validateOdataRequest({
 *   errorVariableName: 'errors',
 *   defaultOdataVersion: '4.0',
 * });
 * ```
 * gives
 * ```xml
 * <validate-odata-request error-variable-name="errors" default-odata-version="4.0" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-odata-request-policy
 */
export function validateOdataRequest(
  config: configs.ValidateOdataRequestConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'validate-odata-request', configs.ValidateOdataRequestConfig> {
  return makePolicy('validate-odata-request', config);
}

/**
 * Checks headers, query and path of the request against the schema of the API.
 *
 * Sections: inbound.
 *
 * @example
 * ```ts
 * validateParameters({
 *   specifiedParameterAction: 'prevent',
 *   unspecifiedParameterAction: 'ignore',
 *   errorsVariableName: 'errors',
 * });
 * ```
 * gives
 * ```xml
 * <validate-parameters specified-parameter-action="prevent" unspecified-parameter-action="ignore" errors-variable-name="errors" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-parameters-policy
 */
export function validateParameters(
  config: configs.ValidateParametersConfig & PolicyOptions,
): PolicyIn<'inbound', 'validate-parameters', configs.ValidateParametersConfig> {
  return makePolicy('validate-parameters', config);
}

/**
 * Checks the status of the response against the schema of the API.
 *
 * Sections: outbound, on-error.
 *
 * @example
 * ```ts
 * validateStatusCode({
 *   unspecifiedStatusCodeAction: 'prevent',
 *   errorsVariableName: 'errors',
 * });
 * ```
 * gives
 * ```xml
 * <validate-status-code unspecified-status-code-action="prevent" errors-variable-name="errors" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/validate-status-code-policy
 */
export function validateStatusCode(
  config: configs.ValidateStatusCodeConfig & PolicyOptions,
): PolicyIn<'outbound' | 'on-error', 'validate-status-code', configs.ValidateStatusCodeConfig> {
  return makePolicy('validate-status-code', config);
}

/**
 * Runs its policies at the same time and waits for all of them, or for the first.
 *
 * Sections: inbound, backend, outbound.
 *
 * @example
 * ```ts
 * wait({ for: 'all' }, [
 *   cacheLookupValue({ key: 'user', variableName: 'user' }),
 *   cacheLookupValue({ key: 'tenant', variableName: 'tenant' }),
 * ]);
 * ```
 * gives
 * ```xml
 * <wait for="all">
 *     <cache-lookup-value key="user" variable-name="user" />
 *     <cache-lookup-value key="tenant" variable-name="tenant" />
 * </wait>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/wait-policy
 */
export function wait(
  policies: ListOf<
    | 'choose'
    | 'forward-request'
    | 'send-request'
    | 'cache-lookup-value'
    | 'cache-store-value'
    | 'authentication-managed-identity'
    | 'authentication-token'
  >,
): PolicyIn<'inbound' | 'backend' | 'outbound', 'wait', configs.WaitConfig>;
export function wait(
  config: Omit<configs.WaitConfig, 'policies'> & PolicyOptions,
  policies: ListOf<
    | 'choose'
    | 'forward-request'
    | 'send-request'
    | 'cache-lookup-value'
    | 'cache-store-value'
    | 'authentication-managed-identity'
    | 'authentication-token'
  >,
): PolicyIn<'inbound' | 'backend' | 'outbound', 'wait', configs.WaitConfig>;
export function wait(
  ...given:
    | [
        ListOf<
          | 'choose'
          | 'forward-request'
          | 'send-request'
          | 'cache-lookup-value'
          | 'cache-store-value'
          | 'authentication-managed-identity'
          | 'authentication-token'
        >,
      ]
    | [
        Omit<configs.WaitConfig, 'policies'> & PolicyOptions,
        ListOf<
          | 'choose'
          | 'forward-request'
          | 'send-request'
          | 'cache-lookup-value'
          | 'cache-store-value'
          | 'authentication-managed-identity'
          | 'authentication-token'
        >,
      ]
): PolicyIn<never, 'wait', configs.WaitConfig> {
  const [config, policies] = given.length === 1 ? [{}, given[0]] : given;
  return makePolicy('wait', { ...config, policies: flatten(policies) });
}

/**
 * Converts an XML body to JSON.
 *
 * Sections: inbound, outbound, on-error.
 *
 * @example
 * ```ts
 * xmlToJson({ kind: 'direct', apply: 'always', considerAcceptHeader: false });
 * ```
 * gives
 * ```xml
 * <xml-to-json kind="direct" apply="always" consider-accept-header="false" />
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/xml-to-json-policy
 */
export function xmlToJson(
  config: configs.XmlToJsonConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'xml-to-json', configs.XmlToJsonConfig> {
  return makePolicy('xml-to-json', config);
}

/**
 * Transforms an XML body with XSLT 1.0.
 *
 * Sections: inbound, outbound.
 *
 * @example
 * ```ts
 * xslTransform({
 *   stylesheet: markup(
 *     '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="." /></xsl:template></xsl:stylesheet>',
 *   ),
 * });
 * ```
 * gives
 * ```xml
 * <xsl-transform>
 *     <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="." /></xsl:template></xsl:stylesheet>
 * </xsl-transform>
 * ```
 *
 * @see https://learn.microsoft.com/azure/api-management/xsl-transform-policy
 */
export function xslTransform(
  config: configs.XslTransformConfig & PolicyOptions,
): PolicyIn<'inbound' | 'outbound', 'xsl-transform', configs.XslTransformConfig> {
  return makePolicy('xsl-transform', config);
}
