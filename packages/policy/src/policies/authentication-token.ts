import { definePolicy } from '../define-policy.js';
import { boolean, oneOf, string } from '../fields.js';

/** `<authentication-token>`: signs in to the backend with a token. */
export const authenticationToken = definePolicy({
  name: 'authentication-token',
  category: 'internal',
  summary: 'Signs in to the backend with a token.',
  sections: ['inbound'],
  undocumented: true,
  documentation: 'api-management-policies',

  attributes: {
    'token-type': oneOf(['managed-service-identity', 'token-service'], 'Who gives the token.', {
      default: 'managed-service-identity',
    }),
    'token-service-url': string('URL of the token service.'),
    'resource-url': string('Resource that the token is for.'),
    'ignore-error': boolean('Go on without a token.'),
  },
  example: { resourceUrl: 'https://management.azure.com/' },
});
