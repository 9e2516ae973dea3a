import { definePolicy } from '../define-policy.js';
import {
  boolean,
  listChild,
  objectChild,
  once,
  oneOf,
  optional,
  policiesOf,
  string,
  text,
  textChild,
} from '../fields.js';

/** `<cosmosdb-data-source>`: resolves a field of a GraphQL schema from Azure Cosmos DB. */
export const cosmosdbDataSource = definePolicy({
  name: 'cosmosdb-data-source',
  category: 'GraphQL resolvers',
  summary: 'Resolves a field of a GraphQL schema from Azure Cosmos DB.',
  sections: [],
  scopes: [],
  resolver: true,
  gateways: ['classic', 'v2'],

  children: {
    'connection-info': objectChild(
      'connectionInfo',
      'How to reach the container.',
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
                'client-id': string('Client ID of a user-assigned identity. Not documented.'),
              },
              text: text('value', string('The connection string.', { required: true })),
            },
            once,
          ),
          'database-name': textChild('databaseName', string('The database.'), once),
          'container-name': textChild('containerName', string('The container.'), once),
        },
      },
      once,
    ),
    'query-request': objectChild(
      'queryRequest',
      'Reads items with a query.',
      {
        attributes: { 'enable-low-precision-order-by': boolean('Whether ORDER BY may be less precise.') },
        children: {
          'sql-statement': textChild('sqlStatement', string('The statement.'), once),
          parameters: listChild(
            'parameters',
            'Its parameters.',
            'parameter',
            objectChild('parameters', 'Its parameters.', {
              attributes: {
                name: string('Name, with `@`.', { required: true }),
                type: string('Type. Not documented.'),
              },
              text: text('value', string('Value.')),
            }),
          ),
          'partition-key': objectChild(
            'partitionKey',
            'Partition of the container.',
            {
              attributes: {
                'data-type': oneOf(['string', 'number', 'bool', 'none', 'null'], 'Type of the key.', {
                  default: 'string',
                }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The key.')),
            },
            optional,
          ),
          paging: objectChild(
            'paging',
            'Pages of the result.',
            {
              children: {
                'max-item-count': objectChild(
                  'maxItemCount',
                  'Items of a page.',
                  {
                    attributes: { template: string('How the text is read.') },
                    text: text('value', string('Items of a page.')),
                  },
                  once,
                ),
                'continuation-token': objectChild(
                  'continuationToken',
                  'Where the page begins.',
                  {
                    attributes: { template: string('How the text is read.') },
                    text: text('value', string('Where the page begins.')),
                  },
                  once,
                ),
              },
            },
            optional,
          ),
        },
      },
      optional,
    ),
    'read-request': objectChild(
      'readRequest',
      'Reads an item.',
      {
        children: {
          id: textChild('id', string('ID of the item.'), once),
          'partition-key': objectChild(
            'partitionKey',
            'Partition of the container.',
            {
              attributes: {
                'data-type': oneOf(['string', 'number', 'bool', 'none', 'null'], 'Type of the key.', {
                  default: 'string',
                }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The key.')),
            },
            optional,
          ),
        },
      },
      optional,
    ),
    'delete-request': objectChild(
      'deleteRequest',
      'Deletes an item.',
      {
        attributes: {
          'consistency-level': oneOf(
            ['bounded-staleness', 'consistent-prefix', 'eventual', 'session', 'strong'],
            'Consistency.',
          ),
          'pre-trigger': string('Trigger that runs before.'),
          'post-trigger': string('Trigger that runs after.'),
        },
        children: {
          id: textChild('id', string('ID of the item.'), once),
          'partition-key': objectChild(
            'partitionKey',
            'Partition of the container.',
            {
              attributes: {
                'data-type': oneOf(['string', 'number', 'bool', 'none', 'null'], 'Type of the key.', {
                  default: 'string',
                }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The key.')),
            },
            optional,
          ),
          etag: objectChild(
            'etag',
            'Version that the item must have.',
            {
              attributes: {
                type: string('How it is compared.', { default: 'match' }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The version.')),
            },
            optional,
          ),
        },
      },
      optional,
    ),
    'write-request': objectChild(
      'writeRequest',
      'Writes an item.',
      {
        attributes: {
          type: oneOf(['insert', 'replace', 'upsert'], 'How it is written.', { default: 'upsert' }),
          'consistency-level': oneOf(
            ['bounded-staleness', 'consistent-prefix', 'eventual', 'session', 'strong'],
            'Consistency.',
          ),
          'pre-trigger': string('Trigger that runs before.'),
          'post-trigger': string('Trigger that runs after.'),
          'indexing-directive': string('Whether it is indexed.', { default: 'default' }),
          'enable-content-response-on-write': boolean('Whether the item is returned. Not documented.'),
        },
        children: {
          id: textChild('id', string('ID of the item.'), optional),
          'partition-key': objectChild(
            'partitionKey',
            'Partition of the container.',
            {
              attributes: {
                'data-type': oneOf(['string', 'number', 'bool', 'none', 'null'], 'Type of the key.', {
                  default: 'string',
                }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The key.')),
            },
            optional,
          ),
          etag: objectChild(
            'etag',
            'Version that the item must have.',
            {
              attributes: {
                type: string('How it is compared.', { default: 'match' }),
                template: string('How the text is read.'),
              },
              text: text('value', string('The version.')),
            },
            optional,
          ),
        },
        policies: {
          key: 'policies',
          docs: 'What makes the item.',
          only: { 'set-body': optional, 'include-fragment': {} },
        },
        rules: [{ kind: 'needs', fields: ['id'], when: { field: 'type', is: 'replace' } }],
      },
      optional,
    ),
    response: policiesOf('response', 'What makes the value of the field.', {
      'set-body': optional,
      'publish-event': optional,
      'include-fragment': {},
    }),
  },
  rules: [
    { kind: 'exactly-one', fields: ['query-request', 'read-request', 'delete-request', 'write-request'] },
  ],
  example: {
    connectionInfo: {
      connectionString: {
        useManagedIdentity: true,
        value: 'AccountEndpoint=https://example.documents.azure.com:443/;',
      },
      databaseName: 'orders',
      containerName: 'items',
    },
    readRequest: { id: 'a' },
  },
});
