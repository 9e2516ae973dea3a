import { definePolicy } from '../define-policy.js';
import { boolean, string } from '../fields.js';

/** `<authentication-token-store>`: signs in to the backend with a token of the token store. */
export const authenticationTokenStore = definePolicy({
  name: 'authentication-token-store',
  category: 'internal',
  summary: 'Signs in to the backend with a token of the token store.',
  sections: ['inbound'],
  undocumented: true,
  documentation: 'api-management-policies',

  attributes: {
    'token-id': string('Name of the token.'),
    'client-id': string('Client ID.'),
    'output-token-variable-name': string('Variable that takes the token.'),
    'ignore-error': boolean('Go on without a token.'),
  },
  example: { tokenId: 'main' },
});
