import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { oneOf, string, textChild } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<set-header>`: sets, adds or removes a header: of the request in inbound and backend, of the response in outbound and on-error. */
export const setHeader = definePolicy({
  name: 'set-header',
  category: 'transformation',
  summary:
    'Sets, adds or removes a header: of the request in inbound and backend, of the response in outbound and on-error.',
  sections,
  attributes: {
    name: string('Name of the header.', { required: true }),
    'exists-action': oneOf(
      ['override', 'skip', 'append', 'delete'],
      'What to do when the header is there already; `delete` removes it.',
      { default: 'override' },
    ),
  },
  children: { value: textChild('values', string('Values of the header.')) },
  example: {
    name: 'x-request-id',
    existsAction: 'override',
    values: [expression('@(context.RequestId.ToString())')],
  },
});
