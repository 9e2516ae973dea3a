import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const operation = {
  responses: {
    200: { 'application/json': { id: 7 }, 'text/plain': 'seven' },
    404: { 'application/json': { gone: true } },
  },
};

const mock = async (attributes: string) =>
  policies({ inbound: `<mock-response ${attributes} />`, operation }).call();

describe('mock-response', () => {
  it('answers with the example of the operation, and nothing else runs', async () => {
    const { status, text, headers, backend } = await mock('');
    expect([status, text, headers.get('Content-Type')]).toEqual([200, '{"id":7}', 'application/json']);
    expect(backend).toBeUndefined();
  });

  it('picks by status and content type', async () => {
    expect((await mock('status-code="404"')).text).toBe('{"gone":true}');
    expect((await mock('content-type="text/plain"')).text).toBe('seven');
  });

  it('answers without a body when there is no example', async () => {
    const { status, text } = await mock('status-code="202"');
    expect([status, text]).toEqual([202, '']);
  });

  it('refuses a status that no response can have', async () => {
    const { status, refusal } = await mock('status-code="100"');
    expect([status, refusal]).toEqual([
      500,
      { source: 'mock-response', reason: 'InvalidValue', message: '100 is no status code of a response.' },
    ]);
  });

  it('does nothing when it is not enabled', async () => {
    const { backend, steps } = await mock('enabled="false"');
    expect(backend).toBeDefined();
    expect(steps[0]!.notes).toEqual(['not enabled']);
  });

  describe('with several examples', () => {
    const several = {
      responses: { 200: { 'application/json': 1 } },
      responseContracts: {
        200: { representations: { 'application/json': { examples: { two: 2, three: 3 } } } },
      },
    };
    const at = async (attributes: string) =>
      (await policies({ inbound: `<mock-response ${attributes} />`, operation: several }).call()).text;

    it.each([
      ['', '1'],
      ['index="0"', '1'],
      ['index="1"', '2'],
      ['index="2"', '3'],
      ['index="3"', ''],
    ])('answers %s with that one', async (attributes, text) => {
      expect(await at(attributes)).toBe(text);
    });
  });

  describe('without an example', () => {
    const schemas = {
      components: {
        contentType: 'application/vnd.oai.openapi.components+json',
        text: JSON.stringify({
          components: {
            schemas: {
              Order: {
                type: 'object',
                properties: { id: { type: 'integer' }, paid: { type: 'boolean', default: true } },
              },
            },
          },
        }),
      },
    };
    const answer = (type: string, schemaId = 'components') =>
      policies({
        inbound: '<mock-response status-code="200" content-type="application/json" />',
        schemas,
        operation: {
          responseContracts: { 200: { representations: { [type]: { schemaId, typeName: 'Order' } } } },
        },
      }).call();

    it('answers with a sample of the schema', async () => {
      const { text, headers, steps } = await answer('application/json');
      expect([text, headers.get('Content-Type')]).toEqual(['{"id":0,"paid":true}', 'application/json']);
      expect(steps[0]!.notes).toEqual(['sample of the schema for 200 application/json']);
    });

    it('answers without a body when the schema is not there, or of another type', async () => {
      expect((await answer('application/json', 'nothing')).text).toBe('');
      expect((await answer('application/xml')).text).toBe('');
    });
  });
});
