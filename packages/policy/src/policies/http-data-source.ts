import { definePolicy } from '../define-policy.js';
import { once, optional, policiesOf } from '../fields.js';
import { nested } from '../example.js';

/** `<http-data-source>`: resolves a field of a GraphQL schema with an HTTP request. */
export const httpDataSource = definePolicy({
  name: 'http-data-source',
  category: 'GraphQL resolvers',
  summary: 'Resolves a field of a GraphQL schema with an HTTP request.',
  sections: [],
  scopes: [],
  resolver: true,
  gateways: ['classic', 'v2', 'consumption'],

  children: {
    'http-request': policiesOf(
      'httpRequest',
      'What makes the request.',
      {
        'get-authorization-context': optional,
        'set-backend-service': optional,
        'set-method': once,
        'set-url': once,
        'include-fragment': {},
        'set-header': {},
        'set-body': optional,
        'authentication-certificate': optional,
      },
      { minimum: 1 },
    ),
    backend: policiesOf('backend', 'What sends it.', { 'forward-request': optional }),
    'http-response': policiesOf('httpResponse', 'What makes the value of the field.', {
      'set-body': optional,
      'json-to-xml': optional,
      'xml-to-json': optional,
      'find-and-replace': optional,
      'publish-event': optional,
      'include-fragment': {},
    }),
  },
  example: {
    httpRequest: [
      nested('set-method', { method: 'GET' }),
      nested('set-url', { url: 'https://example.com/users' }),
    ],
  },
});
