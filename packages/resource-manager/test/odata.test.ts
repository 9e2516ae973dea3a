import { describe, expect, it } from '@jest/globals';
import { call, make } from './call.js';
import { inProcessClients } from './clients.js';
import { makeService, servicePath, serviceVersion } from './sample.js';

const at = (path: string) => `${servicePath}/${path}${serviceVersion}`;
const shop = (value: string) => ({
  properties: { displayName: 'Shop', path: 'shop', type: 'odata', format: 'odata', value },
});

describe('an OData API', () => {
  it('is made from its metadata, without operations', async () => {
    const { manager } = inProcessClients({});
    await makeService(manager);
    await make(manager, at('apis/shop'), shop('<edmx:Edmx Version="4.0" xmlns:edmx="e"/>'));
    const { properties } = (await call(manager, 'GET', at('apis/shop'))).body;
    expect(properties).toMatchObject({ type: 'odata', path: 'shop' });
    expect(properties).not.toHaveProperty('value');
    expect((await call(manager, 'GET', at('apis/shop/operations'))).body.value).toEqual([]);
  });

  it('is refused when the document holds none', async () => {
    const { manager } = inProcessClients({});
    await makeService(manager);
    const { status, body } = await call(manager, 'PUT', at('apis/shop'), shop('<html/>'));
    expect(status).toBe(400);
    expect(body.error.details[0].message).toMatch(/no OData metadata/);
  });
});
