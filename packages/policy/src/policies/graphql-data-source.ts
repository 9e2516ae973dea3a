import { definePolicy } from '../define-policy.js';
import { listChild, objectChild, once, optional, policiesOf, string, text, textChild } from '../fields.js';

/** `<graphql-data-source>`: resolves a field of a GraphQL schema with a GraphQL request. */
export const graphqlDataSource = definePolicy({
  name: 'graphql-data-source',
  category: 'GraphQL resolvers',
  summary: 'Resolves a field of a GraphQL schema with a GraphQL request.',
  sections: [],
  scopes: [],
  resolver: true,

  undocumented: true,
  documentation: 'graphql-schema-resolve-api',
  children: {
    request: objectChild(
      'request',
      'The request.',
      {
        children: {
          document: textChild('document', string('The GraphQL document.'), once),
          operationName: textChild('operationName', string('The operation.'), optional),
          variables: listChild(
            'variables',
            'Its variables.',
            'variable',
            objectChild('variables', 'Its variables.', {
              attributes: { name: string('Name.', { required: true }) },
              text: text('value', string('Value.')),
            }),
          ),
        },
        policies: {
          key: 'policies',
          docs: 'What makes the request.',
          only: {
            'authentication-basic': optional,
            'authentication-certificate': optional,
            'authentication-managed-identity': optional,
            'get-authorization-context': optional,
            'set-backend-service': optional,
            'set-url': optional,
            'set-header': optional,
            'include-fragment': {},
          },
        },
      },
      once,
    ),
    response: policiesOf('response', 'What makes the value of the field.', {
      'set-body': optional,
      'include-fragment': {},
      'publish-event': optional,
    }),
  },
  example: { request: { document: '{ users { id } }', policies: [] } },
});
