import { definePolicy } from '../define-policy.js';
import { integer, listChild, objectChild, oneOf, string } from '../fields.js';

/** `<validate-graphql-request>`: checks size, depth and paths of a GraphQL request. */
export const validateGraphqlRequest = definePolicy({
  name: 'validate-graphql-request',
  category: 'content validation',
  summary: 'Checks size, depth and paths of a GraphQL request.',
  sections: ['inbound'],
  scopes: ['global', 'workspace', 'product', 'api'],

  attributes: {
    'error-variable-name': string('Variable that takes the errors.'),
    'max-size': integer('Bytes of a request at most.', { required: true, minimum: 1, maximum: 102_400 }),
    'max-depth': integer('Depth of a query at most.', { default: 6, minimum: 1 }),
    'max-total-depth': string('Not documented.'),
    'max-complexity': string('Not documented.'),
  },
  children: {
    authorize: listChild(
      'authorize',
      'Rules for paths, tried in their order.',
      'rule',
      objectChild(
        'authorize',
        'Rules for paths, tried in their order.',
        {
          attributes: {
            path: string('Path of the schema: `/Type/field`, `/__*`.', { required: true }),
            action: oneOf(['allow', 'remove', 'reject', 'ignore'], 'What to do with it.', {
              default: 'allow',
            }),
          },
        },
        { minimum: 1, maximum: 100 },
      ),
    ),
  },
  example: { maxSize: 102400, maxDepth: 4, authorize: [{ path: '/__*', action: 'reject' }] },
});
