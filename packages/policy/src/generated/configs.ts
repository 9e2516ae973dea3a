// Generated from the definitions in `policies/`; see CONTRIBUTING.md. Do not edit.
import type { Policy } from '../document/policy-document.js';
import type { Literal, Markup, Value } from '../document/value.js';

/** Config of `<authentication-basic>`: Signs in to the backend with a name and a password. */
export interface AuthenticationBasicConfig {
  /** Name. */
  readonly username: Value<string>;
  /** Password; keep it in a secret named value. */
  readonly password: Value<string>;
}

/** Config of `<authentication-certificate>`: Signs in to the backend with a client certificate. */
export interface AuthenticationCertificateConfig {
  /** Thumbprint of a certificate of the store. */
  readonly thumbprint?: Value<string>;
  /** Name of a certificate of the store. */
  readonly certificateId?: Value<string>;
  /** The certificate itself, PFX bytes from an expression. */
  readonly body?: Value<string>;
  /** Password of `body`. */
  readonly password?: Value<string>;
}

/** Config of `<authentication-managed-identity>`: Gets a token for the gateway's managed identity, and sends it to the backend unless a variable is named. */
export interface AuthenticationManagedIdentityConfig {
  /** Application ID of the API that the token is for. */
  readonly resource: Value<string>;
  /** Client ID of a user-assigned identity. Default: the system-assigned one. No expression. */
  readonly clientId?: Literal<string>;
  /** Variable that takes the token; no header is set then. No expression. */
  readonly outputTokenVariableName?: Literal<string>;
  /** Go on without a token when none is given. Default `false`. */
  readonly ignoreError?: Value<boolean>;
}

/** Config of `<authentication-token>`: Signs in to the backend with a token. */
export interface AuthenticationTokenConfig {
  /** Who gives the token. Default `managed-service-identity`. */
  readonly tokenType?: Value<'managed-service-identity' | 'token-service'>;
  /** URL of the token service. */
  readonly tokenServiceUrl?: Value<string>;
  /** Resource that the token is for. */
  readonly resourceUrl?: Value<string>;
  /** Go on without a token. */
  readonly ignoreError?: Value<boolean>;
}

/** Config of `<authentication-token-store>`: Signs in to the backend with a token of the token store. */
export interface AuthenticationTokenStoreConfig {
  /** Name of the token. */
  readonly tokenId?: Value<string>;
  /** Client ID. */
  readonly clientId?: Value<string>;
  /** Variable that takes the token. */
  readonly outputTokenVariableName?: Value<string>;
  /** Go on without a token. */
  readonly ignoreError?: Value<boolean>;
}

/** `<dimension>`: Dimensions of the metric; some names need no value. */
export interface AzureOpenaiEmitTokenMetricDimension {
  /** Name of the dimension. */
  readonly name: Value<string>;
  /** Its value. */
  readonly value?: Value<string>;
}

/** Config of `<azure-openai-emit-token-metric>`: Sends the number of Azure OpenAI tokens that were used to Application Insights. */
export interface AzureOpenaiEmitTokenMetricConfig {
  /** Namespace of the metric. Default `API Management`. No expression. */
  readonly namespace?: Literal<string>;
  /** Not documented. */
  readonly name?: Value<string>;
  /** Not documented. Default `all`. */
  readonly valueType?: Value<'all' | 'total-tokens' | 'prompt-tokens' | 'completion-tokens'>;
  /** Not documented. Default `false`. */
  readonly ignorePrompt?: Value<boolean>;
  /** Dimensions of the metric; some names need no value. At most 10. */
  readonly dimensions: readonly AzureOpenaiEmitTokenMetricDimension[];
}

/** Config of `<azure-openai-semantic-cache-lookup>`: Answers an Azure OpenAI prompt from the cache when one close to it was answered before. */
export interface AzureOpenaiSemanticCacheLookupConfig {
  /** How close a stored prompt must be. At least 0. At most 1. */
  readonly scoreThreshold: Value<number>;
  /** Backend that makes the embeddings. */
  readonly embeddingsBackendId: Value<string>;
  /** How to sign in to that backend. Default `system-assigned`. No expression. */
  readonly embeddingsBackendAuth?: Literal<'system-assigned'>;
  /** Whether system messages are left out of the comparison. Default `false`. */
  readonly ignoreSystemMessages?: Value<boolean>;
  /** Messages of a dialog after which nothing is cached. At least 0. */
  readonly maxMessageCount?: Value<number>;
  /** Not documented. */
  readonly cacheId?: Value<string>;
  /** What else must be the same. */
  readonly varyBy?: readonly Value<string>[];
}

/** Config of `<azure-openai-semantic-cache-store>`: Stores the answer to an Azure OpenAI prompt in the cache. */
export interface AzureOpenaiSemanticCacheStoreConfig {
  /** Seconds to keep it. */
  readonly duration: Value<number>;
  /** Whether this response is stored. Default: when its status is 200. */
  readonly cacheResponse?: Value<boolean>;
}

/** Config of `<azure-openai-token-limit>`: Lets each key use so many Azure OpenAI tokens in a minute or a period. */
export interface AzureOpenaiTokenLimitConfig {
  /** Calls with the same key share the limit. */
  readonly counterKey: Value<string>;
  /** Tokens in a minute. At least 0. */
  readonly tokensPerMinute?: Value<number>;
  /** Tokens in a period. At least 0. */
  readonly tokenQuota?: Value<number>;
  /** The period. */
  readonly tokenQuotaPeriod?: Value<'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'Yearly'>;
  /** Whether the tokens of the prompt are estimated before it is sent. */
  readonly estimatePromptTokens: Value<boolean>;
  /** Header that tells when to try again. Default `Retry-After`. No expression. */
  readonly retryAfterHeaderName?: Literal<string>;
  /** Variable that takes the seconds to wait. No expression. */
  readonly retryAfterVariableName?: Literal<string>;
  /** Header that tells the tokens left of the quota. No expression. */
  readonly remainingQuotaTokensHeaderName?: Literal<string>;
  /** Variable that takes the tokens left of the quota. No expression. */
  readonly remainingQuotaTokensVariableName?: Literal<string>;
  /** Header that tells the tokens left of the minute. No expression. */
  readonly remainingTokensHeaderName?: Literal<string>;
  /** Variable that takes the tokens left of the minute. No expression. */
  readonly remainingTokensVariableName?: Literal<string>;
  /** Header that tells the tokens used. No expression. */
  readonly tokensConsumedHeaderName?: Literal<string>;
  /** Variable that takes the tokens used. No expression. */
  readonly tokensConsumedVariableName?: Literal<string>;
  /** Not documented. Default `auto`. */
  readonly promptType?: Value<'auto' | 'chat-completion' | 'completion' | 'embeddings'>;
  /** Not documented. Default `false`. */
  readonly ignorePrompt?: Value<boolean>;
}

/** Config of `<base>`: Inserts the policies of the next broader scope at this place. */
export type BaseConfig = Readonly<Record<never, never>>;

/** Config of `<block>`: Holds policies and does nothing else. */
export interface BlockConfig {
  /** What runs. */
  readonly policies: readonly Policy[];
}

/** Config of `<cache-lookup>`: Answers a GET from the cache when it was answered before. */
export interface CacheLookupConfig {
  /** Whether each subscription has its own entries. */
  readonly varyByDeveloper: Value<boolean>;
  /** Whether each group has its own entries. */
  readonly varyByDeveloperGroups: Value<boolean>;
  /** Whether requests with an Authorization header are answered from the cache. Default `false`. */
  readonly allowPrivateResponseCaching?: Value<boolean>;
  /** Which cache. Default `prefer-external`. No expression. */
  readonly cachingType?: Literal<'prefer-external' | 'external' | 'internal'>;
  /** What Cache-Control tells the caller. Default `none`. No expression. */
  readonly downstreamCachingType?: Literal<'none' | 'private' | 'public'>;
  /** Whether Cache-Control says `must-revalidate`. Default `true`. */
  readonly mustRevalidate?: Value<boolean>;
  /** Headers with entries of their own. */
  readonly varyByHeaders?: readonly Value<string>[];
  /** Query parameters with entries of their own. */
  readonly varyByQueryParameters?: readonly Value<string>[];
}

/** Config of `<cache-lookup-value>`: Reads a value from the cache into a variable. */
export interface CacheLookupValueConfig {
  /** Key of the value. */
  readonly key: Value<string>;
  /** Variable that takes it. No expression. */
  readonly variableName: Literal<string>;
  /** What the variable gets when there is none. Default: it is not set. */
  readonly defaultValue?: Value<string>;
  /** Which cache. Default `prefer-external`. No expression. */
  readonly cachingType?: Literal<'prefer-external' | 'external' | 'internal'>;
}

/** Config of `<cache-remove-value>`: Removes a value from the cache. */
export interface CacheRemoveValueConfig {
  /** Key of the value. */
  readonly key: Value<string>;
  /** Which cache. Default `prefer-external`. No expression. */
  readonly cachingType?: Literal<'prefer-external' | 'external' | 'internal'>;
  /** Whether a failure ends in on-error. Default `false`. */
  readonly failOnCacheRemovalError?: Value<boolean>;
}

/** Config of `<cache-store>`: Stores the response in the cache, for `cache-lookup`. */
export interface CacheStoreConfig {
  /** Seconds to keep it. At least 0. */
  readonly duration: Value<number>;
  /** Whether this response is stored. Default: when its status is 200. */
  readonly cacheResponse?: Value<boolean>;
  /** Not documented. */
  readonly cachingMode?: Value<string>;
}

/** Config of `<cache-store-value>`: Stores a value in the cache. */
export interface CacheStoreValueConfig {
  /** Key of the value. */
  readonly key: Value<string>;
  /** The value. */
  readonly value: Value<string>;
  /** Seconds to keep it. At least 0. */
  readonly duration: Value<number>;
  /** Which cache. Default `prefer-external`. No expression. */
  readonly cachingType?: Literal<'prefer-external' | 'external' | 'internal'>;
}

/** Config of `<cache-value>`: Reads a value from the cache, and computes it once when there is none. */
export interface CacheValueConfig {
  /** Key of the value. */
  readonly key: Value<string>;
  /** Variable that takes it. */
  readonly variableName: Value<string>;
  /** Seconds to keep it. */
  readonly expiresAfter?: Value<number>;
  /** Seconds after which it is computed again. */
  readonly refreshAfter?: Value<number>;
  /** What the variable gets when there is none. */
  readonly defaultValue?: Value<string>;
  /** Which cache. Default `prefer-external`. No expression. */
  readonly cachingType?: Literal<'prefer-external' | 'external' | 'internal'>;
  /** What computes the value. */
  readonly policies: readonly Policy[];
}

/** Config of `<check-header>`: Refuses a request without a header, or with another value than those listed. */
export interface CheckHeaderConfig {
  /** Name of the header. */
  readonly name: Value<string>;
  /** Status of the refusal. At least 100. At most 999. */
  readonly failedCheckHttpcode: Value<number>;
  /** Message in the body of the refusal. Default: what failed. */
  readonly failedCheckErrorMessage?: Value<string>;
  /** Whether case counts when values are compared. */
  readonly ignoreCase?: Value<boolean>;
  /** Allowed values. Default: any. */
  readonly values?: readonly Value<string>[];
}

/** `<when>`: Branches, tried in their order. */
export interface ChooseWhen {
  /** Whether this branch is taken. */
  readonly condition: Value<boolean>;
  /** What runs when the branch is taken. */
  readonly policies: readonly Policy[];
}

/** Config of `<choose>`: Runs the policies of the first branch whose condition is true. */
export interface ChooseConfig {
  /** Branches, tried in their order. */
  readonly when: readonly ChooseWhen[];
  /** What runs when no branch is taken. */
  readonly otherwise?: readonly Policy[];
}

/** `<allowed-methods>`: Methods. Default: GET and POST. */
export interface CorsAllowedMethods {
  /** Seconds that a preflight may be cached. At least 0. Default `0`. */
  readonly preflightResultMaxAge?: Value<number>;
  /** Methods, or `*`. */
  readonly methods: readonly Value<string>[];
}

/** Config of `<cors>`: Answers cross-origin preflight requests and sets the CORS headers. */
export interface CorsConfig {
  /** Whether credentials are allowed. Default `false`. */
  readonly allowCredentials?: Value<boolean>;
  /** Whether a request of an origin that is not allowed ends here. Default true, as the service does; its table says false. Default `true`. */
  readonly terminateUnmatchedRequest?: Value<boolean>;
  /** Origins, or `*`. */
  readonly allowedOrigins: readonly Value<string>[];
  /** Methods. Default: GET and POST. */
  readonly allowedMethods?: CorsAllowedMethods;
  /** Headers of requests, or `*`. */
  readonly allowedHeaders?: readonly Value<string>[];
  /** Headers of responses, or `*`. */
  readonly exposeHeaders?: readonly Value<string>[];
}

/** `<connection-string>`: The connection string. */
export interface CosmosdbDataSourceConnectionInfoConnectionString {
  /** Whether to sign in with the gateway's identity. Default `false`. */
  readonly useManagedIdentity?: Value<boolean>;
  /** Client ID of a user-assigned identity. Not documented. */
  readonly clientId?: Value<string>;
  /** The connection string. */
  readonly value: Value<string>;
}

/** `<connection-info>`: How to reach the container. */
export interface CosmosdbDataSourceConnectionInfo {
  /** The connection string. */
  readonly connectionString: CosmosdbDataSourceConnectionInfoConnectionString;
  /** The database. */
  readonly databaseName: Value<string>;
  /** The container. */
  readonly containerName: Value<string>;
}

/** `<parameter>`: Its parameters. */
export interface CosmosdbDataSourceQueryRequestParameter {
  /** Name, with `@`. */
  readonly name: Value<string>;
  /** Type. Not documented. */
  readonly type?: Value<string>;
  /** Value. */
  readonly value?: Value<string>;
}

/** `<partition-key>`: Partition of the container. */
export interface CosmosdbDataSourceQueryRequestPartitionKey {
  /** Type of the key. Default `string`. */
  readonly dataType?: Value<'string' | 'number' | 'bool' | 'none' | 'null'>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The key. */
  readonly value?: Value<string>;
}

/** `<max-item-count>`: Items of a page. */
export interface CosmosdbDataSourceQueryRequestPagingMaxItemCount {
  /** How the text is read. */
  readonly template?: Value<string>;
  /** Items of a page. */
  readonly value?: Value<string>;
}

/** `<continuation-token>`: Where the page begins. */
export interface CosmosdbDataSourceQueryRequestPagingContinuationToken {
  /** How the text is read. */
  readonly template?: Value<string>;
  /** Where the page begins. */
  readonly value?: Value<string>;
}

/** `<paging>`: Pages of the result. */
export interface CosmosdbDataSourceQueryRequestPaging {
  /** Items of a page. */
  readonly maxItemCount: CosmosdbDataSourceQueryRequestPagingMaxItemCount;
  /** Where the page begins. */
  readonly continuationToken: CosmosdbDataSourceQueryRequestPagingContinuationToken;
}

/** `<query-request>`: Reads items with a query. */
export interface CosmosdbDataSourceQueryRequest {
  /** Whether ORDER BY may be less precise. */
  readonly enableLowPrecisionOrderBy?: Value<boolean>;
  /** The statement. */
  readonly sqlStatement: Value<string>;
  /** Its parameters. */
  readonly parameters?: readonly CosmosdbDataSourceQueryRequestParameter[];
  /** Partition of the container. */
  readonly partitionKey?: CosmosdbDataSourceQueryRequestPartitionKey;
  /** Pages of the result. */
  readonly paging?: CosmosdbDataSourceQueryRequestPaging;
}

/** `<partition-key>`: Partition of the container. */
export interface CosmosdbDataSourceReadRequestPartitionKey {
  /** Type of the key. Default `string`. */
  readonly dataType?: Value<'string' | 'number' | 'bool' | 'none' | 'null'>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The key. */
  readonly value?: Value<string>;
}

/** `<read-request>`: Reads an item. */
export interface CosmosdbDataSourceReadRequest {
  /** ID of the item. */
  readonly id: Value<string>;
  /** Partition of the container. */
  readonly partitionKey?: CosmosdbDataSourceReadRequestPartitionKey;
}

/** `<partition-key>`: Partition of the container. */
export interface CosmosdbDataSourceDeleteRequestPartitionKey {
  /** Type of the key. Default `string`. */
  readonly dataType?: Value<'string' | 'number' | 'bool' | 'none' | 'null'>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The key. */
  readonly value?: Value<string>;
}

/** `<etag>`: Version that the item must have. */
export interface CosmosdbDataSourceDeleteRequestEtag {
  /** How it is compared. Default `match`. */
  readonly type?: Value<string>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The version. */
  readonly value?: Value<string>;
}

/** `<delete-request>`: Deletes an item. */
export interface CosmosdbDataSourceDeleteRequest {
  /** Consistency. */
  readonly consistencyLevel?: Value<
    'bounded-staleness' | 'consistent-prefix' | 'eventual' | 'session' | 'strong'
  >;
  /** Trigger that runs before. */
  readonly preTrigger?: Value<string>;
  /** Trigger that runs after. */
  readonly postTrigger?: Value<string>;
  /** ID of the item. */
  readonly id: Value<string>;
  /** Partition of the container. */
  readonly partitionKey?: CosmosdbDataSourceDeleteRequestPartitionKey;
  /** Version that the item must have. */
  readonly etag?: CosmosdbDataSourceDeleteRequestEtag;
}

/** `<partition-key>`: Partition of the container. */
export interface CosmosdbDataSourceWriteRequestPartitionKey {
  /** Type of the key. Default `string`. */
  readonly dataType?: Value<'string' | 'number' | 'bool' | 'none' | 'null'>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The key. */
  readonly value?: Value<string>;
}

/** `<etag>`: Version that the item must have. */
export interface CosmosdbDataSourceWriteRequestEtag {
  /** How it is compared. Default `match`. */
  readonly type?: Value<string>;
  /** How the text is read. */
  readonly template?: Value<string>;
  /** The version. */
  readonly value?: Value<string>;
}

/** `<write-request>`: Writes an item. */
export interface CosmosdbDataSourceWriteRequest {
  /** How it is written. Default `upsert`. */
  readonly type?: Value<'insert' | 'replace' | 'upsert'>;
  /** Consistency. */
  readonly consistencyLevel?: Value<
    'bounded-staleness' | 'consistent-prefix' | 'eventual' | 'session' | 'strong'
  >;
  /** Trigger that runs before. */
  readonly preTrigger?: Value<string>;
  /** Trigger that runs after. */
  readonly postTrigger?: Value<string>;
  /** Whether it is indexed. Default `default`. */
  readonly indexingDirective?: Value<string>;
  /** Whether the item is returned. Not documented. */
  readonly enableContentResponseOnWrite?: Value<boolean>;
  /** ID of the item. */
  readonly id?: Value<string>;
  /** Partition of the container. */
  readonly partitionKey?: CosmosdbDataSourceWriteRequestPartitionKey;
  /** Version that the item must have. */
  readonly etag?: CosmosdbDataSourceWriteRequestEtag;
  /** What makes the item. One of `<set-body>`, `<include-fragment>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<cosmosdb-data-source>`: Resolves a field of a GraphQL schema from Azure Cosmos DB. */
export interface CosmosdbDataSourceConfig {
  /** How to reach the container. */
  readonly connectionInfo: CosmosdbDataSourceConnectionInfo;
  /** Reads items with a query. */
  readonly queryRequest?: CosmosdbDataSourceQueryRequest;
  /** Reads an item. */
  readonly readRequest?: CosmosdbDataSourceReadRequest;
  /** Deletes an item. */
  readonly deleteRequest?: CosmosdbDataSourceDeleteRequest;
  /** Writes an item. */
  readonly writeRequest?: CosmosdbDataSourceWriteRequest;
  /** What makes the value of the field. */
  readonly response?: readonly Policy[];
}

/** `<site-control>`: Which policy files count. */
export interface CrossDomainCrossDomainPolicySiteControl {
  /** Which policy files count. No expression. */
  readonly permittedCrossDomainPolicies: Literal<'all' | 'by-content-type' | 'master-only' | 'none'>;
}

/** `<allow-access-from>`: Who may read. */
export interface CrossDomainCrossDomainPolicyAllowAccessFrom {
  /** The domain. No expression. */
  readonly domain: Literal<string>;
  /** Whether only HTTPS counts. Default `true`. No expression. */
  readonly secure?: Literal<boolean>;
}

/** `<allow-http-request-headers-from>`: Who may send headers. */
export interface CrossDomainCrossDomainPolicyAllowHttpRequestHeadersFrom {
  /** The domain. No expression. */
  readonly domain: Literal<string>;
  /** The headers. No expression. */
  readonly headers: Literal<string>;
  /** Whether only HTTPS counts. Default `true`. No expression. */
  readonly secure?: Literal<boolean>;
}

/** `<cross-domain-policy>`: The file. */
export interface CrossDomainCrossDomainPolicy {
  /** Which policy files count. */
  readonly siteControl?: CrossDomainCrossDomainPolicySiteControl;
  /** Who may read. */
  readonly allowAccessFrom?: readonly CrossDomainCrossDomainPolicyAllowAccessFrom[];
  /** Who may send headers. */
  readonly allowHttpRequestHeadersFrom?: readonly CrossDomainCrossDomainPolicyAllowHttpRequestHeadersFrom[];
}

/** Config of `<cross-domain>`: Serves the `crossdomain.xml` that Flash and Silverlight ask for. */
export interface CrossDomainConfig {
  /** The file. */
  readonly crossDomainPolicy?: CrossDomainCrossDomainPolicy;
}

/** `<dimension>`: Dimensions of the metric; some names need no value. */
export interface EmitMetricDimension {
  /** Name of the dimension. */
  readonly name: Value<string>;
  /** Its value. */
  readonly value?: Value<string>;
}

/** Config of `<emit-metric>`: Sends a metric to Application Insights. */
export interface EmitMetricConfig {
  /** Name of the metric. No expression. */
  readonly name: Literal<string>;
  /** Its namespace. Default `API Management`. No expression. */
  readonly namespace?: Literal<string>;
  /** Its value. Default `1`. */
  readonly value?: Value<number>;
  /** Not documented. */
  readonly defaultDimensions?: Value<boolean>;
  /** Dimensions of the metric; some names need no value. At most 10. */
  readonly dimensions: readonly EmitMetricDimension[];
}

/** Config of `<find-and-replace>`: Replaces a text in the body. */
export interface FindAndReplaceConfig {
  /** Text to search for. */
  readonly from: Value<string>;
  /** Text in its place; empty removes it. */
  readonly to: Value<string>;
}

/** Config of `<forward-request>`: Sends the request to the backend and waits for its response. */
export interface ForwardRequestConfig {
  /** Seconds to wait for the headers of the response. At least 0. Default `300`. */
  readonly timeout?: Value<number>;
  /** The same in milliseconds. At least 0. */
  readonly timeoutMs?: Value<number>;
  /** Seconds to wait for `100 Continue`. At least 0. */
  readonly continueTimeout?: Value<number>;
  /** Version of HTTP towards the backend. Default `1`. */
  readonly httpVersion?: Value<'1' | '2' | '2or1'>;
  /** Whether redirects are followed or handed to the caller. Default `false`. */
  readonly followRedirects?: Value<boolean>;
  /** Whether the body is kept, so that `retry` can send it again. Default `false`. */
  readonly bufferRequestBody?: Value<boolean>;
  /** Whether the response's body is read at once or streamed. Default `true`. No expression. */
  readonly bufferResponse?: Literal<boolean>;
  /** Whether a status from 400 to 599 ends in on-error. Default `false`. No expression. */
  readonly failOnErrorStatusCode?: Literal<boolean>;
}

/** Config of `<get-authorization-context>`: Gets the access token of an authorization that credential manager keeps. */
export interface GetAuthorizationContextConfig {
  /** Name of the credential provider. */
  readonly providerId: Value<string>;
  /** Name of the connection. */
  readonly authorizationId: Value<string>;
  /** Variable that takes the `Authorization`. */
  readonly contextVariableName: Value<string>;
  /** Whose access to the connection is checked. Default `managed`. */
  readonly identityType?: Value<'managed' | 'jwt'>;
  /** Token to check, with `identity-type="jwt"`. */
  readonly identity?: Value<string>;
  /** Store null when there is no token. Default `false`. */
  readonly ignoreError?: Value<boolean>;
}

/** `<variable>`: Its variables. */
export interface GraphqlDataSourceRequestVariable {
  /** Name. */
  readonly name: Value<string>;
  /** Value. */
  readonly value?: Value<string>;
}

/** `<request>`: The request. */
export interface GraphqlDataSourceRequest {
  /** The GraphQL document. */
  readonly document: Value<string>;
  /** The operation. */
  readonly operationName?: Value<string>;
  /** Its variables. */
  readonly variables?: readonly GraphqlDataSourceRequestVariable[];
  /** What makes the request. One of `<authentication-basic>`, `<authentication-certificate>`, `<authentication-managed-identity>`, `<get-authorization-context>`, `<set-backend-service>`, `<set-url>`, `<set-header>`, `<include-fragment>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<graphql-data-source>`: Resolves a field of a GraphQL schema with a GraphQL request. */
export interface GraphqlDataSourceConfig {
  /** The request. */
  readonly request: GraphqlDataSourceRequest;
  /** What makes the value of the field. */
  readonly response?: readonly Policy[];
}

/** Config of `<http-data-source>`: Resolves a field of a GraphQL schema with an HTTP request. */
export interface HttpDataSourceConfig {
  /** What makes the request. */
  readonly httpRequest: readonly Policy[];
  /** What sends it. */
  readonly backend?: readonly Policy[];
  /** What makes the value of the field. */
  readonly httpResponse?: readonly Policy[];
}

/** Config of `<include-fragment>`: Inserts the policies of a fragment at this place. */
export interface IncludeFragmentConfig {
  /** Name of the fragment. No expression. */
  readonly fragmentId: Literal<string>;
}

/** `<item>`: Metadata of the call. */
export interface InvokeDaprBindingItem {
  /** Name. No expression. */
  readonly key: Literal<string>;
  /** Value. */
  readonly value?: Value<string>;
}

/** Config of `<invoke-dapr-binding>`: Calls an output binding of Dapr. */
export interface InvokeDaprBindingConfig {
  /** Name of the binding. */
  readonly name: Value<string>;
  /** Operation of the binding. No expression. */
  readonly operation?: Literal<string>;
  /** Go on when it fails. Default `false`. No expression. */
  readonly ignoreError?: Literal<boolean>;
  /** Variable that takes the response. No expression. */
  readonly responseVariableName?: Literal<string>;
  /** Seconds to wait. At least 1. At most 240. Default `5`. */
  readonly timeout?: Value<number>;
  /** How the data is read. No expression. */
  readonly template?: Literal<'Liquid' | 'liquid'>;
  /** Content type of the data. */
  readonly contentType?: Value<string>;
  /** Metadata of the call. */
  readonly metadata?: readonly InvokeDaprBindingItem[];
  /** What is sent. */
  readonly data?: Value<string>;
}

/** Config of `<invoke-request>`: Sends the request to another place and stores the response. */
export interface InvokeRequestConfig {
  /** Absolute URL. */
  readonly url?: Value<string>;
  /** Name of a backend of the service. */
  readonly backendId?: Value<string>;
  /** The method. */
  readonly method?: Value<string>;
  /** Variable that takes the response. */
  readonly responseVariableName?: Value<string>;
  /** Not documented. */
  readonly values?: readonly Value<string>[];
}

/** `<address-range>`: Ranges of addresses. */
export interface IpFilterAddressRange {
  /** First address. */
  readonly from: Value<string>;
  /** Last address. */
  readonly to: Value<string>;
}

/** Config of `<ip-filter>`: Allows or forbids callers by their address. */
export interface IpFilterConfig {
  /** Whether the listed addresses are the allowed or the forbidden ones. */
  readonly action: Value<'allow' | 'forbid'>;
  /** Single addresses, IPv4 or IPv6. */
  readonly addresses?: readonly Value<string>[];
  /** Ranges of addresses. */
  readonly addressRanges?: readonly IpFilterAddressRange[];
}

/** Config of `<json-to-xml>`: Converts a JSON body to XML. */
export interface JsonToXmlConfig {
  /** When to convert. */
  readonly apply: Value<'always' | 'content-type-json'>;
  /** Convert only when the Accept header asks for XML. Default `true`. */
  readonly considerAcceptHeader?: Value<boolean>;
  /** Whether texts that look like dates are normalised. Default `true`. No expression. */
  readonly parseDate?: Literal<boolean>;
  /** Character between prefix and name. Default `_`. */
  readonly namespaceSeparator?: Value<string>;
  /** Property that declares a namespace. */
  readonly namespacePrefix?: Value<string>;
  /** Property whose members become attributes. */
  readonly attributeBlockName?: Value<string>;
  /** Beginning of properties that become attributes. Not documented. */
  readonly attributePrefix?: Value<string>;
  /** Property whose members become namespaces. Not documented. */
  readonly namespaceBlockName?: Value<string>;
  /** What stands for characters that XML names must not hold. Not documented. */
  readonly invalidCharacterReplacement?: Value<string>;
  /** What null becomes. Not documented. */
  readonly nullValues?: Value<string>;
  /** Whether blanks around values are removed. Not documented. */
  readonly trimValues?: Value<boolean>;
  /** What empty values become. Not documented. */
  readonly emptyValues?: Value<'preserve' | 'as-null'>;
}

/** Config of `<jsonp>`: Wraps a JSON response in a call of the function that a query parameter names. */
export interface JsonpConfig {
  /** The query parameter. */
  readonly callbackParameterName: Value<string>;
}

/** Config of `<limit-concurrency>`: Lets at most so many requests with one key run its policies at the same time; others get 429. */
export interface LimitConcurrencyConfig {
  /** Requests with the same key share the limit. */
  readonly key: Value<string>;
  /** Requests at the same time. At least 1. No expression. */
  readonly maxCount: Literal<number>;
  /** What is limited. */
  readonly policies: readonly Policy[];
}

/** `<category>`: Kinds of harm that are looked for. */
export interface LlmContentSafetyCategoriesCategory {
  /** Kind of harm. */
  readonly name: Value<'Hate' | 'SelfHarm' | 'Sexual' | 'Violence'>;
  /** Severity from which on to refuse. At least 0. At most 7. */
  readonly threshold: Value<number>;
}

/** `<categories>`: Kinds of harm that are looked for. */
export interface LlmContentSafetyCategories {
  /** Scale of the severity. Default `FourSeverityLevels`. */
  readonly outputType?: Value<'FourSeverityLevels' | 'EightSeverityLevels'>;
  /** Kinds of harm that are looked for. */
  readonly categories: readonly LlmContentSafetyCategoriesCategory[];
}

/** Config of `<llm-content-safety>`: Refuses prompts or completions that Azure AI Content Safety objects to. */
export interface LlmContentSafetyConfig {
  /** Backend of the Content Safety service. */
  readonly backendId: Value<string>;
  /** Whether attacks on the prompt are looked for. Default `false`. */
  readonly shieldPrompt?: Value<boolean>;
  /** Whether completions are checked too. Default `false`. */
  readonly enforceOnCompletions?: Value<boolean>;
  /** Characters that are checked at once in completions. Default `1000`. */
  readonly windowSize?: Value<number>;
  /** Characters that two windows share. */
  readonly windowOverlapSize?: Value<number>;
  /** Kinds of harm that are looked for. */
  readonly categories?: LlmContentSafetyCategories;
  /** Block lists of the Content Safety service. */
  readonly blocklists?: readonly Value<string>[];
}

/** `<dimension>`: Dimensions of the metric; some names need no value. */
export interface LlmEmitTokenMetricDimension {
  /** Name of the dimension. */
  readonly name: Value<string>;
  /** Its value. */
  readonly value?: Value<string>;
}

/** Config of `<llm-emit-token-metric>`: Sends the number of language model tokens that were used to Application Insights. */
export interface LlmEmitTokenMetricConfig {
  /** Namespace of the metric. Default `API Management`. No expression. */
  readonly namespace?: Literal<string>;
  /** Not documented. */
  readonly name?: Value<string>;
  /** Not documented. Default `all`. */
  readonly valueType?: Value<'all' | 'total-tokens' | 'prompt-tokens' | 'completion-tokens'>;
  /** Not documented. Default `false`. */
  readonly ignorePrompt?: Value<boolean>;
  /** Dimensions of the metric; some names need no value. At most 10. */
  readonly dimensions: readonly LlmEmitTokenMetricDimension[];
}

/** Config of `<llm-semantic-cache-lookup>`: Answers a prompt from the cache when one close to it was answered before. */
export interface LlmSemanticCacheLookupConfig {
  /** How close a stored prompt must be. At least 0. At most 1. */
  readonly scoreThreshold: Value<number>;
  /** Backend that makes the embeddings. */
  readonly embeddingsBackendId: Value<string>;
  /** How to sign in to that backend. Default `system-assigned`. No expression. */
  readonly embeddingsBackendAuth?: Literal<'system-assigned'>;
  /** Whether system messages are left out of the comparison. Default `false`. */
  readonly ignoreSystemMessages?: Value<boolean>;
  /** Messages of a dialog after which nothing is cached. At least 0. */
  readonly maxMessageCount?: Value<number>;
  /** Not documented. */
  readonly cacheId?: Value<string>;
  /** What else must be the same. */
  readonly varyBy?: readonly Value<string>[];
}

/** Config of `<llm-semantic-cache-store>`: Stores the answer to a prompt in the cache. */
export interface LlmSemanticCacheStoreConfig {
  /** Seconds to keep it. */
  readonly duration: Value<number>;
  /** Whether this response is stored. Default: when its status is 200. */
  readonly cacheResponse?: Value<boolean>;
}

/** Config of `<llm-token-limit>`: Lets each key use so many language model tokens in a minute or a period. */
export interface LlmTokenLimitConfig {
  /** Calls with the same key share the limit. */
  readonly counterKey: Value<string>;
  /** Tokens in a minute. At least 0. */
  readonly tokensPerMinute?: Value<number>;
  /** Tokens in a period. At least 0. */
  readonly tokenQuota?: Value<number>;
  /** The period. */
  readonly tokenQuotaPeriod?: Value<'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'Yearly'>;
  /** Whether the tokens of the prompt are estimated before it is sent. */
  readonly estimatePromptTokens: Value<boolean>;
  /** Header that tells when to try again. Default `Retry-After`. No expression. */
  readonly retryAfterHeaderName?: Literal<string>;
  /** Variable that takes the seconds to wait. No expression. */
  readonly retryAfterVariableName?: Literal<string>;
  /** Header that tells the tokens left of the quota. No expression. */
  readonly remainingQuotaTokensHeaderName?: Literal<string>;
  /** Variable that takes the tokens left of the quota. No expression. */
  readonly remainingQuotaTokensVariableName?: Literal<string>;
  /** Header that tells the tokens left of the minute. No expression. */
  readonly remainingTokensHeaderName?: Literal<string>;
  /** Variable that takes the tokens left of the minute. No expression. */
  readonly remainingTokensVariableName?: Literal<string>;
  /** Header that tells the tokens used. No expression. */
  readonly tokensConsumedHeaderName?: Literal<string>;
  /** Variable that takes the tokens used. No expression. */
  readonly tokensConsumedVariableName?: Literal<string>;
  /** Not documented. Default `auto`. */
  readonly promptType?: Value<'auto' | 'chat-completion' | 'completion' | 'embeddings'>;
  /** Not documented. Default `false`. */
  readonly ignorePrompt?: Value<boolean>;
}

/** Config of `<log-to-eventhub>`: Sends a message to an event hub. */
export interface LogToEventhubConfig {
  /** Name of the logger. No expression. */
  readonly loggerId: Literal<string>;
  /** Partition that takes the message. No expression. */
  readonly partitionId?: Literal<string>;
  /** Key that chooses the partition. */
  readonly partitionKey?: Value<string>;
  /** The message; what is longer than 200 KB is cut. */
  readonly message: Value<string>;
}

/** Config of `<mock-response>`: Answers with an example of the operation's response instead of calling the backend. */
export interface MockResponseConfig {
  /** Status of the response whose example is taken. At least 100. At most 999. Default `200`. No expression. */
  readonly statusCode?: Literal<number>;
  /** Content type of the example. No expression. */
  readonly contentType?: Literal<string>;
  /** Number of the example. Not documented. At least 0. No expression. */
  readonly index?: Literal<number>;
  /** Whether the policy does anything. Not documented. No expression. */
  readonly enabled?: Literal<boolean>;
}

/** Config of `<proxy>`: Sends the request to the backend through an HTTP proxy. */
export interface ProxyConfig {
  /** URL of the proxy, `http://host:port`. */
  readonly url: Value<string>;
  /** User at the proxy. */
  readonly username?: Value<string>;
  /** Password at the proxy. */
  readonly password?: Value<string>;
}

/** `<graphql-subscription>`: The subscriptions. */
export interface PublishEventGraphqlSubscription {
  /** Name of the subscription. No expression. */
  readonly id: Literal<string>;
}

/** Config of `<publish-event>`: Publishes an event to the subscriptions of a GraphQL schema. */
export interface PublishEventConfig {
  /** The subscriptions. */
  readonly targets: readonly PublishEventGraphqlSubscription[];
}

/** Config of `<publish-to-dapr>`: Publishes a message to a topic of Dapr. */
export interface PublishToDaprConfig {
  /** Name of the component. */
  readonly pubsubName?: Value<string>;
  /** Name of the topic. */
  readonly topic: Value<string>;
  /** Go on when it fails. Default `false`. No expression. */
  readonly ignoreError?: Literal<boolean>;
  /** Variable that takes the response. No expression. */
  readonly responseVariableName?: Literal<string>;
  /** Seconds to wait. At least 1. At most 240. Default `5`. */
  readonly timeout?: Value<number>;
  /** How the message is read. No expression. */
  readonly template?: Literal<'Liquid' | 'liquid'>;
  /** Content type of the message. */
  readonly contentType?: Value<string>;
  /** The message. */
  readonly message: Value<string> | Markup;
}

/** `<operation>`: Quotas of single operations. */
export interface QuotaApiOperation {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls?: Literal<number>;
  /** Kilobytes in a period. At least 0. No expression. */
  readonly bandwidth?: Literal<number>;
  /** Seconds of a period; 0 is for ever. At least 0. No expression. */
  readonly renewalPeriod: Literal<number>;
}

/** `<api>`: Quotas of single APIs. */
export interface QuotaApi {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls?: Literal<number>;
  /** Kilobytes in a period. At least 0. No expression. */
  readonly bandwidth?: Literal<number>;
  /** Seconds of a period; 0 is for ever. At least 0. No expression. */
  readonly renewalPeriod: Literal<number>;
  /** Quotas of single operations. */
  readonly operations?: readonly QuotaApiOperation[];
}

/** `<operation>`: Quotas of single operations. */
export interface QuotaOperation {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls?: Literal<number>;
  /** Kilobytes in a period. At least 0. No expression. */
  readonly bandwidth?: Literal<number>;
  /** Seconds of a period; 0 is for ever. At least 0. No expression. */
  readonly renewalPeriod: Literal<number>;
}

/** Config of `<quota>`: Lets each subscription of the product make so many calls, or move so many kilobytes, in a period; others get 403. */
export interface QuotaConfig {
  /** Calls in a period. At least 0. No expression. */
  readonly calls?: Literal<number>;
  /** Kilobytes in a period. At least 0. No expression. */
  readonly bandwidth?: Literal<number>;
  /** Seconds of a period; 0 is for ever. At least 0. No expression. */
  readonly renewalPeriod: Literal<number>;
  /** Quotas of single APIs. */
  readonly apis?: readonly QuotaApi[];
  /** Quotas of single operations. */
  readonly operations?: readonly QuotaOperation[];
}

/** Config of `<quota-by-key>`: Lets each key make so many calls, or move so many kilobytes, in a period; others get 403. */
export interface QuotaByKeyConfig {
  /** Calls in a period. At least 0. No expression. */
  readonly calls?: Literal<number>;
  /** Kilobytes in a period. At least 0. No expression. */
  readonly bandwidth?: Literal<number>;
  /** Calls with the same key share the quota. */
  readonly counterKey: Value<string>;
  /** Whether this call counts. */
  readonly incrementCondition?: Value<boolean>;
  /** By how much this call counts. At least 0. Default `1`. */
  readonly incrementCount?: Value<number>;
  /** Period, in seconds (300 at least, 0 is for ever) or as an ISO 8601 duration. At least 300. No expression. */
  readonly renewalPeriod: Literal<string>;
  /** When the first period begins, as `yyyy-MM-ddTHH:mm:ssZ`. Default `0001-01-01T00:00:00Z`. No expression. */
  readonly firstPeriodStart?: Literal<string>;
}

/** `<operation>`: Limits of single operations. */
export interface RateLimitApiOperation {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls: Literal<number>;
  /** Seconds of a period. At least 1. At most 300. No expression. */
  readonly renewalPeriod: Literal<number>;
}

/** `<api>`: Limits of single APIs. */
export interface RateLimitApi {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls: Literal<number>;
  /** Seconds of a period. At least 1. At most 300. No expression. */
  readonly renewalPeriod: Literal<number>;
  /** Limits of single operations. */
  readonly operations?: readonly RateLimitApiOperation[];
}

/** `<operation>`: Limits of single operations. */
export interface RateLimitOperation {
  /** Name; either it or `id`. */
  readonly name?: Value<string>;
  /** ID; either it or `name`. */
  readonly id?: Value<string>;
  /** Calls in a period. At least 0. No expression. */
  readonly calls: Literal<number>;
  /** Seconds of a period. At least 1. At most 300. No expression. */
  readonly renewalPeriod: Literal<number>;
}

/** Config of `<rate-limit>`: Lets each subscription make so many calls in a period of at most 300 seconds; others get 429. */
export interface RateLimitConfig {
  /** Calls in a period. At least 0. No expression. */
  readonly calls: Literal<number>;
  /** Seconds of a period. At least 1. At most 300. No expression. */
  readonly renewalPeriod: Literal<number>;
  /** Header that tells when to try again. Default `Retry-After`. No expression. */
  readonly retryAfterHeaderName?: Literal<string>;
  /** Variable that takes the seconds to wait. No expression. */
  readonly retryAfterVariableName?: Literal<string>;
  /** Header that tells the calls left. No expression. */
  readonly remainingCallsHeaderName?: Literal<string>;
  /** Variable that takes the calls left. No expression. */
  readonly remainingCallsVariableName?: Literal<string>;
  /** Header that tells the limit. No expression. */
  readonly totalCallsHeaderName?: Literal<string>;
  /** Limits of single APIs. */
  readonly apis?: readonly RateLimitApi[];
  /** Limits of single operations. */
  readonly operations?: readonly RateLimitOperation[];
}

/** Config of `<rate-limit-by-key>`: Lets each key make so many calls in a period of at most 300 seconds; others get 429. */
export interface RateLimitByKeyConfig {
  /** Calls in a period. At least 0. */
  readonly calls: Value<number>;
  /** Calls with the same key share the limit. */
  readonly counterKey: Value<string>;
  /** Whether this call counts; the decision falls at the end of the request. */
  readonly incrementCondition?: Value<boolean>;
  /** By how much this call counts. At least 0. Default `1`. */
  readonly incrementCount?: Value<number>;
  /** Count at the end of the request. Not documented. */
  readonly incrementAfterResponse?: Value<boolean>;
  /** Not documented. */
  readonly flexibleRetryWindow?: Value<boolean>;
  /** Seconds of a period. At least 1. At most 300. */
  readonly renewalPeriod: Value<number>;
  /** Header that tells when to try again. Default `Retry-After`. No expression. */
  readonly retryAfterHeaderName?: Literal<string>;
  /** Variable that takes the seconds to wait. No expression. */
  readonly retryAfterVariableName?: Literal<string>;
  /** Header that tells the calls left. No expression. */
  readonly remainingCallsHeaderName?: Literal<string>;
  /** Variable that takes the calls left. No expression. */
  readonly remainingCallsVariableName?: Literal<string>;
  /** Header that tells the limit. No expression. */
  readonly totalCallsHeaderName?: Literal<string>;
}

/** Config of `<redirect-content-urls>`: Replaces the backend's URLs in a body by the gateway's, and the other way round in inbound. */
export type RedirectContentUrlsConfig = Readonly<Record<never, never>>;

/** Config of `<retry>`: Runs its policies and again while the condition is true and the count is not used up. */
export interface RetryConfig {
  /** Whether to run the policies again. */
  readonly condition: Value<boolean>;
  /** How often to run them again at most. At least 1. At most 50. */
  readonly count: Value<number>;
  /** Seconds between two runs. At least 0. */
  readonly interval: Value<number>;
  /** Seconds between two runs at most; with `delta` the waits grow exponentially. At least 1. */
  readonly maxInterval?: Value<number>;
  /** Seconds by which the waits grow. At least 1. */
  readonly delta?: Value<number>;
  /** The first repetition comes at. Default `false`. */
  readonly firstFastRetry?: Value<boolean>;
  /** What runs, and runs again. */
  readonly policies: readonly Policy[];
}

/** Config of `<return-response>`: Ends the request here and answers with what its policies set; nothing else of the document runs. */
export interface ReturnResponseConfig {
  /** Variable with the response to begin with, as `send-request` stores it. Default: 200 without a body. No expression. */
  readonly responseVariableName?: Literal<string>;
  /** What sets the response. One of `<set-status>`, `<set-header>`, `<set-body>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<rewrite-uri>`: Changes the path of the request from the public one to that of the backend. */
export interface RewriteUriConfig {
  /** Path and query; `{name}` stands for a parameter of the operation. An expression must be all of it. */
  readonly template: Value<string>;
  /** Whether query parameters that the operation does not name are kept. Default `true`. */
  readonly copyUnmatchedParams?: Value<boolean>;
}

/** Config of `<send-one-way-request>`: Sends a request of its own and does not wait for the response. */
export interface SendOneWayRequestConfig {
  /** Begin with an empty request or with a copy of this one. Default `new`. */
  readonly mode?: Value<'new' | 'copy'>;
  /** Seconds to wait. At least 0. Default `60`. */
  readonly timeout?: Value<number>;
  /** What makes the request. One of `<set-url>`, `<set-method>`, `<set-header>`, `<set-body>`, `<authentication-certificate>`, `<authentication-token>`, `<authentication-token-store>`, `<authentication-managed-identity>`, `<proxy>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<send-request>`: Sends a request of its own and stores the response in a variable. */
export interface SendRequestConfig {
  /** Begin with an empty request or with a copy of this one. Default `new`. */
  readonly mode?: Value<'new' | 'copy'>;
  /** Variable that takes the response; without it nobody sees it. */
  readonly responseVariableName?: Value<string>;
  /** Seconds to wait. At least 0. Default `60`. */
  readonly timeout?: Value<number>;
  /** The same in milliseconds. Not documented. At least 0. */
  readonly timeoutMs?: Value<number>;
  /** Store null when it fails, instead of ending in on-error. Default `false`. No expression. */
  readonly ignoreError?: Literal<boolean>;
  /** Not documented. Default `true`. */
  readonly bufferResponse?: Value<boolean>;
  /** Whether a status from 400 to 599 is an error. Not documented. Default `false`. */
  readonly failOnErrorStatusCode?: Value<boolean>;
  /** What makes the request. One of `<set-url>`, `<set-method>`, `<set-header>`, `<set-body>`, `<authentication-certificate>`, `<authentication-token>`, `<authentication-token-store>`, `<authentication-managed-identity>`, `<proxy>`. */
  readonly policies: readonly Policy[];
}

/** `<message-property>`: Properties of the message. */
export interface SendServiceBusMessageMessageProperty {
  /** Name. */
  readonly name: Value<string>;
  /** Value. */
  readonly value?: Value<string>;
}

/** Config of `<send-service-bus-message>`: Sends a message to a queue or a topic of Service Bus. */
export interface SendServiceBusMessageConfig {
  /** The queue. */
  readonly queueName?: Value<string>;
  /** The topic. */
  readonly topicName?: Value<string>;
  /** Host name of the namespace. */
  readonly namespace?: Value<string>;
  /** Client ID of a user-assigned identity. Default: the system-assigned one. */
  readonly clientId?: Value<string>;
  /** Properties of the message. */
  readonly messageProperties?: readonly SendServiceBusMessageMessageProperty[];
  /** The message. */
  readonly payload: Value<string>;
}

/** Config of `<set-backend-service>`: Sends the request to another backend than that of the API. */
export interface SetBackendServiceConfig {
  /** Absolute URL of the backend. */
  readonly baseUrl?: Value<string>;
  /** Name of a backend of the service. */
  readonly backendId?: Value<string>;
  /** Service Fabric: whether to resolve the partition again. */
  readonly sfResolveCondition?: Value<boolean>;
  /** Service Fabric: name of the service instance. */
  readonly sfServiceInstanceName?: Value<string>;
  /** Service Fabric: key of the partition. */
  readonly sfPartitionKey?: Value<string>;
  /** Service Fabric: kind of the replica. */
  readonly sfReplicaType?: Value<'primary' | 'secondary'>;
  /** Service Fabric: name of the listener. */
  readonly sfListenerName?: Value<string>;
  /** Dapr: name of the application; with `backend-id="dapr"`. */
  readonly daprAppId?: Value<string>;
  /** Dapr: method to call. */
  readonly daprMethod?: Value<string>;
  /** Dapr: namespace of the application. */
  readonly daprNamespace?: Value<string>;
}

/** Config of `<set-body>`: Sets the body of the request (inbound, backend) or of the response (outbound, on-error). */
export interface SetBodyConfig {
  /** How the text is read: as it stands, or as a Liquid template. Default `none`. No expression. */
  readonly template?: Literal<'liquid' | 'none'>;
  /** What an element with `xsi:nil` becomes in a Liquid template. Default `blank`. No expression. */
  readonly xsiNil?: Literal<'blank' | 'null'>;
  /** Whether texts that look like dates become dates in a Liquid template. Default `true`. No expression. */
  readonly parseDate?: Literal<boolean>;
  /** Whether HTML entities in the code of the expression are decoded. Not documented. No expression. */
  readonly htmlDecodeExpression?: Literal<boolean>;
  /** The body: text, an expression, or child elements. */
  readonly body: Value<string> | Markup;
}

/** Config of `<set-header>`: Sets, adds or removes a header: of the request in inbound and backend, of the response in outbound and on-error. */
export interface SetHeaderConfig {
  /** Name of the header. */
  readonly name: Value<string>;
  /** What to do when the header is there already; `delete` removes it. Default `override`. */
  readonly existsAction?: Value<'override' | 'skip' | 'append' | 'delete'>;
  /** Values of the header. */
  readonly values?: readonly Value<string>[];
}

/** Config of `<set-method>`: Sets the method of the request. */
export interface SetMethodConfig {
  /** The method. */
  readonly method: Value<string>;
}

/** Config of `<set-query-parameter>`: Sets, adds or removes a parameter of the query string. */
export interface SetQueryParameterConfig {
  /** Name of the parameter. */
  readonly name: Value<string>;
  /** What to do when the parameter is there already; `delete` removes it. Default `override`. */
  readonly existsAction?: Value<'override' | 'skip' | 'append' | 'delete'>;
  /** Values of the parameter. */
  readonly values?: readonly Value<string>[];
}

/** Config of `<set-request-metric-dimension-value>`: Sets a dimension of the metrics of the request. */
export interface SetRequestMetricDimensionValueConfig {
  /** Name of the dimension. */
  readonly name: Value<string>;
  /** Its value. */
  readonly value: Value<string>;
}

/** Config of `<set-status>`: Sets the status of the response. */
export interface SetStatusConfig {
  /** Status code. At least 100. At most 999. */
  readonly code: Value<number>;
  /** Reason phrase. Default: the usual one of the code. */
  readonly reason?: Value<string>;
}

/** Config of `<set-url>`: Sets the URL of the request that `send-request` sends. */
export interface SetUrlConfig {
  /** Absolute URL. */
  readonly url: Value<string>;
}

/** Config of `<set-variable>`: Sets a variable of the request, `context.Variables`; a literal is a string, an expression keeps its type. */
export interface SetVariableConfig {
  /** Name of the variable. No expression. */
  readonly name: Literal<string>;
  /** Its value. */
  readonly value: Value<string>;
}

/** `<connection-string>`: The connection string. */
export interface SqlDataSourceConnectionInfoConnectionString {
  /** Whether to sign in with the gateway's identity. Default `false`. */
  readonly useManagedIdentity?: Value<boolean>;
  /** Not documented. */
  readonly scope?: Value<string>;
  /** Client ID of a user-assigned identity. Not documented. */
  readonly clientId?: Value<string>;
  /** The connection string. */
  readonly value: Value<string>;
}

/** `<connection-info>`: How to reach the database. */
export interface SqlDataSourceConnectionInfo {
  /** The connection string. */
  readonly connectionString: SqlDataSourceConnectionInfoConnectionString;
  /** How to sign in. One of `<get-authorization-context>`, `<include-fragment>`, `<authentication-certificate>`. */
  readonly policies: readonly Policy[];
}

/** `<parameter>`: Its parameters. */
export interface SqlDataSourceRequestParameter {
  /** Name, with `@`. */
  readonly name: Value<string>;
  /** Type. */
  readonly sqlType?: Value<string>;
  /** Value. */
  readonly value?: Value<string>;
}

/** `<request>`: The query. */
export interface SqlDataSourceRequest {
  /** Whether one row is expected. Default `false`. */
  readonly singleResult?: Value<boolean>;
  /** The statement. */
  readonly sqlStatement: Value<string>;
  /** Its parameters. */
  readonly parameters?: readonly SqlDataSourceRequestParameter[];
  /** What makes the query. One of `<include-fragment>`, `<set-body>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<sql-data-source>`: Resolves a field of a GraphQL schema from an Azure SQL database. */
export interface SqlDataSourceConfig {
  /** How to reach the database. */
  readonly connectionInfo: SqlDataSourceConnectionInfo;
  /** The query. */
  readonly request: SqlDataSourceRequest;
  /** What makes the value of the field. */
  readonly response?: readonly Policy[];
  /** Fragments. One of `<include-fragment>`. */
  readonly policies: readonly Policy[];
}

/** `<metadata>`: Properties of the message. */
export interface TraceMetadata {
  /** Name. */
  readonly name: Value<string>;
  /** Value. */
  readonly value: Value<string>;
}

/** Config of `<trace>`: Writes a message to the trace of the request and to Application Insights. */
export interface TraceConfig {
  /** Where the message comes from. No expression. */
  readonly source: Literal<string>;
  /** How important it is. Default `verbose`. No expression. */
  readonly severity?: Literal<'verbose' | 'information' | 'error'>;
  /** The message. */
  readonly message: Value<string>;
  /** Properties of the message. */
  readonly metadata?: readonly TraceMetadata[];
}

/** `<claim>`: Claims that the token must hold. */
export interface ValidateAzureAdTokenClaim {
  /** Name of the claim. */
  readonly name: Value<string>;
  /** Whether all values or any of them must be there. Default `all`. */
  readonly match?: Value<'all' | 'any'>;
  /** Character that separates the values of a claim. */
  readonly separator?: Value<string>;
  /** Values of the claim. Default: any. */
  readonly values?: readonly Value<string>[];
}

/** `<key>`: Certificates that decrypt the token. */
export interface ValidateAzureAdTokenKey {
  /** Key ID. */
  readonly id?: Value<string>;
  /** Name of a certificate of the store. */
  readonly certificateId: Value<string>;
}

/** Config of `<validate-azure-ad-token>`: Refuses a request without a valid token of Microsoft Entra. */
export interface ValidateAzureAdTokenConfig {
  /** Tenant, as an ID, a domain, or `common`, `organizations`. */
  readonly tenantId: Value<string>;
  /** Header that holds the token. Default `Authorization`. */
  readonly headerName?: Value<string>;
  /** Query parameter that holds the token. */
  readonly queryParameterName?: Value<string>;
  /** The token itself. */
  readonly tokenValue?: Value<string>;
  /** Endpoint of another cloud. Default `https://login.microsoftonline.com`. */
  readonly authenticationEndpoint?: Value<string>;
  /** Status of the refusal. At least 100. At most 999. Default `401`. */
  readonly failedValidationHttpcode?: Value<number>;
  /** Message of the refusal. Default: what failed. */
  readonly failedValidationErrorMessage?: Value<string>;
  /** Variable that takes the token as a `Jwt`. No expression. */
  readonly outputTokenVariableName?: Literal<string>;
  /** Scheme that the header must name. Not documented. */
  readonly requireScheme?: Value<string>;
  /** Not documented. */
  readonly allowProtectedForwardedTokens?: Value<boolean>;
  /** Not documented. */
  readonly allowProofOfPossessionTokens?: Value<boolean>;
  /** Applications of the backend that the token may be for. */
  readonly backendApplicationIds?: readonly Value<string>[];
  /** Applications that may call. */
  readonly clientApplicationIds?: readonly Value<string>[];
  /** Audiences that the token may be for. */
  readonly audiences?: readonly Value<string>[];
  /** Claims that the token must hold. */
  readonly requiredClaims?: readonly ValidateAzureAdTokenClaim[];
  /** Certificates that decrypt the token. */
  readonly decryptionKeys?: readonly ValidateAzureAdTokenKey[];
}

/** `<identity>`: Who may call: all attributes of one identity must match. */
export interface ValidateClientCertificateIdentity {
  /** SHA-1 thumbprint. No expression. */
  readonly thumbprint?: Literal<string>;
  /** Serial number, hexadecimal. No expression. */
  readonly serialNumber?: Literal<string>;
  /** Common name of the subject. No expression. */
  readonly commonName?: Literal<string>;
  /** Subject, as .NET prints it. No expression. */
  readonly subject?: Literal<string>;
  /** DNS name, from the alternative names. No expression. */
  readonly dnsName?: Literal<string>;
  /** Subject of the issuer. No expression. */
  readonly issuerSubject?: Literal<string>;
  /** Thumbprint of the issuer's certificate. No expression. */
  readonly issuerThumbprint?: Literal<string>;
  /** Name of the issuer's certificate in the store; excludes the other issuer attributes. No expression. */
  readonly issuerCertificateId?: Literal<string>;
}

/** Config of `<validate-client-certificate>`: Refuses a request whose client certificate, negotiated by API Management itself, does not satisfy the rules. */
export interface ValidateClientCertificateConfig {
  /** Check that the certificate is not revoked. Default `true`. No expression. */
  readonly validateRevocation?: Literal<boolean>;
  /** Check that its chain ends at a trusted authority. Default `true`. No expression. */
  readonly validateTrust?: Literal<boolean>;
  /** Check that it is valid already. Default `true`. No expression. */
  readonly validateNotBefore?: Literal<boolean>;
  /** Check that it is still valid. Default `true`. No expression. */
  readonly validateNotAfter?: Literal<boolean>;
  /** Go on to the next policy whatever the outcome. Default `false`. No expression. */
  readonly ignoreError?: Literal<boolean>;
  /** Who may call: all attributes of one identity must match. At most 10. */
  readonly identities?: readonly ValidateClientCertificateIdentity[];
}

/** `<type>`: Content types that are treated as others. */
export interface ValidateContentContentTypeMapType {
  /** Content type to replace. */
  readonly from?: Value<string>;
  /** Whether it is replaced. */
  readonly when?: Value<boolean>;
  /** Content type in its place. */
  readonly to: Value<string>;
}

/** `<content-type-map>`: Content types that are treated as others. */
export interface ValidateContentContentTypeMap {
  /** Content type that stands for every other. No expression. */
  readonly anyContentTypeValue?: Literal<string>;
  /** Content type of a body that names none. No expression. */
  readonly missingContentTypeValue?: Literal<string>;
  /** Content types that are treated as others. */
  readonly types?: readonly ValidateContentContentTypeMapType[];
}

/** `<content>`: How bodies are checked, by content type. */
export interface ValidateContentContent {
  /** Content type. Default: any. */
  readonly type?: Value<string>;
  /** How the body is read. */
  readonly validateAs: Value<'json' | 'xml' | 'soap'>;
  /** What to do with a body that does not fit. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
  /** Schema of the service. */
  readonly schemaId?: Value<string>;
  /** Part of the schema. */
  readonly schemaRef?: Value<string>;
  /** Whether JSON may hold other properties; overrides the schema. */
  readonly allowAdditionalProperties?: Value<boolean>;
  /** Whether the case of property names counts. Default `false`. */
  readonly caseInsensitivePropertyNames?: Value<boolean>;
}

/** Config of `<validate-content>`: Checks size, content type and content of a body against the schema of the API. */
export interface ValidateContentConfig {
  /** What to do with a content type that the schema does not name. */
  readonly unspecifiedContentTypeAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Bytes of a body at most. At least 0. At most 4194304. */
  readonly maxSize: Value<number>;
  /** What to do with a larger body. */
  readonly sizeExceededAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Variable that takes the errors. No expression. */
  readonly errorsVariableName?: Literal<string>;
  /** Content types that are treated as others. */
  readonly contentTypeMap?: ValidateContentContentTypeMap;
  /** How bodies are checked, by content type. */
  readonly contents?: readonly ValidateContentContent[];
}

/** `<rule>`: Rules for paths, tried in their order. */
export interface ValidateGraphqlRequestRule {
  /** Path of the schema: `/Type/field`, `/__*`. */
  readonly path: Value<string>;
  /** What to do with it. Default `allow`. */
  readonly action?: Value<'allow' | 'remove' | 'reject' | 'ignore'>;
}

/** Config of `<validate-graphql-request>`: Checks size, depth and paths of a GraphQL request. */
export interface ValidateGraphqlRequestConfig {
  /** Variable that takes the errors. */
  readonly errorVariableName?: Value<string>;
  /** Bytes of a request at most. At least 1. At most 102400. */
  readonly maxSize: Value<number>;
  /** Depth of a query at most. At least 1. Default `6`. */
  readonly maxDepth?: Value<number>;
  /** Not documented. */
  readonly maxTotalDepth?: Value<string>;
  /** Not documented. */
  readonly maxComplexity?: Value<string>;
  /** Rules for paths, tried in their order. At most 100. */
  readonly authorize?: readonly ValidateGraphqlRequestRule[];
}

/** `<header>`: Single headers. */
export interface ValidateHeadersHeader {
  /** Name of the header. */
  readonly name: Value<string>;
  /** What to do with it. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
}

/** Config of `<validate-headers>`: Checks the headers of the response against the schema of the API. */
export interface ValidateHeadersConfig {
  /** What to do with headers that the schema names. */
  readonly specifiedHeaderAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** What to do with others. */
  readonly unspecifiedHeaderAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Variable that takes the errors. No expression. */
  readonly errorsVariableName?: Literal<string>;
  /** Single headers. */
  readonly headers?: readonly ValidateHeadersHeader[];
}

/** `<openid-config>`: OpenID configurations, for keys and issuer. */
export interface ValidateJwtOpenidConfig {
  /** URL of the configuration. */
  readonly url: Value<string>;
  /** Host of the keys. Not documented. */
  readonly host?: Value<string>;
}

/** `<key>`: Keys for the signature. */
export interface ValidateJwtIssuerSigningKeysKey {
  /** Key ID. */
  readonly id?: Value<string>;
  /** Name of a certificate of the store. */
  readonly certificateId?: Value<string>;
  /** Modulus of an RSA key. No expression. */
  readonly n?: Literal<string>;
  /** Exponent of an RSA key. No expression. */
  readonly e?: Literal<string>;
  /** Symmetric key, base64. */
  readonly value?: Value<string>;
}

/** `<zumo-master-key>`: Keys of Mobile Services. Not documented. */
export interface ValidateJwtIssuerSigningKeysZumoMasterKey {
  /** Key ID. */
  readonly id?: Value<string>;
  /** The key. */
  readonly value?: Value<string>;
}

/** `<issuer-signing-keys>`: Keys for the signature. */
export interface ValidateJwtIssuerSigningKeys {
  /** Keys for the signature. */
  readonly keys?: readonly ValidateJwtIssuerSigningKeysKey[];
  /** Keys of Mobile Services. Not documented. */
  readonly zumoMasterKeys?: readonly ValidateJwtIssuerSigningKeysZumoMasterKey[];
}

/** `<key>`: Keys that decrypt the token. */
export interface ValidateJwtKey {
  /** Key ID. */
  readonly id?: Value<string>;
  /** Name of a certificate of the store. */
  readonly certificateId?: Value<string>;
  /** Symmetric key, base64. */
  readonly value?: Value<string>;
}

/** `<claim>`: Claims that the token must hold. */
export interface ValidateJwtClaim {
  /** Name of the claim. */
  readonly name: Value<string>;
  /** Whether all values or any of them must be there. Default `all`. */
  readonly match?: Value<'all' | 'any'>;
  /** Character that separates the values of a claim. */
  readonly separator?: Value<string>;
  /** Values of the claim. Default: any. */
  readonly values?: readonly Value<string>[];
}

/** Config of `<validate-jwt>`: Refuses a request without a valid JSON Web Token. */
export interface ValidateJwtConfig {
  /** Header that holds the token. */
  readonly headerName?: Value<string>;
  /** Query parameter that holds the token. */
  readonly queryParameterName?: Value<string>;
  /** The token itself. */
  readonly tokenValue?: Value<string>;
  /** Status of the refusal. At least 100. At most 999. Default `401`. */
  readonly failedValidationHttpcode?: Value<number>;
  /** Message of the refusal. Default: what failed. */
  readonly failedValidationErrorMessage?: Value<string>;
  /** Whether the token must have an expiration. Default `true`. */
  readonly requireExpirationTime?: Value<boolean>;
  /** Scheme that the header must name, for example `Bearer`. */
  readonly requireScheme?: Value<string>;
  /** Whether the token must be signed. Default `true`. */
  readonly requireSignedTokens?: Value<boolean>;
  /** Seconds by which the clocks may differ. At least 0. Default `0`. */
  readonly clockSkew?: Value<number>;
  /** Variable that takes the token as a `Jwt`. No expression. */
  readonly outputTokenVariableName?: Literal<string>;
  /** OpenID configurations, for keys and issuer. */
  readonly openidConfigs?: readonly ValidateJwtOpenidConfig[];
  /** Tokens for the signature. Not documented. */
  readonly issuerSigningTokens?: readonly Value<string>[];
  /** Keys for the signature. */
  readonly issuerSigningKeys?: ValidateJwtIssuerSigningKeys;
  /** Keys that decrypt the token. */
  readonly decryptionKeys?: readonly ValidateJwtKey[];
  /** Audiences that the token may be for. */
  readonly audiences?: readonly Value<string>[];
  /** Issuers that the token may come from. */
  readonly issuers?: readonly Value<string>[];
  /** Claims that the token must hold. */
  readonly requiredClaims?: readonly ValidateJwtClaim[];
}

/** Config of `<validate-odata-request>`: Checks URL and headers of an OData request, and the size of its body. */
export interface ValidateOdataRequestConfig {
  /** Variable that takes the errors. */
  readonly errorVariableName?: Value<string>;
  /** Version of a request whose OData-Version says none. Default `4.0`. */
  readonly defaultOdataVersion?: Value<string>;
  /** Lowest version that OData-Version may say. */
  readonly minOdataVersion?: Value<string>;
  /** Highest version that OData-Version may say. */
  readonly maxOdataVersion?: Value<string>;
  /** Bytes of a body at most. Default no limit. */
  readonly maxSize?: Value<number>;
}

/** `<parameter>`: Single parameters. */
export interface ValidateParametersHeadersParameter {
  /** Name of the parameter. */
  readonly name: Value<string>;
  /** What to do with it. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
}

/** `<headers>`: Other actions for headers. */
export interface ValidateParametersHeaders {
  /** What to do with parameters that the schema names. */
  readonly specifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** What to do with others. */
  readonly unspecifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Single parameters. */
  readonly parameters?: readonly ValidateParametersHeadersParameter[];
}

/** `<parameter>`: Single parameters. */
export interface ValidateParametersQueryParameter {
  /** Name of the parameter. */
  readonly name: Value<string>;
  /** What to do with it. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
}

/** `<query>`: Other actions for the query. */
export interface ValidateParametersQuery {
  /** What to do with parameters that the schema names. */
  readonly specifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** What to do with others. */
  readonly unspecifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Single parameters. */
  readonly parameters?: readonly ValidateParametersQueryParameter[];
}

/** `<parameter>`: Single parameters. */
export interface ValidateParametersPathParameter {
  /** Name of the parameter. */
  readonly name: Value<string>;
  /** What to do with it. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
}

/** `<path>`: Other actions for the path. */
export interface ValidateParametersPath {
  /** What to do with parameters that the schema names. */
  readonly specifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Single parameters. */
  readonly parameters?: readonly ValidateParametersPathParameter[];
}

/** Config of `<validate-parameters>`: Checks headers, query and path of the request against the schema of the API. */
export interface ValidateParametersConfig {
  /** What to do with parameters that the schema names. */
  readonly specifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** What to do with others. */
  readonly unspecifiedParameterAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Variable that takes the errors. No expression. */
  readonly errorsVariableName?: Literal<string>;
  /** Other actions for headers. */
  readonly headers?: ValidateParametersHeaders;
  /** Other actions for the query. */
  readonly query?: ValidateParametersQuery;
  /** Other actions for the path. */
  readonly path?: ValidateParametersPath;
}

/** `<status-code>`: Single statuses. */
export interface ValidateStatusCodeStatusCode {
  /** The status. At least 100. At most 999. */
  readonly code: Value<number>;
  /** What to do with it. */
  readonly action: Value<'ignore' | 'prevent' | 'detect'>;
}

/** Config of `<validate-status-code>`: Checks the status of the response against the schema of the API. */
export interface ValidateStatusCodeConfig {
  /** What to do with a status that the schema does not name. */
  readonly unspecifiedStatusCodeAction: Value<'ignore' | 'prevent' | 'detect'>;
  /** Variable that takes the errors. No expression. */
  readonly errorsVariableName?: Literal<string>;
  /** Single statuses. */
  readonly statusCodes?: readonly ValidateStatusCodeStatusCode[];
}

/** Config of `<wait>`: Runs its policies at the same time and waits for all of them, or for the first. */
export interface WaitConfig {
  /** Whether to wait for all of them or for any. Default `all`. */
  readonly for?: Value<'all' | 'any'>;
  /** What runs at the same time. One of `<choose>`, `<forward-request>`, `<send-request>`, `<cache-lookup-value>`, `<cache-store-value>`, `<authentication-managed-identity>`, `<authentication-token>`. */
  readonly policies: readonly Policy[];
}

/** Config of `<xml-to-json>`: Converts an XML body to JSON. */
export interface XmlToJsonConfig {
  /** Whether the JSON follows the XML or reads like JavaScript. */
  readonly kind: Value<'javascript-friendly' | 'direct'>;
  /** When to convert. */
  readonly apply: Value<'always' | 'content-type-xml'>;
  /** Convert only when the Accept header asks for JSON. Default `true`. */
  readonly considerAcceptHeader?: Value<boolean>;
  /** Whether every child element becomes an array. Default `false`. */
  readonly alwaysArrayChildElements?: Value<boolean>;
  /** Whether blank texts are kept. Not documented. */
  readonly preserveWhitespaceNodes?: Value<boolean>;
  /** What empty values become. Not documented. */
  readonly emptyValues?: Value<'preserve' | 'as-null'>;
  /** Whether blanks around values are removed. Not documented. */
  readonly trimValues?: Value<boolean>;
}

/** `<parameter>`: Parameters of the style sheet. */
export interface XslTransformParameter {
  /** Name of the parameter. */
  readonly name?: Value<string>;
  /** Name of the parameter, as the documentation spells it. */
  readonly parameterName?: Value<string>;
  /** Its value. */
  readonly value?: Value<string>;
}

/** Config of `<xsl-transform>`: Transforms an XML body with XSLT 1.0. */
export interface XslTransformConfig {
  /** Parameters of the style sheet. */
  readonly parameters?: readonly XslTransformParameter[];
  /** The style sheet, `<xsl:stylesheet>` and all. */
  readonly stylesheet: Markup;
}

/** The config of each policy, by the name of its element. */
export interface PolicyConfigs {
  readonly 'authentication-basic': AuthenticationBasicConfig;
  readonly 'authentication-certificate': AuthenticationCertificateConfig;
  readonly 'authentication-managed-identity': AuthenticationManagedIdentityConfig;
  readonly 'authentication-token': AuthenticationTokenConfig;
  readonly 'authentication-token-store': AuthenticationTokenStoreConfig;
  readonly 'azure-openai-emit-token-metric': AzureOpenaiEmitTokenMetricConfig;
  readonly 'azure-openai-semantic-cache-lookup': AzureOpenaiSemanticCacheLookupConfig;
  readonly 'azure-openai-semantic-cache-store': AzureOpenaiSemanticCacheStoreConfig;
  readonly 'azure-openai-token-limit': AzureOpenaiTokenLimitConfig;
  readonly base: BaseConfig;
  readonly block: BlockConfig;
  readonly 'cache-lookup': CacheLookupConfig;
  readonly 'cache-lookup-value': CacheLookupValueConfig;
  readonly 'cache-remove-value': CacheRemoveValueConfig;
  readonly 'cache-store': CacheStoreConfig;
  readonly 'cache-store-value': CacheStoreValueConfig;
  readonly 'cache-value': CacheValueConfig;
  readonly 'check-header': CheckHeaderConfig;
  readonly choose: ChooseConfig;
  readonly cors: CorsConfig;
  readonly 'cosmosdb-data-source': CosmosdbDataSourceConfig;
  readonly 'cross-domain': CrossDomainConfig;
  readonly 'emit-metric': EmitMetricConfig;
  readonly 'find-and-replace': FindAndReplaceConfig;
  readonly 'forward-request': ForwardRequestConfig;
  readonly 'get-authorization-context': GetAuthorizationContextConfig;
  readonly 'graphql-data-source': GraphqlDataSourceConfig;
  readonly 'http-data-source': HttpDataSourceConfig;
  readonly 'include-fragment': IncludeFragmentConfig;
  readonly 'invoke-dapr-binding': InvokeDaprBindingConfig;
  readonly 'invoke-request': InvokeRequestConfig;
  readonly 'ip-filter': IpFilterConfig;
  readonly 'json-to-xml': JsonToXmlConfig;
  readonly jsonp: JsonpConfig;
  readonly 'limit-concurrency': LimitConcurrencyConfig;
  readonly 'llm-content-safety': LlmContentSafetyConfig;
  readonly 'llm-emit-token-metric': LlmEmitTokenMetricConfig;
  readonly 'llm-semantic-cache-lookup': LlmSemanticCacheLookupConfig;
  readonly 'llm-semantic-cache-store': LlmSemanticCacheStoreConfig;
  readonly 'llm-token-limit': LlmTokenLimitConfig;
  readonly 'log-to-eventhub': LogToEventhubConfig;
  readonly 'mock-response': MockResponseConfig;
  readonly proxy: ProxyConfig;
  readonly 'publish-event': PublishEventConfig;
  readonly 'publish-to-dapr': PublishToDaprConfig;
  readonly quota: QuotaConfig;
  readonly 'quota-by-key': QuotaByKeyConfig;
  readonly 'rate-limit': RateLimitConfig;
  readonly 'rate-limit-by-key': RateLimitByKeyConfig;
  readonly 'redirect-content-urls': RedirectContentUrlsConfig;
  readonly retry: RetryConfig;
  readonly 'return-response': ReturnResponseConfig;
  readonly 'rewrite-uri': RewriteUriConfig;
  readonly 'send-one-way-request': SendOneWayRequestConfig;
  readonly 'send-request': SendRequestConfig;
  readonly 'send-service-bus-message': SendServiceBusMessageConfig;
  readonly 'set-backend-service': SetBackendServiceConfig;
  readonly 'set-body': SetBodyConfig;
  readonly 'set-header': SetHeaderConfig;
  readonly 'set-method': SetMethodConfig;
  readonly 'set-query-parameter': SetQueryParameterConfig;
  readonly 'set-request-metric-dimension-value': SetRequestMetricDimensionValueConfig;
  readonly 'set-status': SetStatusConfig;
  readonly 'set-url': SetUrlConfig;
  readonly 'set-variable': SetVariableConfig;
  readonly 'sql-data-source': SqlDataSourceConfig;
  readonly trace: TraceConfig;
  readonly 'validate-azure-ad-token': ValidateAzureAdTokenConfig;
  readonly 'validate-client-certificate': ValidateClientCertificateConfig;
  readonly 'validate-content': ValidateContentConfig;
  readonly 'validate-graphql-request': ValidateGraphqlRequestConfig;
  readonly 'validate-headers': ValidateHeadersConfig;
  readonly 'validate-jwt': ValidateJwtConfig;
  readonly 'validate-odata-request': ValidateOdataRequestConfig;
  readonly 'validate-parameters': ValidateParametersConfig;
  readonly 'validate-status-code': ValidateStatusCodeConfig;
  readonly wait: WaitConfig;
  readonly 'xml-to-json': XmlToJsonConfig;
  readonly 'xsl-transform': XslTransformConfig;
}

/** The name of an element that API Management knows as a policy. */
export type PolicyName = keyof PolicyConfigs;

/** The name of a policy that is the root of a GraphQL resolver's document. */
export type ResolverName =
  'cosmosdb-data-source' | 'graphql-data-source' | 'http-data-source' | 'sql-data-source';
