import type { Value, Literal, Markup } from '../document/value.js';
import { flatten } from '../builder/flatten.js';
import type { PolicyOptions } from '../builder/make-policy.js';
import { makePolicy } from '../builder/make-policy.js';
import type { PolicyIn, PolicyList, SectionsOf } from '../builder/sectioned-policy.js';
import type * as c from './configs.js';

type Anywhere = 'inbound' | 'backend' | 'outbound' | 'on-error';

export function base(options: PolicyOptions = {}): PolicyIn<Anywhere, 'base', c.BaseConfig> {
  return makePolicy('base', options);
}
export function setVariable(
  config: c.SetVariableConfig & PolicyOptions,
): PolicyIn<Anywhere, 'set-variable', c.SetVariableConfig> {
  return makePolicy('set-variable', config);
}
export function setHeader(
  config: c.SetHeaderConfig & PolicyOptions,
): PolicyIn<Anywhere, 'set-header', c.SetHeaderConfig> {
  return makePolicy('set-header', config);
}
export function setQueryParameter(
  config: c.SetQueryParameterConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend', 'set-query-parameter', c.SetQueryParameterConfig> {
  return makePolicy('set-query-parameter', config);
}
export function setBody(
  body: Value<string> | Markup,
  config: Omit<c.SetBodyConfig, 'body'> & PolicyOptions = {},
): PolicyIn<Anywhere, 'set-body', c.SetBodyConfig> {
  return makePolicy('set-body', { ...config, body });
}
export function setStatus(
  config: c.SetStatusConfig & PolicyOptions,
): PolicyIn<Anywhere, 'set-status', c.SetStatusConfig> {
  return makePolicy('set-status', config);
}
export function setMethod(
  method: Value<string>,
  options: PolicyOptions = {},
): PolicyIn<'inbound' | 'on-error', 'set-method', c.SetMethodConfig> {
  return makePolicy('set-method', { ...options, method });
}
export function rewriteUri(
  config: c.RewriteUriConfig & PolicyOptions,
): PolicyIn<'inbound', 'rewrite-uri', c.RewriteUriConfig> {
  return makePolicy('rewrite-uri', config);
}
export function mockResponse(
  config: c.MockResponseConfig & PolicyOptions = {},
): PolicyIn<'inbound' | 'outbound' | 'on-error', 'mock-response', c.MockResponseConfig> {
  return makePolicy('mock-response', config);
}
export function setBackendService(
  config: c.SetBackendServiceConfig & PolicyOptions,
): PolicyIn<'inbound' | 'backend', 'set-backend-service', c.SetBackendServiceConfig> {
  return makePolicy('set-backend-service', config);
}
export function forwardRequest(
  config: c.ForwardRequestConfig & PolicyOptions = {},
): PolicyIn<'backend', 'forward-request', c.ForwardRequestConfig> {
  return makePolicy('forward-request', config);
}
export function validateClientCertificate(
  config: c.ValidateClientCertificateConfig & PolicyOptions = {},
): PolicyIn<'inbound', 'validate-client-certificate', c.ValidateClientCertificateConfig> {
  return makePolicy('validate-client-certificate', config);
}
export function authenticationCertificate(
  config: c.AuthenticationCertificateConfig & PolicyOptions,
): PolicyIn<'inbound', 'authentication-certificate', c.AuthenticationCertificateConfig> {
  return makePolicy('authentication-certificate', config);
}
export function checkHeader(
  config: c.CheckHeaderConfig & PolicyOptions,
): PolicyIn<'inbound', 'check-header', c.CheckHeaderConfig> {
  return makePolicy('check-header', config);
}
export function ipFilter(
  config: c.IpFilterConfig & PolicyOptions,
): PolicyIn<'inbound', 'ip-filter', c.IpFilterConfig> {
  return makePolicy('ip-filter', config);
}
export function trace(
  message: Value<string>,
  config: Omit<c.TraceConfig, 'message'> & PolicyOptions,
): PolicyIn<Anywhere, 'trace', c.TraceConfig> {
  return makePolicy('trace', { ...config, message });
}
export function includeFragment(
  fragmentId: Literal<string>,
  options: PolicyOptions = {},
): PolicyIn<Anywhere, 'include-fragment', c.IncludeFragmentConfig> {
  return makePolicy('include-fragment', { ...options, fragmentId });
}
export function returnResponse<const L extends PolicyList>(
  policies: L,
): PolicyIn<SectionsOf<L>, 'return-response', c.ReturnResponseConfig>;
export function returnResponse<const L extends PolicyList>(
  config: Omit<c.ReturnResponseConfig, 'policies'> & PolicyOptions,
  policies: L,
): PolicyIn<SectionsOf<L>, 'return-response', c.ReturnResponseConfig>;
export function returnResponse(
  ...args: readonly [PolicyList] | readonly [PolicyOptions, PolicyList]
): PolicyIn<Anywhere, 'return-response', c.ReturnResponseConfig> {
  const [config, list] = args.length === 1 ? [{}, args[0]] : args;
  return makePolicy('return-response', { ...config, policies: flatten(list) });
}
