import { definePolicy } from '../define-policy.js';
import { boolean, oneOf, string } from '../fields.js';

/** `<json-to-xml>`: converts a JSON body to XML. */
export const jsonToXml = definePolicy({
  name: 'json-to-xml',
  category: 'transformation',
  summary: 'Converts a JSON body to XML.',
  onHandshake: false,
  sections: ['inbound', 'outbound', 'on-error'],
  attributes: {
    apply: oneOf(['always', 'content-type-json'], 'When to convert.', { required: true }),
    'consider-accept-header': boolean('Convert only when the Accept header asks for XML.', { default: true }),
    'parse-date': boolean('Whether texts that look like dates are normalised.', {
      literal: true,
      default: true,
    }),
    'namespace-separator': string('Character between prefix and name.', { default: '_' }),
    'namespace-prefix': string('Property that declares a namespace.'),
    'attribute-block-name': string('Property whose members become attributes.'),
    'attribute-prefix': string('Beginning of properties that become attributes. Not documented.'),
    'namespace-block-name': string('Property whose members become namespaces. Not documented.'),
    'invalid-character-replacement': string(
      'What stands for characters that XML names must not hold. Not documented.',
    ),
    'null-values': string('What null becomes. Not documented.'),
    'trim-values': boolean('Whether blanks around values are removed. Not documented.'),
    'empty-values': oneOf(['preserve', 'as-null'], 'What empty values become. Not documented.'),
  },
  example: { apply: 'always', considerAcceptHeader: false },
});
