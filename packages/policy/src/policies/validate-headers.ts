import { definePolicy } from '../define-policy.js';
import { objectChild, oneOf, string } from '../fields.js';

/** `<validate-headers>`: checks the headers of the response against the schema of the API. */
export const validateHeaders = definePolicy({
  name: 'validate-headers',
  category: 'content validation',
  summary: 'Checks the headers of the response against the schema of the API.',
  onHandshake: false,
  sections: ['outbound', 'on-error'],
  attributes: {
    'specified-header-action': oneOf(
      ['ignore', 'prevent', 'detect'],
      'What to do with headers that the schema names.',
      { required: true },
    ),
    'unspecified-header-action': oneOf(['ignore', 'prevent', 'detect'], 'What to do with others.', {
      required: true,
    }),
    'errors-variable-name': string('Variable that takes the errors.', { literal: true }),
  },
  children: {
    header: objectChild('headers', 'Single headers.', {
      attributes: {
        name: string('Name of the header.', { required: true }),
        action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with it.', { required: true }),
      },
    }),
  },
  example: {
    specifiedHeaderAction: 'ignore',
    unspecifiedHeaderAction: 'prevent',
    errorsVariableName: 'errors',
  },
});
