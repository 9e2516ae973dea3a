import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

async function sent(xml: string, path = '/orders/1', urlTemplate = '/{id}'): Promise<string> {
  const { backend } = await policies({ inbound: `<base />${xml}`, operation: { urlTemplate } }).call({
    path,
  });
  return backend!.path;
}

describe('rewrite-uri', () => {
  it('sets path and query below the service URL', async () => {
    expect(await sent('<rewrite-uri template="/v2/all?x=1" />')).toBe('/base/v2/all?x=1');
  });

  it('puts in parameters of the URL template as they stand in the request', async () => {
    expect(await sent('<rewrite-uri template="/v2/{id}/{ID}" />', '/orders/a%20b')).toBe(
      '/base/v2/a%20b/a%20b',
    );
  });

  it('copies the parameters of the query that nothing has taken, unless told not to', async () => {
    const path = '/orders/1?q=x&y=%20&z=1';
    const xml = '<rewrite-uri template="/find?z=9&amp;term={q}"';
    expect(await sent(`${xml} />`, path, '/{id}?q={q}')).toBe('/base/find?z=9&term=x&y=%20');
    expect(await sent(`${xml} copy-unmatched-params="false" />`, path, '/{id}?q={q}')).toBe(
      '/base/find?z=9&term=x',
    );
  });

  it('takes the template from an expression', async () => {
    expect(await sent('<rewrite-uri template="@("/m/" + context.Request.Method)" />')).toBe('/base/m/GET');
  });

  it('encodes what no request line can carry', async () => {
    expect(await sent('<rewrite-uri template="@("/a b\\r\\nc")" />')).toBe('/base/a%20b%0D%0Ac');
    expect(await sent('<rewrite-uri template="/a?b=c#d" />')).toBe('/base/a?b=c');
  });

  it('writes half a character as .NET does', async () => {
    expect(await sent('<rewrite-uri template="@("/a" + (char)0xd800)" />')).toBe('/base/a%EF%BF%BD');
  });

  it.each([
    ['', '/base/put?c=d'],
    ['copy-unmatched-params="false"', '/base/put'],
  ])('follows the examples of the documentation: %s', async (attribute, path) => {
    const xml = `<rewrite-uri template="/put" ${attribute} />`;
    expect(await sent(xml, '/orders/get?a=b&c=d', '/get?a={b}')).toBe(path);
  });

  it('makes the long form of a friendly URL, as in the documentation', async () => {
    const template = '/v2/US/hardware/{storenumber}&{ordernumber}?City=city&State=state';
    expect(
      await sent(`<rewrite-uri template="${template}" />`, '/orders/12/34', '/{storenumber}/{ordernumber}'),
    ).toBe('/base/v2/US/hardware/12&34?City=city&State=state');
  });

  it('fails for a parameter that the URL template does not have', async () => {
    const { status, refusal } = await policies({ inbound: '<rewrite-uri template="/{other}" />' }).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'rewrite-uri', reason: 'InvalidValue' });
  });
});
