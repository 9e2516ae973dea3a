import type { PolicyDefinition } from './define-policy.js';
import type { PolicyName } from './generated/configs.js';
import { authenticationBasic } from './policies/authentication-basic.js';
import { authenticationCertificate } from './policies/authentication-certificate.js';
import { authenticationManagedIdentity } from './policies/authentication-managed-identity.js';
import { authenticationToken } from './policies/authentication-token.js';
import { authenticationTokenStore } from './policies/authentication-token-store.js';
import { azureOpenaiEmitTokenMetric } from './policies/azure-openai-emit-token-metric.js';
import { azureOpenaiSemanticCacheLookup } from './policies/azure-openai-semantic-cache-lookup.js';
import { azureOpenaiSemanticCacheStore } from './policies/azure-openai-semantic-cache-store.js';
import { azureOpenaiTokenLimit } from './policies/azure-openai-token-limit.js';
import { base } from './policies/base.js';
import { block } from './policies/block.js';
import { cacheLookup } from './policies/cache-lookup.js';
import { cacheLookupValue } from './policies/cache-lookup-value.js';
import { cacheRemoveValue } from './policies/cache-remove-value.js';
import { cacheStore } from './policies/cache-store.js';
import { cacheStoreValue } from './policies/cache-store-value.js';
import { cacheValue } from './policies/cache-value.js';
import { checkHeader } from './policies/check-header.js';
import { choose } from './policies/choose.js';
import { cors } from './policies/cors.js';
import { cosmosdbDataSource } from './policies/cosmosdb-data-source.js';
import { crossDomain } from './policies/cross-domain.js';
import { emitMetric } from './policies/emit-metric.js';
import { findAndReplace } from './policies/find-and-replace.js';
import { forwardRequest } from './policies/forward-request.js';
import { getAuthorizationContext } from './policies/get-authorization-context.js';
import { graphqlDataSource } from './policies/graphql-data-source.js';
import { httpDataSource } from './policies/http-data-source.js';
import { includeFragment } from './policies/include-fragment.js';
import { invokeDaprBinding } from './policies/invoke-dapr-binding.js';
import { invokeRequest } from './policies/invoke-request.js';
import { ipFilter } from './policies/ip-filter.js';
import { jsonToXml } from './policies/json-to-xml.js';
import { jsonp } from './policies/jsonp.js';
import { limitConcurrency } from './policies/limit-concurrency.js';
import { llmContentSafety } from './policies/llm-content-safety.js';
import { llmEmitTokenMetric } from './policies/llm-emit-token-metric.js';
import { llmSemanticCacheLookup } from './policies/llm-semantic-cache-lookup.js';
import { llmSemanticCacheStore } from './policies/llm-semantic-cache-store.js';
import { llmTokenLimit } from './policies/llm-token-limit.js';
import { logToEventhub } from './policies/log-to-eventhub.js';
import { mockResponse } from './policies/mock-response.js';
import { proxy } from './policies/proxy.js';
import { publishEvent } from './policies/publish-event.js';
import { publishToDapr } from './policies/publish-to-dapr.js';
import { quota } from './policies/quota.js';
import { quotaByKey } from './policies/quota-by-key.js';
import { rateLimit } from './policies/rate-limit.js';
import { rateLimitByKey } from './policies/rate-limit-by-key.js';
import { redirectContentUrls } from './policies/redirect-content-urls.js';
import { retry } from './policies/retry.js';
import { returnResponse } from './policies/return-response.js';
import { rewriteUri } from './policies/rewrite-uri.js';
import { sendOneWayRequest } from './policies/send-one-way-request.js';
import { sendRequest } from './policies/send-request.js';
import { sendServiceBusMessage } from './policies/send-service-bus-message.js';
import { setBackendService } from './policies/set-backend-service.js';
import { setBody } from './policies/set-body.js';
import { setHeader } from './policies/set-header.js';
import { setMethod } from './policies/set-method.js';
import { setQueryParameter } from './policies/set-query-parameter.js';
import { setRequestMetricDimensionValue } from './policies/set-request-metric-dimension-value.js';
import { setStatus } from './policies/set-status.js';
import { setUrl } from './policies/set-url.js';
import { setVariable } from './policies/set-variable.js';
import { sqlDataSource } from './policies/sql-data-source.js';
import { trace } from './policies/trace.js';
import { validateAzureAdToken } from './policies/validate-azure-ad-token.js';
import { validateClientCertificate } from './policies/validate-client-certificate.js';
import { validateContent } from './policies/validate-content.js';
import { validateGraphqlRequest } from './policies/validate-graphql-request.js';
import { validateHeaders } from './policies/validate-headers.js';
import { validateJwt } from './policies/validate-jwt.js';
import { validateOdataRequest } from './policies/validate-odata-request.js';
import { validateParameters } from './policies/validate-parameters.js';
import { validateStatusCode } from './policies/validate-status-code.js';
import { wait } from './policies/wait.js';
import { xmlToJson } from './policies/xml-to-json.js';
import { xslTransform } from './policies/xsl-transform.js';

/** Every policy that API Management knows, by the name of its element. */
export const policyDefinitions = {
  'authentication-basic': authenticationBasic,
  'authentication-certificate': authenticationCertificate,
  'authentication-managed-identity': authenticationManagedIdentity,
  'authentication-token': authenticationToken,
  'authentication-token-store': authenticationTokenStore,
  'azure-openai-emit-token-metric': azureOpenaiEmitTokenMetric,
  'azure-openai-semantic-cache-lookup': azureOpenaiSemanticCacheLookup,
  'azure-openai-semantic-cache-store': azureOpenaiSemanticCacheStore,
  'azure-openai-token-limit': azureOpenaiTokenLimit,
  base: base,
  block: block,
  'cache-lookup': cacheLookup,
  'cache-lookup-value': cacheLookupValue,
  'cache-remove-value': cacheRemoveValue,
  'cache-store': cacheStore,
  'cache-store-value': cacheStoreValue,
  'cache-value': cacheValue,
  'check-header': checkHeader,
  choose: choose,
  cors: cors,
  'cosmosdb-data-source': cosmosdbDataSource,
  'cross-domain': crossDomain,
  'emit-metric': emitMetric,
  'find-and-replace': findAndReplace,
  'forward-request': forwardRequest,
  'get-authorization-context': getAuthorizationContext,
  'graphql-data-source': graphqlDataSource,
  'http-data-source': httpDataSource,
  'include-fragment': includeFragment,
  'invoke-dapr-binding': invokeDaprBinding,
  'invoke-request': invokeRequest,
  'ip-filter': ipFilter,
  'json-to-xml': jsonToXml,
  jsonp: jsonp,
  'limit-concurrency': limitConcurrency,
  'llm-content-safety': llmContentSafety,
  'llm-emit-token-metric': llmEmitTokenMetric,
  'llm-semantic-cache-lookup': llmSemanticCacheLookup,
  'llm-semantic-cache-store': llmSemanticCacheStore,
  'llm-token-limit': llmTokenLimit,
  'log-to-eventhub': logToEventhub,
  'mock-response': mockResponse,
  proxy: proxy,
  'publish-event': publishEvent,
  'publish-to-dapr': publishToDapr,
  quota: quota,
  'quota-by-key': quotaByKey,
  'rate-limit': rateLimit,
  'rate-limit-by-key': rateLimitByKey,
  'redirect-content-urls': redirectContentUrls,
  retry: retry,
  'return-response': returnResponse,
  'rewrite-uri': rewriteUri,
  'send-one-way-request': sendOneWayRequest,
  'send-request': sendRequest,
  'send-service-bus-message': sendServiceBusMessage,
  'set-backend-service': setBackendService,
  'set-body': setBody,
  'set-header': setHeader,
  'set-method': setMethod,
  'set-query-parameter': setQueryParameter,
  'set-request-metric-dimension-value': setRequestMetricDimensionValue,
  'set-status': setStatus,
  'set-url': setUrl,
  'set-variable': setVariable,
  'sql-data-source': sqlDataSource,
  trace: trace,
  'validate-azure-ad-token': validateAzureAdToken,
  'validate-client-certificate': validateClientCertificate,
  'validate-content': validateContent,
  'validate-graphql-request': validateGraphqlRequest,
  'validate-headers': validateHeaders,
  'validate-jwt': validateJwt,
  'validate-odata-request': validateOdataRequest,
  'validate-parameters': validateParameters,
  'validate-status-code': validateStatusCode,
  wait: wait,
  'xml-to-json': xmlToJson,
  'xsl-transform': xslTransform,
} as const satisfies { readonly [Name in PolicyName]: PolicyDefinition<Name> };

const byName: ReadonlyMap<string, PolicyDefinition> = new Map(Object.entries(policyDefinitions));

/** The definition of a policy; undefined for a name that API Management does not know. */
export function findPolicyDefinition(name: string): PolicyDefinition | undefined {
  return byName.get(name);
}

/** The names of all policies. */
export const policyNames: readonly string[] = [...byName.keys()];
