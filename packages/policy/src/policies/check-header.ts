import { definePolicy } from '../define-policy.js';
import { boolean, integer, string, textChild } from '../fields.js';

/** `<check-header>`: refuses a request without a header, or with another value than those listed. */
export const checkHeader = definePolicy({
  name: 'check-header',
  category: 'authentication and authorization',
  summary: 'Refuses a request without a header, or with another value than those listed.',
  sections: ['inbound'],
  scopes: ['global', 'product', 'api', 'operation'],
  attributes: {
    name: string('Name of the header.', { required: true }),
    'failed-check-httpcode': integer('Status of the refusal.', {
      required: true,
      minimum: 100,
      maximum: 999,
    }),
    'failed-check-error-message': string('Message in the body of the refusal. Default: what failed.'),
    'ignore-case': boolean('Whether case counts when values are compared.'),
  },
  children: { value: textChild('values', string('Allowed values. Default: any.')) },
  rules: [{ kind: 'asked', fields: ['failed-check-error-message', 'ignore-case'] }],
  example: {
    name: 'x-api-key',
    failedCheckHttpcode: 401,
    failedCheckErrorMessage: 'Not authorized',
    ignoreCase: false,
    values: ['f6dc69a089844cf6b2019bae6d36fac8'],
  },
});
