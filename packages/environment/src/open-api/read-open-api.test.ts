import { describe, expect, it } from '@jest/globals';
import { readOpenApi } from './read-open-api.js';

const pets = `
openapi: 3.0.3
info: { title: Pets, description: All of them }
servers: [{ url: 'https://{region}.pets.example/v1/', variables: { region: { default: eu } } }]
paths:
  /pets/{petId}:
    parameters:
      - $ref: '#/components/parameters/petId'
    get:
      summary: One pet
      parameters:
        - { name: fields, in: query, schema: { type: string, enum: [name, tag], default: name } }
      responses:
        '200':
          description: A pet
          headers: { X-Version: { schema: { type: integer } } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Pet' } }
        default: { description: Whatever }
    put:
      operationId: replacePet
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { name: { type: string } } }
      responses:
        '200': { description: Done, content: { application/json: { example: { name: Rex } } } }
components:
  parameters:
    petId: { name: petId, in: path, required: true, schema: { type: integer } }
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string, example: Kitty }, age: { type: integer } } }
`;

describe('an OpenAPI document', () => {
  it('gives operations with their parameters, bodies and examples', () => {
    const { displayName, serviceUrl, operations, schemas } = readOpenApi(pets);
    expect(displayName).toBe('Pets');
    expect(serviceUrl).toBe('https://eu.pets.example/v1');
    expect(Object.keys(operations)).toEqual(['get-pets-petId', 'replacePet']);
    expect(operations['get-pets-petId']).toMatchObject({
      displayName: 'One pet',
      method: 'GET',
      urlTemplate: '/pets/{petId}',
      templateParameters: { petId: { type: 'integer', required: true } },
      request: {
        queryParameters: { fields: { type: 'string', defaultValue: 'name', values: ['name', 'tag'] } },
      },
      // An example is what the document gives; a sample of the schema is made when somebody asks for it.
      responses: { 200: {} },
      responseContracts: {
        200: {
          headers: { 'X-Version': { type: 'integer' } },
          representations: { 'application/json': { schemaId: 'openapi', typeName: 'Pet' } },
        },
      },
    });
    const { representations } = operations['replacePet']!.request!;
    expect(representations).toEqual({
      'application/json': { schemaId: 'openapi', typeName: 'replacePetRequest-application-json' },
    });
    expect(operations['replacePet']!.responses).toEqual({ 200: { 'application/json': { name: 'Rex' } } });
    expect(Object.keys(schemas)).toEqual(['Pet', 'replacePetRequest-application-json']);
  });

  it('may be Swagger 2', () => {
    const { serviceUrl, operations, schemas } = readOpenApi(
      JSON.stringify({
        swagger: '2.0',
        info: { title: 'Pets' },
        host: 'pets.example',
        basePath: '/v1',
        schemes: ['http', 'https'],
        consumes: ['application/json'],
        produces: ['application/json'],
        paths: {
          '/pets': {
            post: {
              operationId: 'addPet',
              parameters: [
                { in: 'body', name: 'pet', schema: { $ref: '#/definitions/Pet' } },
                { in: 'header', name: 'X-Trace', type: 'string' },
              ],
              responses: {
                201: {
                  description: 'Made',
                  schema: { $ref: '#/definitions/Pet' },
                  examples: { 'text/plain': 'Rex' },
                },
              },
            },
          },
        },
        definitions: { Pet: { type: 'object', properties: { friend: { $ref: '#/definitions/Pet' } } } },
      }),
    );
    expect(serviceUrl).toBe('https://pets.example/v1');
    const pet = { schemaId: 'openapi', typeName: 'Pet' };
    expect(operations['addPet']).toMatchObject({
      request: { headers: { 'X-Trace': { type: 'string' } }, representations: { 'application/json': pet } },
      responseContracts: { 201: { representations: { 'application/json': pet } } },
      responses: { 201: { 'text/plain': 'Rex' } },
    });
    expect(schemas).toEqual({
      Pet: { type: 'object', properties: { friend: { $ref: '#/components/schemas/Pet' } } },
    });
  });

  it('keeps what the schema of a parameter asks for', () => {
    const schema = { type: 'integer', minimum: 1, maximum: 100 };
    const parameters = [
      { name: 'limit', in: 'query', schema },
      { name: 'page', in: 'query', schema: { type: 'integer', format: 'int32', default: 1 } },
      { name: 'since', in: 'query', schema: { type: 'string', format: 'date-time' } },
      { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id%20of~1it' } },
      { name: 'X-Ids', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
    ];
    const { operations, schemas } = readOpenApi(
      JSON.stringify({
        openapi: '3.0.3',
        paths: { '/a/{id}': { get: { operationId: 'a', parameters } } },
        components: { schemas: { 'Id of/it': { type: 'string', pattern: '^x' } } },
      }),
    );
    const of = (typeName: string) => ({ schemaId: 'openapi', typeName });
    expect(operations['a']).toMatchObject({
      templateParameters: { id: { type: 'string', required: true, ...of('Id of/it') } },
      request: {
        queryParameters: {
          limit: { type: 'integer', ...of('aParameter-query-limit') },
          page: { type: 'integer', defaultValue: '1' },
          since: { type: 'string', ...of('aParameter-query-since') },
        },
        headers: { 'X-Ids': { type: 'array', ...of('aParameter-header-X-Ids') } },
      },
    });
    expect(operations['a']!.request!.queryParameters!['page']).not.toHaveProperty('typeName');
    expect(schemas['aParameter-query-limit']).toEqual(schema);
  });

  it('keeps the fields that a form of Swagger 2 requires, and its files', () => {
    const parameters = [
      { in: 'formData', name: 'name', type: 'string', required: true },
      { in: 'formData', name: 'photo', type: 'file', required: true },
      { in: 'formData', name: 'note', type: 'string' },
    ];
    const post = { operationId: 'upload', consumes: ['multipart/form-data'], parameters };
    const { operations, schemas } = readOpenApi(
      JSON.stringify({ swagger: '2.0', paths: { '/a': { post } } }),
    );
    const typeName = 'uploadRequest-multipart-form-data';
    expect(operations['upload']!.request!.representations).toEqual({
      'multipart/form-data': { schemaId: 'openapi', typeName },
    });
    expect(schemas[typeName]).toEqual({
      type: 'object',
      required: ['name', 'photo'],
      properties: {
        name: { type: 'string' },
        photo: { type: 'string', format: 'binary' },
        note: { type: 'string' },
      },
    });
  });

  it('follows a schema to another operation', () => {
    const schema = { type: 'object' };
    const ref = { $ref: '#/paths/~1a/get/responses/200/content/application~1json/schema' };
    const get = (one: object) => ({
      get: { responses: { 200: { content: { 'application/json': { schema: one } } } } },
    });
    const { schemas } = readOpenApi(
      JSON.stringify({ openapi: '3.0.0', paths: { '/a': get(schema), '/b': get(ref) } }),
    );
    expect(schemas['get-b200Response-application-json']).toEqual(schema);
  });

  it.each(['{"openapi":"3.0.0"}', 'openapi: 3.0.0'])('may begin with a byte order mark: %s', (text) => {
    expect(readOpenApi(`\ufeff${text}`).operations).toEqual({});
  });

  it.each([
    ['{', /JSON/],
    ['a: [', /./],
    ['hello', /no OpenAPI document/],
    ['{"openapi":"2.9"}', /neither "openapi" of version 3/],
    ['{"openapi":"3.1.0","paths":{"/a":{"$ref":"other.yaml"}}}', /leads out of the document/],
    ['{"openapi":"3.1.0","paths":{"/a":{"$ref":"#/paths/~1b"}}}', /leads nowhere/],
    ['{"openapi":"3.1.0","paths":{"/a":{"$ref":"#/paths/~1a"}}}', /in a circle/],
  ])('is refused with a reason: %s', (text, reason) => {
    expect(() => readOpenApi(text)).toThrow(reason);
  });
});

describe('several examples', () => {
  it('are kept, the first for the response and the rest by name', () => {
    const document = {
      openapi: '3.0.3',
      info: { title: 'a', version: '1' },
      paths: {
        '/a': {
          get: {
            responses: {
              200: {
                description: 'a',
                content: { 'application/json': { examples: { one: { value: 1 }, two: { value: 2 } } } },
              },
            },
          },
        },
      },
    };
    const { operations } = readOpenApi(JSON.stringify(document));
    const [operation] = Object.values(operations);
    expect(operation?.responses?.[200]).toEqual({ 'application/json': 1 });
    expect(operation?.responseContracts?.[200]?.representations).toEqual({
      'application/json': { examples: { two: 2 } },
    });
  });
});
