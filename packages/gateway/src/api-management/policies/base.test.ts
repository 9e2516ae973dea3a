import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const mark = (text: string): string =>
  `<set-header name="X-Order" exists-action="append"><value>${text}</value></set-header>`;

describe('base', () => {
  it('runs the broader document where it stands: global, product, API, operation', async () => {
    const setup = {
      global: { inbound: mark('global') },
      product: { inbound: `${mark('product')}<base />` },
      api: { inbound: `<base />${mark('api')}` },
      inbound: `${mark('before')}<base />${mark('after')}`,
      subscriptionRequired: true,
      apiManagement: {
        products: { gold: { displayName: 'Gold', apis: ['orders'] } },
        subscriptions: {
          'of-product': { displayName: 'P', scope: { product: 'gold' }, primaryKey: { file: 'p' } },
          'of-api': { displayName: 'A', scope: { api: 'orders' }, primaryKey: { file: 'a' } },
        },
      },
      keys: new Map([
        ['of-product', { primaryKey: 'product-key', secondaryKey: null }],
        ['of-api', { primaryKey: 'api-key', secondaryKey: null }],
      ]),
    };
    const gateway = policies(setup);
    const order = async (key: string): Promise<string | undefined> =>
      (await gateway.call({ headers: [['Ocp-Apim-Subscription-Key', key]] })).backend!.headers.get('X-Order');
    expect(await order('product-key')).toBe('before,product,global,api,after');
    expect(await order('api-key')).toBe('before,global,api,after');
  });

  it('leaves out the broader document where it does not stand', async () => {
    const { backend } = await policies({
      global: { inbound: mark('global') },
      api: { inbound: mark('api') },
      inbound: '<base />',
    }).call();
    expect(backend!.headers.get('X-Order')).toBe('api');
  });

  it('goes past scopes without a document', async () => {
    const { backend } = await policies({ global: { inbound: mark('global') }, inbound: '<base />' }).call();
    expect(backend!.headers.get('X-Order')).toBe('global');
  });

  it('does not reach the backend when nothing forwards: an empty 200', async () => {
    const { status, text, backend } = await policies({ backend: '' }).call();
    expect([status, text, backend]).toEqual([200, '', undefined]);
  });
});
