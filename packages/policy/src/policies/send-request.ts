import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, integer, oneOf, string } from '../fields.js';
import { nested } from '../example.js';

/** `<send-request>`: sends a request of its own and stores the response in a variable. */
export const sendRequest = definePolicy({
  name: 'send-request',
  category: 'integration and external communication',
  summary: 'Sends a request of its own and stores the response in a variable.',
  sections,
  attributes: {
    mode: oneOf(['new', 'copy'], 'Begin with an empty request or with a copy of this one.', {
      default: 'new',
    }),
    'response-variable-name': string('Variable that takes the response; without it nobody sees it.'),
    timeout: integer('Seconds to wait.', { default: 60, minimum: 0 }),
    'timeout-ms': integer('The same in milliseconds. Not documented.', { minimum: 0 }),
    'ignore-error': boolean('Store null when it fails, instead of ending in on-error.', {
      literal: true,
      default: false,
    }),
    'buffer-response': boolean('Not documented.', { default: true }),
    'fail-on-error-status-code': boolean('Whether a status from 400 to 599 is an error. Not documented.', {
      default: false,
    }),
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
    { kind: 'asked', fields: ['response-variable-name'] },
    { kind: 'asked', fields: ['set-method'], unless: { field: 'mode', is: 'copy' } },
  ],
  example: {
    mode: 'new',
    responseVariableName: 'health',
    timeout: 20,
    ignoreError: true,
    policies: [
      nested('set-url', { url: 'https://example.com/health' }),
      nested('set-method', { method: 'GET' }),
    ],
  },
});
