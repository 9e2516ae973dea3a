import { definePolicy } from '../define-policy.js';
import { boolean, integer, listChild, objectChild, oneOf, several, string, textChild } from '../fields.js';
import { namedValue } from '../builder/named-value.js';

/** `<validate-azure-ad-token>`: refuses a request without a valid token of Microsoft Entra. */
export const validateAzureAdToken = definePolicy({
  name: 'validate-azure-ad-token',
  category: 'authentication and authorization',
  summary: 'Refuses a request without a valid token of Microsoft Entra.',
  sections: ['inbound'],
  attributes: {
    'tenant-id': string('Tenant, as an ID, a domain, or `common`, `organizations`.', { required: true }),
    'header-name': string('Header that holds the token.', { default: 'Authorization' }),
    'query-parameter-name': string('Query parameter that holds the token.'),
    'token-value': string('The token itself.'),
    'authentication-endpoint': string('Endpoint of another cloud.', {
      default: 'https://login.microsoftonline.com',
    }),
    'failed-validation-httpcode': integer('Status of the refusal.', {
      default: 401,
      minimum: 100,
      maximum: 999,
    }),
    'failed-validation-error-message': string('Message of the refusal. Default: what failed.'),
    'output-token-variable-name': string('Variable that takes the token as a `Jwt`.', { literal: true }),
    'require-scheme': string('Scheme that the header must name. Not documented.'),
    'allow-protected-forwarded-tokens': boolean('Not documented.'),
    'allow-proof-of-possession-tokens': boolean('Not documented.'),
  },
  children: {
    'backend-application-ids': listChild(
      'backendApplicationIds',
      'Applications of the backend that the token may be for.',
      'application-id',
      textChild(
        'backendApplicationIds',
        string('Applications of the backend that the token may be for.'),
        several,
      ),
    ),
    'client-application-ids': listChild(
      'clientApplicationIds',
      'Applications that may call.',
      'application-id',
      textChild('clientApplicationIds', string('Applications that may call.'), several),
    ),
    audiences: listChild(
      'audiences',
      'Audiences that the token may be for.',
      'audience',
      textChild('audiences', string('Audiences that the token may be for.'), several),
    ),
    'required-claims': listChild(
      'requiredClaims',
      'Claims that the token must hold.',
      'claim',
      objectChild('requiredClaims', 'Claims that the token must hold.', {
        attributes: {
          name: string('Name of the claim.', { required: true }),
          match: oneOf(['all', 'any'], 'Whether all values or any of them must be there.', {
            default: 'all',
          }),
          separator: string('Character that separates the values of a claim.'),
        },
        children: { value: textChild('values', string('Values of the claim. Default: any.')) },
      }),
    ),
    'decryption-keys': listChild(
      'decryptionKeys',
      'Certificates that decrypt the token.',
      'key',
      objectChild('decryptionKeys', 'Certificates that decrypt the token.', {
        attributes: {
          id: string('Key ID.'),
          'certificate-id': string('Name of a certificate of the store.', { required: true }),
        },
      }),
    ),
  },
  rules: [{ kind: 'at-most-one', fields: ['header-name', 'query-parameter-name', 'token-value'] }],
  example: { tenantId: namedValue('tenant-id'), clientApplicationIds: [namedValue('client-id')] },
});
