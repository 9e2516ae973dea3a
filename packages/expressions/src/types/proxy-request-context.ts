import { defineType } from '../define-type.js';

/** Namespace of the gateway's own types; the service does not document it, expressions never write it. */
export const gatewayNamespace = 'Microsoft.Azure.ApiManagement';

/** @see https://learn.microsoft.com/azure/api-management/api-management-policy-expressions#ContextVariables */
export const proxyRequestContext = defineType({
  name: 'IProxyRequestContext',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'IApi Api { get; }',
    'IBackend Backend { get; }',
    'IDeployment Deployment { get; }',
    'TimeSpan Elapsed { get; }',
    'IGraphQL GraphQL { get; }',
    'ILastError LastError { get; }',
    'IOperation Operation { get; }',
    'IProduct Product { get; }',
    'IRequest Request { get; }',
    'Guid RequestId { get; }',
    'IResponse Response { get; }',
    'ISubscription Subscription { get; }',
    'DateTime Timestamp { get; }',
    'bool Tracing { get; }',
    'IUser User { get; }',
    'IReadOnlyDictionary<string, object> Variables { get; }',
    'IWorkspace Workspace { get; }',
    'void Trace(string message)',
    'void Trace(string source, object data)',
  ],
});

/** `context.LastError`: null when there is no error. */
export const lastError = defineType({
  name: 'ILastError',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'string Source { get; }',
    'string Reason { get; }',
    'string Message { get; }',
    'string Scope { get; }',
    'string Section { get; }',
    'string Path { get; }',
    'string PolicyId { get; }',
    { signature: 'int HttpErrorCode { get; }', notAllowListed: true },
  ],
});

/** `context.GraphQL`, in resolvers. */
export const graphQL = defineType({
  name: 'IGraphQL',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['JToken Arguments { get; }', 'JToken GraphQLArguments { get; }', 'JToken Parent { get; }'],
});
