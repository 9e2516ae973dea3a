import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

async function sent(xml: string, query: string): Promise<string> {
  const { backend } = await policies({ inbound: `<base />${xml}` }).call({ path: `/orders/1${query}` });
  return backend!.path;
}

const parameter = (action: string, ...values: string[]): string =>
  `<set-query-parameter name="a" exists-action="${action}">${values.map((value) => `<value>${value}</value>`).join('')}</set-query-parameter>`;

describe('set-query-parameter', () => {
  it('replaces all values, or adds the parameter', async () => {
    expect(await sent(parameter('override', 'x y&amp;'), '?a=1&b=2&a=3')).toBe('/base/1?b=2&a=x%20y%26');
    expect(await sent(parameter('override', 'x'), '')).toBe('/base/1?a=x');
  });

  it('skips, appends and deletes', async () => {
    expect(await sent(parameter('skip', 'x'), '?a=1')).toBe('/base/1?a=1');
    expect(await sent(parameter('append', 'x', 'y'), '?a=1')).toBe('/base/1?a=1&a=x&a=y');
    expect(await sent(parameter('delete'), '?a=1&b=2')).toBe('/base/1?b=2');
    expect(await sent(parameter('delete'), '?a=1')).toBe('/base/1');
  });

  it('leaves the spelling of the other parameters alone', async () => {
    expect(await sent(parameter('override', 'x'), '?b=%7e+1&c')).toBe('/base/1?b=%7e+1&c=&a=x');
  });

  it('writes half a character as .NET does', async () => {
    const xml = '<set-query-parameter name="a"><value>@("" + (char)0xd800)</value></set-query-parameter>';
    expect(await sent(xml, '')).toBe('/base/1?a=%EF%BF%BD');
  });

  it('follows the examples of the documentation', async () => {
    const key =
      '<set-query-parameter name="api-key" exists-action="skip"><value>12345678901</value></set-query-parameter>';
    expect(await sent(key, '')).toBe('/base/1?api-key=12345678901');
    expect(await sent(key, '?api-key=own')).toBe('/base/1?api-key=own');
    const { backend } = await policies({
      inbound:
        '<base /><set-query-parameter name="x-product-name" exists-action="override"><value>@(context.Product.Name)</value></set-query-parameter>',
      apiManagement: {
        products: { starter: { displayName: 'Starter', apis: ['orders'], subscriptionRequired: false } },
      },
    }).call({ path: '/orders/1?x-product-name=other' });
    expect(backend!.path).toBe('/base/1?x-product-name=Starter');
  });

  it('takes name and value from expressions', async () => {
    const xml = `<set-query-parameter name="@("n" + 1)"><value>@(context.Request.Method)</value></set-query-parameter>`;
    expect(await sent(xml, '')).toBe('/base/1?n1=GET');
  });
});
