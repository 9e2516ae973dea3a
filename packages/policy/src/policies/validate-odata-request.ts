import { definePolicy } from '../define-policy.js';
import { integer, string } from '../fields.js';

/** `<validate-odata-request>`: checks URL and headers of an OData request, and the size of its body. */
export const validateOdataRequest = definePolicy({
  name: 'validate-odata-request',
  category: 'content validation',
  summary: 'Checks URL and headers of an OData request, and the size of its body.',
  sections: ['inbound'],
  scopes: ['global', 'workspace', 'product', 'api'],

  attributes: {
    'error-variable-name': string('Variable that takes the errors.'),
    'default-odata-version': string('Version of a request whose OData-Version says none.', {
      default: '4.0',
    }),
    'min-odata-version': string('Lowest version that OData-Version may say.'),
    'max-odata-version': string('Highest version that OData-Version may say.'),
    'max-size': integer('Bytes of a body at most. Default no limit.'),
  },
  example: { errorVariableName: 'errors', defaultOdataVersion: '4.0' },
});
