import { definePolicy } from '../define-policy.js';
import {
  boolean,
  listChild,
  objectChild,
  once,
  optional,
  policiesOf,
  string,
  text,
  textChild,
} from '../fields.js';

/** `<sql-data-source>`: resolves a field of a GraphQL schema from an Azure SQL database. */
export const sqlDataSource = definePolicy({
  name: 'sql-data-source',
  category: 'GraphQL resolvers',
  summary: 'Resolves a field of a GraphQL schema from an Azure SQL database.',
  sections: [],
  scopes: [],
  resolver: true,
  gateways: ['classic', 'v2'],

  children: {
    'connection-info': objectChild(
      'connectionInfo',
      'How to reach the database.',
      {
        children: {
          'connection-string': objectChild(
            'connectionString',
            'The connection string.',
            {
              attributes: {
                'use-managed-identity': boolean("Whether to sign in with the gateway's identity.", {
                  default: false,
                }),
                scope: string('Not documented.'),
                'client-id': string('Client ID of a user-assigned identity. Not documented.'),
              },
              text: text('value', string('The connection string.', { required: true })),
            },
            once,
          ),
        },
        policies: {
          key: 'policies',
          docs: 'How to sign in.',
          only: {
            'get-authorization-context': optional,
            'include-fragment': {},
            'authentication-certificate': optional,
          },
        },
      },
      once,
    ),
    request: objectChild(
      'request',
      'The query.',
      {
        attributes: { 'single-result': boolean('Whether one row is expected.', { default: false }) },
        children: {
          'sql-statement': textChild('sqlStatement', string('The statement.'), once),
          parameters: listChild(
            'parameters',
            'Its parameters.',
            'parameter',
            objectChild('parameters', 'Its parameters.', {
              attributes: {
                name: string('Name, with `@`.', { required: true }),
                'sql-type': string('Type.'),
              },
              text: text('value', string('Value.')),
            }),
          ),
        },
        policies: {
          key: 'policies',
          docs: 'What makes the query.',
          only: { 'include-fragment': {}, 'set-body': optional },
        },
      },
      once,
    ),
    response: policiesOf('response', 'What makes the value of the field.', {
      'include-fragment': {},
      'set-body': optional,
      'publish-event': optional,
    }),
  },
  policies: { key: 'policies', docs: 'Fragments.', only: { 'include-fragment': {} } },
  example: {
    connectionInfo: {
      connectionString: {
        useManagedIdentity: true,
        value: 'Server=tcp:example.database.windows.net;Initial Catalog=orders;',
      },
      policies: [],
    },
    request: { sqlStatement: 'SELECT id, name FROM orders', policies: [] },
    policies: [],
  },
});
