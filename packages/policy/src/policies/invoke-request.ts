import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string, textChild } from '../fields.js';

/** `<invoke-request>`: sends the request to another place and stores the response. */
export const invokeRequest = definePolicy({
  name: 'invoke-request',
  category: 'internal',
  summary: 'Sends the request to another place and stores the response.',
  sections,
  undocumented: true,
  documentation: 'api-management-policies',

  attributes: {
    url: string('Absolute URL.'),
    'backend-id': string('Name of a backend of the service.'),
    method: string('The method.'),
    'response-variable-name': string('Variable that takes the response.'),
  },
  children: { value: textChild('values', string('Not documented.')) },
  example: { url: 'https://example.com' },
});
