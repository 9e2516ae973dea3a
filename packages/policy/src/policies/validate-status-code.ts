import { definePolicy } from '../define-policy.js';
import { integer, objectChild, oneOf, string } from '../fields.js';

/** `<validate-status-code>`: checks the status of the response against the schema of the API. */
export const validateStatusCode = definePolicy({
  name: 'validate-status-code',
  category: 'content validation',
  summary: 'Checks the status of the response against the schema of the API.',
  onHandshake: false,
  sections: ['outbound', 'on-error'],
  attributes: {
    'unspecified-status-code-action': oneOf(
      ['ignore', 'prevent', 'detect'],
      'What to do with a status that the schema does not name.',
      { required: true },
    ),
    'errors-variable-name': string('Variable that takes the errors.', { literal: true }),
  },
  children: {
    'status-code': objectChild('statusCodes', 'Single statuses.', {
      attributes: {
        code: integer('The status.', { required: true, minimum: 100, maximum: 999 }),
        action: oneOf(['ignore', 'prevent', 'detect'], 'What to do with it.', { required: true }),
      },
    }),
  },
  example: { unspecifiedStatusCodeAction: 'prevent', errorsVariableName: 'errors' },
});
