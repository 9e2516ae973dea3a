import type { Policy, ResolverDocument } from '../document/policy-document.js';
import type { ResolverName } from '../generated/configs.js';

/**
 * The document of a GraphQL resolver.
 *
 * @example
 * resolver(httpDataSource({ httpRequest: [setMethod('GET'), setUrl('https://example.com/users')] }))
 * // <http-data-source>
 * //     <http-request>
 * //         <set-method>GET</set-method>
 * //         <set-url>https://example.com/users</set-url>
 * //     </http-request>
 * // </http-data-source>
 */
export function resolver(policy: Policy<ResolverName>): ResolverDocument {
  return Object.freeze({ kind: 'resolver' as const, policy });
}
