import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from './sample-schema.js';

const order = {
  type: 'object',
  properties: { id: { type: 'integer' }, by: { $ref: '#/components/schemas/User' } },
};
const user = { type: 'object', properties: { name: { type: 'string', example: 'Ada' } } };

describe('a sample of a schema', () => {
  it('follows references in components of OpenAPI', () => {
    const text = JSON.stringify({ components: { schemas: { Order: order, User: user } } });
    expect(sampleDocument(text, 'Order')).toEqual({ id: 0, by: { name: 'Ada' } });
  });

  it('is made of Swagger definitions, and of a document that is one schema', () => {
    expect(sampleDocument(JSON.stringify({ definitions: { User: user } }), 'User')).toEqual({ name: 'Ada' });
    expect(sampleDocument(JSON.stringify(user), undefined)).toEqual({ name: 'Ada' });
  });

  it('stays small where types hold each other', () => {
    const names = Array.from({ length: 8 }, (_, number) => `T${number}`);
    const properties = Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]),
    );
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties }]));
    const sample = sampleDocument(JSON.stringify({ components: { schemas } }), 'T0');
    expect(JSON.stringify(sample).length).toBeLessThan(1_000_000);
  });

  it('is undefined for a type that is not there, and for a text that is no JSON', () => {
    expect(sampleDocument('{}', 'Order')).toBeUndefined();
    expect(sampleDocument('<schema />', 'Order')).toBeUndefined();
  });
});
