import { definePolicy } from '../define-policy.js';
import { oneOf, string, textChild } from '../fields.js';

/** `<set-query-parameter>`: sets, adds or removes a parameter of the query string. */
export const setQueryParameter = definePolicy({
  name: 'set-query-parameter',
  category: 'transformation',
  summary: 'Sets, adds or removes a parameter of the query string.',
  sections: ['inbound', 'backend'],
  attributes: {
    name: string('Name of the parameter.', { required: true }),
    'exists-action': oneOf(
      ['override', 'skip', 'append', 'delete'],
      'What to do when the parameter is there already; `delete` removes it.',
      { default: 'override' },
    ),
  },
  children: { value: textChild('values', string('Values of the parameter.')) },
  rules: [{ kind: 'needs', fields: ['value'], unless: { field: 'exists-action', is: 'delete' } }],
  example: { name: 'api-version', existsAction: 'override', values: ['2024-10-21'] },
});
