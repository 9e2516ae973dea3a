import { mediaTypes } from '../negotiate.js';
import { schemas } from './schemas.js';

const echoMethods = ['get', 'post', 'put', 'patch', 'delete', 'options', 'head'] as const;

/**
 * Describes the app as OpenAPI 3.1, in the part of it that API Management imports: an absolute server, unique
 * operation ids, no wildcards in paths, references within the document only.
 *
 * @param server The address under which the functions lie, as `https://app.azurewebsites.net/api`.
 * @see https://learn.microsoft.com/azure/api-management/api-management-api-import-restrictions
 */
export function createDocument(server: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Client certificate inspection',
      version: '0.1.0',
      description: 'Shows what a backend behind Application Gateway and API Management sees of a request.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server }],
    paths: {
      '/certificates/inspect': {
        get: {
          operationId: 'inspect-forwarded-certificate',
          summary: 'Reports on the certificate that the gateway forwards in the configured header',
          responses: inspectionResponses,
        },
        post: {
          operationId: 'inspect-posted-certificate',
          summary: 'Reports on the certificate that is posted',
          requestBody: {
            description: 'PEM, DER, PKCS#7, base64 of these, or a forwarded header’s value; nothing: as GET.',
            content: {
              'application/octet-stream': {},
              'text/plain': { schema: { type: 'string' } },
              'application/x-www-form-urlencoded': {
                schema: { type: 'object', properties: { certificate: { type: 'string' } } },
              },
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: { certificate: { type: 'string' }, file: { type: 'string' } },
                },
              },
            },
          },
          responses: {
            ...inspectionResponses,
            413: problem('The body is too long.'),
            415: problem('The body is compressed.'),
          },
        },
      },
      '/echo': Object.fromEntries(echoMethods.map((method) => [method, echoOperation(method, false)])),
      '/echo/{path}': Object.fromEntries(echoMethods.map((method) => [method, echoOperation(method, true)])),
      '/health': {
        get: {
          operationId: 'health',
          summary: 'Says whether the app can do its work, and how it is set',
          responses: {
            200: json('It works.', 'Health'),
            503: json('Settings are wrong.', 'Health'),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          summary: 'This document',
          responses: {
            200: {
              description: 'OpenAPI 3.1.',
              content: { 'application/json': { schema: { type: 'object' } } },
            },
          },
        },
      },
    },
    components: { schemas },
  };
}

const inspectionResponses = {
  200: {
    description: 'The report, .NET’s text of the certificate, or a page, as Accept asks.',
    content: Object.fromEntries(
      mediaTypes.map((mediaType) => [
        mediaType,
        {
          schema:
            mediaType === 'application/json'
              ? { $ref: '#/components/schemas/InspectionReport' }
              : { type: 'string' },
        },
      ]),
    ),
  },
  400: problem('No certificate, or one that can’t be read.'),
  403: problem('The request does not prove that it came through the gateway.'),
  406: problem('None of the accepted media types can be answered.'),
  431: problem('The certificate’s header is too long.'),
  500: problem('Settings are wrong.'),
};

function echoOperation(method: (typeof echoMethods)[number], withPath: boolean) {
  const path = {
    name: 'path',
    in: 'path',
    required: true,
    description: 'Anything, slashes too.',
    schema: { type: 'string' },
  };
  return {
    operationId: withPath ? `echo-path-${method}` : `echo-${method}`,
    summary: `Answers what the backend saw of a ${method.toUpperCase()}`,
    ...(withPath && { parameters: [path] }),
    responses: {
      200: method === 'head' ? { description: 'Headers only.' } : json('What was seen.', 'Echo'),
      413: problem('The body is too long.'),
    },
  };
}

function json(description: string, schema: keyof typeof schemas) {
  return {
    description,
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
  };
}

function problem(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
