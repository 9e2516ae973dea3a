import { definePolicy } from '../define-policy.js';
import { boolean, oneOf } from '../fields.js';

/** `<xml-to-json>`: converts an XML body to JSON. */
export const xmlToJson = definePolicy({
  name: 'xml-to-json',
  category: 'transformation',
  summary: 'Converts an XML body to JSON.',
  onHandshake: false,
  sections: ['inbound', 'outbound', 'on-error'],
  attributes: {
    kind: oneOf(
      ['javascript-friendly', 'direct'],
      'Whether the JSON follows the XML or reads like JavaScript.',
      { required: true },
    ),
    apply: oneOf(['always', 'content-type-xml'], 'When to convert.', { required: true }),
    'consider-accept-header': boolean('Convert only when the Accept header asks for JSON.', {
      default: true,
    }),
    'always-array-child-elements': boolean('Whether every child element becomes an array.', {
      default: false,
    }),
    'preserve-whitespace-nodes': boolean('Whether blank texts are kept. Not documented.'),
    'empty-values': oneOf(['preserve', 'as-null'], 'What empty values become. Not documented.'),
    'trim-values': boolean('Whether blanks around values are removed. Not documented.'),
  },
  example: { kind: 'direct', apply: 'always', considerAcceptHeader: false },
});
