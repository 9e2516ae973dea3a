import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { policies, type Call } from '../../../test/policies.js';

const metadata = readFileSync(new URL('../../../test/odata/shop.metadata.xml', import.meta.url), 'utf8');

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

function shop(attributes = '', text = metadata, onError = '') {
  return policies({
    api: {
      inbound: `<base /><validate-odata-request error-variable-name="errors" ${attributes} />`,
      onError,
    },
    apiDefinition: { oData: { metadata: { file: 'shop.metadata.xml' } }, operations: {} },
    schemas: { odata: { contentType: 'application/vnd.ms-azure-apim.odata.schema', text } },
  });
}

async function run(path: string, attributes = '', call: Call = {}) {
  const { status, text, refusal, backend } = await shop(attributes).call({ path: `/orders${path}`, ...call });
  return { status, text, refusal, sent: backend?.path };
}

describe('an OData API', () => {
  it.each([
    ['GET', '/Products(1)?$select=Name'],
    ['GET', ''],
    ['GET', '/$metadata'],
    ['POST', '/Orders'],
    ['PATCH', '/Orders(1)'],
    ['PUT', '/Orders(1)'],
    ['DELETE', '/Orders(1)'],
    ['POST', '/$batch'],
  ])('passes on %s %s without an operation of its own', async (method, path) => {
    expect(await run(path, '', { method })).toMatchObject({ status: 200 });
  });

  it('sends what it was asked for to the service', async () => {
    const { sent } = await run("/Customers('a%2Fb')/Orders?$filter=Total%20gt%205");
    expect(String(sent)).toMatch(/\/Customers\('a%2Fb'\)\/Orders\?\$filter=Total%20gt%205$/);
  });
});

describe('validate-odata-request', () => {
  it('refuses what the metadata do not have with 400, and says where', async () => {
    const message = "$filter: 'Prise' is no property of Example.Shop.Product. Position: 1";
    const { status, text, refusal, sent } = await run('/Products?$filter=Prise%20gt%205');
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({ statusCode: 400, message });
    expect(refusal).toMatchObject({ source: 'validate-odata-request', reason: 'Bad request', message });
    expect(sent).toBeUndefined();
  });

  it('puts what is wrong into the variable, as its siblings do', async () => {
    const show =
      '<base /><return-response><set-body>@(((JArray)context.Variables["errors"]).ToString(Newtonsoft.Json.Formatting.None))</set-body></return-response>';
    const { call } = shop('', metadata, show);
    const { text } = await call({ path: '/orders/Prodducts' });
    expect(JSON.parse(text)).toEqual([
      {
        Name: '',
        Type: 'PathParameter',
        ValidationRule: 'IncorrectMessage',
        Details: "path: The service has no 'Prodducts'. Position: 2",
        Action: 'prevent',
      },
    ]);
  });

  it.each([
    ['an action that is not posted', 'GET', '/Restock', 'path: The action is asked for with POST.'],
    ['a batch that is not posted', 'GET', '/$batch', 'path: The batch is asked for with POST.'],
    [
      'metadata that are changed',
      'DELETE',
      '/$metadata',
      'path: The metadata is asked for with GET or HEAD.',
    ],
  ])('refuses %s', async (_, method, path, message) => {
    expect(await run(path, '', { method })).toMatchObject({ status: 400, refusal: { message } });
  });

  it.each([
    ['a version that is none', 'OData-Version', 'four', '', "OData-Version: 'four' is no version of OData."],
    ['an older protocol', 'OData-Version', '3.0', '', "OData-Version: '3.0' is no version of OData."],
    [
      'a greatest version that is none',
      'OData-MaxVersion',
      'x',
      '',
      "OData-MaxVersion: 'x' is no version of OData.",
    ],
    [
      'a version below the minimum',
      'OData-Version',
      '4.0',
      'min-odata-version="4.01"',
      'OData-Version: 4.0 is less than 4.01, the lowest allowed.',
    ],
    [
      'a version above the maximum',
      'OData-Version',
      '4.01',
      'max-odata-version="4.0"',
      'OData-Version: 4.01 is more than 4.0, the highest allowed.',
    ],
  ])('refuses %s', async (_, name, value, attributes, message) => {
    const { status, refusal } = await run('/Products', attributes, { headers: [[name, value]] });
    expect({ status, message: refusal?.message }).toEqual({ status: 400, message });
  });

  it.each([
    ['the header', '', [['OData-Version', '4.01']]],
    ['the default', 'default-odata-version="4.01"', []],
    ['the default that is an expression', 'default-odata-version="@(&quot;4.01&quot;)"', []],
  ] as const)('reads what %s says is version 4.01 as such', async (_, attributes, headers) => {
    const { status } = await run('/Products?filter=Prise%20gt%205', attributes, { headers });
    expect(status).toBe(400);
  });

  it('takes the lower of what is assumed and the greatest that is asked for', async () => {
    const headers = [['OData-MaxVersion', '4.0']] as const;
    const { status } = await run('/Products?filter=own', 'default-odata-version="4.01"', { headers });
    expect(status).toBe(200);
  });

  it('refuses a body that is larger than allowed, whether its length is told or not', async () => {
    const call = { method: 'POST', body: 'x'.repeat(11) };
    const message = "Request's body is 11 bytes long and it exceeds the limit of 10 bytes.";
    expect(await run('/Orders', 'max-size="10"', call)).toMatchObject({ status: 400, refusal: { message } });
    const headers = [['Content-Length', '11']] as const;
    expect(await run('/Orders', 'max-size="10"', { ...call, headers })).toMatchObject({ status: 400 });
    expect(await run('/Orders', 'max-size="11"', call)).toMatchObject({ status: 200 });
  });

  it('reads the options that stand in the body of $query', async () => {
    const call = (body: string): Call => ({
      method: 'POST',
      body,
      headers: [['Content-Type', 'text/plain']],
    });
    expect(await run('/Products/$query', '', call('$filter=Price gt 5'))).toMatchObject({ status: 200 });
    expect(await run('/Orders(1)/Shop.IsLate/$query', '', call('days=3'))).toMatchObject({ status: 200 });
    expect(await run('/Products/$query', '', call('$filter=Prise gt 5'))).toMatchObject({
      status: 400,
      refusal: { message: "$filter: 'Prise' is no property of Example.Shop.Product. Position: 1" },
    });
  });

  it.each([
    ['/Products/$query', {}, '$filter=Prise gt 5', 400],
    ['/Products/$%71uery', {}, '$filter=Prise gt 5', 400],
    ['/Products/$query', { 'Content-Type': 'text/plain; charset=utf-16' }, utf16('$filter=Prise gt 5'), 400],
    ['/Products/$query', { 'Content-Type': 'text/plain; charset=utf-16' }, utf16('$filter=Price gt 5'), 200],
    ['/Products/$query', { 'Content-Type': 'text/plain; charset=none' }, '$filter=Price gt 5', 500],
    ['/Products/$query', { 'Content-Encoding': 'gzip' }, gzipSync('$filter=Prise gt 5'), 400],
    ['/Products/$query', { 'Content-Encoding': 'br' }, brotliCompressSync('$filter=Prise gt 5'), 500],
    ['/Products/$query', {}, `$filter=ID in (${'1,'.repeat(32_000)}1)`, 200],
    ['/Products/$query', {}, `$filter=ID in (${'1,'.repeat(33_000)}1)`, 500],
  ])(
    'reads the body of %s as its headers %p say, and stops what it can not read',
    async (path, of, body, status) => {
      const headers = Object.entries(of) as [string, string][];
      expect(await run(path, '', { method: 'POST', headers, body })).toMatchObject({ status });
    },
  );

  it('says in the trace that it does not look into a batch', async () => {
    const { steps } = await shop().call({ path: '/orders/$batch', method: 'POST', body: '{"requests":[]}' });
    expect(JSON.stringify(steps)).toContain('The requests in the batch are not checked');
  });

  it.each([
    [
      'a transformation that needs annotations',
      '/Products?$apply=nest(identity as A)',
      '',
      metadata,
      'PolicyNotSupported',
    ],
    ['an older OData', '/Products', '', '<Edmx Version="1.0"/>', 'PolicyNotSupported'],
    ['metadata that can not be read', '/Products', '', '<Edmx', 'InvalidValue'],
    ['a version of the policy that is none', '/Products', 'min-odata-version="x"', metadata, 'InvalidValue'],
  ])('answers 500 to %s and asks no backend', async (_, path, attributes, text, reason) => {
    const { call } = shop(attributes, text);
    const { status, refusal, backend } = await call({ path: `/orders${path}` });
    expect({ status, reason: refusal?.reason, backend }).toEqual({ status: 500, reason, backend: undefined });
  });

  it('answers 500 for an API that is no OData API', async () => {
    const { call } = policies({ inbound: '<base /><validate-odata-request />' });
    expect(await call()).toMatchObject({
      status: 500,
      refusal: { source: 'validate-odata-request', message: 'The API has no OData metadata.' },
    });
  });
});
