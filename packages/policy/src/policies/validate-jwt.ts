import { definePolicy } from '../define-policy.js';
import {
  boolean,
  integer,
  listChild,
  objectChild,
  oneOf,
  optional,
  string,
  text,
  textChild,
} from '../fields.js';

/** `<validate-jwt>`: refuses a request without a valid JSON Web Token. */
export const validateJwt = definePolicy({
  name: 'validate-jwt',
  category: 'authentication and authorization',
  summary: 'Refuses a request without a valid JSON Web Token.',
  sections: ['inbound'],
  attributes: {
    'header-name': string('Header that holds the token.'),
    'query-parameter-name': string('Query parameter that holds the token.'),
    'token-value': string('The token itself.'),
    'failed-validation-httpcode': integer('Status of the refusal.', {
      default: 401,
      minimum: 100,
      maximum: 999,
    }),
    'failed-validation-error-message': string('Message of the refusal. Default: what failed.'),
    'require-expiration-time': boolean('Whether the token must have an expiration.', { default: true }),
    'require-scheme': string('Scheme that the header must name, for example `Bearer`.'),
    'require-signed-tokens': boolean('Whether the token must be signed.', { default: true }),
    'clock-skew': integer('Seconds by which the clocks may differ.', { default: 0, minimum: 0 }),
    'output-token-variable-name': string('Variable that takes the token as a `Jwt`.', { literal: true }),
  },
  children: {
    'openid-config': objectChild('openidConfigs', 'OpenID configurations, for keys and issuer.', {
      attributes: {
        url: string('URL of the configuration.', { required: true }),
        host: string('Host of the keys. Not documented.'),
      },
    }),
    'issuer-signing-tokens': listChild(
      'issuerSigningTokens',
      'Tokens for the signature. Not documented.',
      'token',
      textChild('issuerSigningTokens', string('Tokens for the signature. Not documented.')),
    ),
    'issuer-signing-keys': objectChild(
      'issuerSigningKeys',
      'Keys for the signature.',
      {
        children: {
          key: objectChild('keys', 'Keys for the signature.', {
            attributes: {
              id: string('Key ID.'),
              'certificate-id': string('Name of a certificate of the store.'),
              n: string('Modulus of an RSA key.', { literal: true }),
              e: string('Exponent of an RSA key.', { literal: true }),
            },
            text: text('value', string('Symmetric key, base64.')),
          }),
          'zumo-master-key': objectChild('zumoMasterKeys', 'Keys of Mobile Services. Not documented.', {
            attributes: { id: string('Key ID.') },
            text: text('value', string('The key.')),
          }),
        },
      },
      optional,
    ),
    'decryption-keys': listChild(
      'decryptionKeys',
      'Keys that decrypt the token.',
      'key',
      objectChild('decryptionKeys', 'Keys that decrypt the token.', {
        attributes: {
          id: string('Key ID.'),
          'certificate-id': string('Name of a certificate of the store.'),
        },
        text: text('value', string('Symmetric key, base64.')),
      }),
    ),
    audiences: listChild(
      'audiences',
      'Audiences that the token may be for.',
      'audience',
      textChild('audiences', string('Audiences that the token may be for.')),
    ),
    issuers: listChild(
      'issuers',
      'Issuers that the token may come from.',
      'issuer',
      textChild('issuers', string('Issuers that the token may come from.')),
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
  },
  rules: [{ kind: 'exactly-one', fields: ['header-name', 'query-parameter-name', 'token-value'] }],
  example: {
    headerName: 'Authorization',
    requireScheme: 'Bearer',
    openidConfigs: [{ url: 'https://login.example.com/.well-known/openid-configuration' }],
    audiences: ['api://orders'],
  },
});
