import { defineType } from '../define-type.js';
import { gatewayNamespace } from './proxy-request-context.js';

/** A token's content; its signature is not checked. */
export const jwt = defineType({
  name: 'Jwt',
  namespace: gatewayNamespace,
  kind: 'class',
  members: [
    'string Algorithm { get; }',
    'IEnumerable<string> Audiences { get; }',
    'IReadOnlyDictionary<string, string[]> Claims { get; }',
    'DateTime? ExpirationTime { get; }',
    'string Id { get; }',
    'string Issuer { get; }',
    'DateTime? IssuedAt { get; }',
    'DateTime? NotBefore { get; }',
    'string Subject { get; }',
    'string Type { get; }',
  ],
});

/** User and password of an `Authorization: Basic` header. */
export const basicAuthCredentials = defineType({
  name: 'BasicAuthCredentials',
  namespace: gatewayNamespace,
  kind: 'class',
  members: ['string UserId { get; }', 'string Password { get; }'],
});

/** What `get-authorization-context` puts into a variable. */
export const authorization = defineType({
  name: 'Authorization',
  namespace: gatewayNamespace,
  kind: 'class',
  members: ['string AccessToken { get; }', 'IReadOnlyDictionary<string, object> Claims { get; }'],
});
