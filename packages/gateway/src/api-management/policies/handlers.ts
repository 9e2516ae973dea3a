import type { PolicyConfigs, PolicyName } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { authenticationBasic } from './authentication-basic.js';
import { authenticationCertificate } from './authentication-certificate.js';
import { authenticationManagedIdentity } from './authentication-managed-identity.js';
import { authenticationToken } from './authentication-token.js';
import { base } from './base.js';
import { block } from './block.js';
import { cacheLookup } from './cache-lookup.js';
import { cacheLookupValue } from './cache-lookup-value.js';
import { cacheRemoveValue } from './cache-remove-value.js';
import { cacheStore } from './cache-store.js';
import { cacheStoreValue } from './cache-store-value.js';
import { checkHeader } from './check-header.js';
import { choose } from './choose.js';
import { cors } from './cors.js';
import { crossDomain } from './cross-domain.js';
import { emitMetric } from './emit-metric.js';
import { findAndReplace } from './find-and-replace.js';
import { forwardRequest } from './forward-request.js';
import { getAuthorizationContext } from './get-authorization-context.js';
import { includeFragment } from './include-fragment.js';
import { invokeDaprBinding } from './invoke-dapr-binding.js';
import { httpDataSource } from './http-data-source.js';
import { ipFilter } from './ip-filter.js';
import { jsonToXml } from './json-to-xml.js';
import { jsonp } from './jsonp.js';
import { limitConcurrency } from './limit-concurrency.js';
import { llmContentSafety } from './llm-content-safety.js';
import { llmEmitTokenMetric } from './llm-emit-token-metric.js';
import { llmSemanticCacheLookup } from './llm-semantic-cache-lookup.js';
import { llmSemanticCacheStore } from './llm-semantic-cache-store.js';
import { llmTokenLimit } from './llm-token-limit.js';
import { logToEventhub } from './log-to-eventhub.js';
import { mockResponse } from './mock-response.js';
import { proxy } from './proxy.js';
import { publishEvent } from './publish-event.js';
import { publishToDapr } from './publish-to-dapr.js';
import { quota } from './quota.js';
import { quotaByKey } from './quota-by-key.js';
import { rateLimit } from './rate-limit.js';
import { rateLimitByKey } from './rate-limit-by-key.js';
import { redirectContentUrls } from './redirect-content-urls.js';
import { retry } from './retry.js';
import { returnResponse } from './return-response.js';
import { rewriteUri } from './rewrite-uri.js';
import { sendOneWayRequest } from './send-one-way-request.js';
import { sendRequest } from './send-request.js';
import { sendServiceBusMessage } from './send-service-bus-message.js';
import { setBackendService } from './set-backend-service.js';
import { setBody } from './set-body.js';
import { setHeader } from './set-header.js';
import { setMethod } from './set-method.js';
import { setQueryParameter } from './set-query-parameter.js';
import { setStatus } from './set-status.js';
import { setUrl } from './set-url.js';
import { setVariable } from './set-variable.js';
import { trace } from './trace.js';
import { unsupportedPolicies } from './unsupported-policies.js';
import { validateAzureAdToken } from './validate-azure-ad-token.js';
import { validateClientCertificate } from './validate-client-certificate.js';
import { validateContent } from './validate-content.js';
import { validateGraphqlRequest } from './validate-graphql-request.js';
import { validateOdataRequest } from './validate-odata-request.js';
import { validateHeaders } from './validate-headers.js';
import { validateJwt } from './validate-jwt.js';
import { validateParameters } from './validate-parameters.js';
import { validateStatusCode } from './validate-status-code.js';
import { wait } from './wait.js';
import { xmlToJson } from './xml-to-json.js';
import { xslTransform } from './xsl-transform.js';

/** What runs each policy; a definition without its twin is a type error here. */
export const handlers = {
  ...unsupportedPolicies,
  'authentication-basic': authenticationBasic,
  'authentication-certificate': authenticationCertificate,
  'authentication-managed-identity': authenticationManagedIdentity,
  'authentication-token': authenticationToken,
  'azure-openai-emit-token-metric': llmEmitTokenMetric,
  'azure-openai-semantic-cache-lookup': llmSemanticCacheLookup,
  'azure-openai-semantic-cache-store': llmSemanticCacheStore,
  'azure-openai-token-limit': llmTokenLimit,
  base,
  block,
  'cache-lookup': cacheLookup,
  'cache-lookup-value': cacheLookupValue,
  'cache-remove-value': cacheRemoveValue,
  'cache-store': cacheStore,
  'cache-store-value': cacheStoreValue,
  'check-header': checkHeader,
  choose,
  cors,
  'cross-domain': crossDomain,
  'emit-metric': emitMetric,
  'find-and-replace': findAndReplace,
  'forward-request': forwardRequest,
  'get-authorization-context': getAuthorizationContext,
  'include-fragment': includeFragment,
  'invoke-dapr-binding': invokeDaprBinding,
  'http-data-source': httpDataSource,
  'ip-filter': ipFilter,
  'json-to-xml': jsonToXml,
  jsonp,
  'limit-concurrency': limitConcurrency,
  'llm-content-safety': llmContentSafety,
  'llm-emit-token-metric': llmEmitTokenMetric,
  'llm-semantic-cache-lookup': llmSemanticCacheLookup,
  'llm-semantic-cache-store': llmSemanticCacheStore,
  'llm-token-limit': llmTokenLimit,
  'log-to-eventhub': logToEventhub,
  'mock-response': mockResponse,
  proxy,
  'publish-event': publishEvent,
  'publish-to-dapr': publishToDapr,
  quota,
  'quota-by-key': quotaByKey,
  'rate-limit': rateLimit,
  'rate-limit-by-key': rateLimitByKey,
  'redirect-content-urls': redirectContentUrls,
  retry,
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
  'set-status': setStatus,
  'set-url': setUrl,
  'set-variable': setVariable,
  trace,
  'validate-azure-ad-token': validateAzureAdToken,
  'validate-client-certificate': validateClientCertificate,
  'validate-content': validateContent,
  'validate-graphql-request': validateGraphqlRequest,
  'validate-odata-request': validateOdataRequest,
  'validate-headers': validateHeaders,
  'validate-jwt': validateJwt,
  'validate-parameters': validateParameters,
  'validate-status-code': validateStatusCode,
  wait,
  'xml-to-json': xmlToJson,
  'xsl-transform': xslTransform,
} satisfies { readonly [Name in PolicyName]: Handler<PolicyConfigs[Name]> };

/** Policies that answer a preflight or a cross-domain question, or lead to one that does. */
export const answersProbes: ReadonlySet<string> = new Set<PolicyName>([
  'base',
  'cors',
  'cross-domain',
  'include-fragment',
]);

/** The handler of a policy; of a name that nobody knows, one that stops the request. */
export function handlerOf(policy: string): Handler<unknown> {
  return Object.hasOwn(handlers, policy)
    ? (handlers[policy as PolicyName] as Handler<unknown>)
    : (_config, compile) => compile.unsupported('no policy of that name is known.');
}
