import { defineType } from '../define-type.js';
import { gatewayNamespace } from './proxy-request-context.js';

export const request = defineType({
  name: 'IRequest',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    { signature: 'IMessageBody Body { get; }', needs: 'requestBody' },
    'X509Certificate2 Certificate { get; }',
    {
      signature: 'IFoundry Foundry { get; }',
      unsupported: 'model deployments are not part of a local environment',
    },
    'IReadOnlyDictionary<string, string[]> Headers { get; }',
    'string IpAddress { get; }',
    'IReadOnlyDictionary<string, string> MatchedParameters { get; }',
    'string Method { get; }',
    'IUrl OriginalUrl { get; }',
    {
      signature: 'IPrivateEndpointConnection PrivateEndpointConnection { get; }',
      unsupported: 'private endpoints are not part of a local environment',
    },
    'IUrl Url { get; }',
    { signature: 'bool HasBody { get; }', notAllowListed: true, needs: 'requestBody' },
  ],
});

export const response = defineType({
  name: 'IResponse',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    { signature: 'IMessageBody Body { get; }', needs: 'responseBody' },
    'IReadOnlyDictionary<string, string[]> Headers { get; }',
    'int StatusCode { get; }',
    'string StatusReason { get; }',
  ],
});

export const foundry = defineType({
  name: 'IFoundry',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Deployment { get; }'].map((signature) => ({
    signature,
    unsupported: 'model deployments are not part of a local environment',
  })),
});

export const privateEndpointConnection = defineType({
  name: 'IPrivateEndpointConnection',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: ['string Name { get; }', 'string GroupId { get; }', 'string MemberName { get; }'].map(
    (signature) => ({
      signature,
      unsupported: 'private endpoints are not part of a local environment',
    }),
  ),
});

/** A body: text, bytes, JSON or XML; the next read finds it empty unless `preserveContent`. */
export const messageBody = defineType({
  name: 'IMessageBody',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'T As<T>(bool preserveContent = false)',
    'IDictionary<string, IList<string>> AsFormUrlEncodedContent(bool preserveContent = false)',
  ],
});

export const url = defineType({
  name: 'IUrl',
  namespace: gatewayNamespace,
  kind: 'interface',
  members: [
    'string Host { get; }',
    'string Path { get; }',
    'int Port { get; }',
    'IReadOnlyDictionary<string, string[]> Query { get; }',
    'string QueryString { get; }',
    'string Scheme { get; }',
    'string ToString()',
    { signature: 'Uri ToUri()', notAllowListed: true },
  ],
});
