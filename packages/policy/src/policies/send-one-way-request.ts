import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { integer, oneOf } from '../fields.js';
import { nested } from '../example.js';

/** `<send-one-way-request>`: sends a request of its own and does not wait for the response. */
export const sendOneWayRequest = definePolicy({
  name: 'send-one-way-request',
  category: 'integration and external communication',
  summary: 'Sends a request of its own and does not wait for the response.',
  sections,
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  attributes: {
    mode: oneOf(['new', 'copy'], 'Begin with an empty request or with a copy of this one.', {
      default: 'new',
    }),
    timeout: integer('Seconds to wait.', { default: 60, minimum: 0 }),
  },
  policies: {
    key: 'policies',
    docs: 'What makes the request.',
    only: {
      'set-url': { maximum: 1 },
      'set-method': { maximum: 1 },
      'set-header': {},
      'set-body': { maximum: 1 },
      'authentication-certificate': { maximum: 1 },
      'authentication-token': { maximum: 1 },
      'authentication-token-store': { maximum: 1 },
      'authentication-managed-identity': { maximum: 1 },
      proxy: { maximum: 1 },
    },
  },
  rules: [
    { kind: 'needs', fields: ['set-url'], unless: { field: 'mode', is: 'copy' } },
    { kind: 'asked', fields: ['set-method'], unless: { field: 'mode', is: 'copy' } },
  ],
  example: {
    mode: 'new',
    policies: [
      nested('set-url', { url: 'https://hooks.example.com/alerts' }),
      nested('set-method', { method: 'POST' }),
      nested('set-body', { body: 'down' }),
    ],
  },
});
