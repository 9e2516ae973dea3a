import { definePolicy } from '../define-policy.js';
import { boolean, oneOf, string } from '../fields.js';

/** `<get-authorization-context>`: gets the access token of an authorization that credential manager keeps. */
export const getAuthorizationContext = definePolicy({
  name: 'get-authorization-context',
  category: 'authentication and authorization',
  summary: 'Gets the access token of an authorization that credential manager keeps.',
  sections: ['inbound'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic', 'v2', 'consumption'],

  attributes: {
    'provider-id': string('Name of the credential provider.', { required: true }),
    'authorization-id': string('Name of the connection.', { required: true }),
    'context-variable-name': string('Variable that takes the `Authorization`.', { required: true }),
    'identity-type': oneOf(['managed', 'jwt'], 'Whose access to the connection is checked.', {
      default: 'managed',
    }),
    identity: string('Token to check, with `identity-type="jwt"`.'),
    'ignore-error': boolean('Store null when there is no token.', { default: false }),
  },
  example: { providerId: 'github', authorizationId: 'main', contextVariableName: 'auth' },
});
