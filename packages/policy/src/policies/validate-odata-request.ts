import { definePolicy } from '../define-policy.js';
import { integer, string } from '../fields.js';

/** `<validate-odata-request>`: checks URL, headers and body of an OData request. */
export const validateOdataRequest = definePolicy({
  name: 'validate-odata-request',
  category: 'content validation',
  summary: 'Checks URL, headers and body of an OData request.',
  sections: ['inbound'],
  scopes: ['global', 'workspace', 'product', 'api'],

  attributes: {
    'error-variable-name': string('Variable that takes the errors.'),
    'default-odata-version': string('Version of a request that names none.', { default: '4.0' }),
    'min-odata-version': string('Lowest version.'),
    'max-odata-version': string('Highest version.'),
    'max-size': integer('Bytes of a body at most.'),
  },
  example: { errorVariableName: 'errors', defaultOdataVersion: '4.0' },
});
