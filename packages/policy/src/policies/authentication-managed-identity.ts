import { definePolicy } from '../define-policy.js';
import { boolean, string } from '../fields.js';

/** `<authentication-managed-identity>`: gets a token for the gateway's managed identity, and sends it to the backend unless a variable is named. */
export const authenticationManagedIdentity = definePolicy({
  name: 'authentication-managed-identity',
  category: 'authentication and authorization',
  summary:
    "Gets a token for the gateway's managed identity, and sends it to the backend unless a variable is named.",
  // Its page names inbound; the toolkit allows outbound too.
  sections: ['inbound', 'outbound'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  attributes: {
    resource: string('Application ID of the API that the token is for.', { required: true }),
    'client-id': string('Client ID of a user-assigned identity. Default: the system-assigned one.', {
      literal: true,
    }),
    'output-token-variable-name': string('Variable that takes the token; no header is set then.', {
      literal: true,
    }),
    'ignore-error': boolean('Go on without a token when none is given.', { default: false }),
  },
  example: {
    resource: 'https://cognitiveservices.azure.com/',
    outputTokenVariableName: 'token',
    ignoreError: false,
  },
});
