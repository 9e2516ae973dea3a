import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const operation = { method: 'POST' };

/** What the backend gets of a request with that body. */
async function filled(template: string, body: string, type = 'application/json', setup: Setup = {}) {
  const { call, diagnostics } = policies({ operation, inbound: `<base />${setup.inbound ?? ''}${template}` });
  const answer = await call({
    method: 'POST',
    path: '/orders/7?x=1',
    body,
    headers: [
      ['Content-Type', type],
      ['X-A', 'b'],
    ],
  });
  return { text: answer.backend?.text.trim(), refusal: answer.refusal, diagnostics };
}

const liquid = (template: string, attributes = '') =>
  `<set-body template="liquid" ${attributes}>${template}</set-body>`;

describe('set-body with a Liquid template', () => {
  it('makes SOAP of JSON, as in the documentation', async () => {
    const { text } = await filled(
      liquid(
        '<soap:Envelope xmlns="http://tempuri.org/" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetOpenOrders><cust>{{body.getOpenOrders.cust}}</cust></GetOpenOrders></soap:Body></soap:Envelope>',
      ),
      '{"getOpenOrders":{"cust":"Contoso"}}',
    );
    expect(text).toBe(
      '<soap:Envelope xmlns="http://tempuri.org/" xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><GetOpenOrders><cust>Contoso</cust></GetOpenOrders></soap:Body></soap:Envelope>',
    );
  });

  const soap = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><GetOrdersResponse>
    <Order id="1"><Name>a</Name></Order><Order id="2"><Name xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /></Order>
  </GetOrdersResponse></s:Body></s:Envelope>`;

  it('makes JSON of SOAP: prefixes and case do not matter', async () => {
    const { text } = await filled(
      liquid(
        '[{% JSONArrayFor item in body.envelope.body.GetOrdersResponse.Order -%}{"id":"{{item.id}}","name":"{{item.Name}}"}{% endJSONArrayFor -%}]',
      ),
      soap,
      'text/xml',
    );
    expect(text).toBe('[{"id":"1","name":"a"},{"id":"2","name":""}]');
  });

  it('takes xsi:nil for null when told', async () => {
    const template =
      '{% for o in body.envelope.body.getOrdersResponse.order %}{% if o.name == null %}null{% else %}{{o.name}}{% endif %};{% endfor %}';
    expect((await filled(liquid(template, 'xsi-nil="null"'), soap, 'text/xml')).text).toBe('a;null;');
    expect((await filled(liquid(template), soap, 'text/xml')).text).toBe('a;;');
  });

  it.each([
    ['{{ "ab" | Upcase | Append: "c" }}', 'ABc'],
    ['{{ 7 | DividedBy: 2 }} {{ 7.0 | DividedBy: 2.5 }}', '3 2.8'],
    ['{{ body.list | Join: "-" }} {{ body.list | Size }} {{ body.list | First }}', '1-2-3 3 1'],
    ['{{ "a,b" | Split: "," | Last }}', 'b'],
    ['{{ body.none | Default: "x" }}', 'x'],
    ['{{ body.when | Date: "yyyy-MM-dd" }}', '2026-03-04'],
    ['{% if body.list contains 2 %}yes{% endif %}', 'yes'],
    ['{% assign a = body.list %}{% for i in a reversed %}{{ i }}{% endfor %}', '321'],
  ])('runs %s', async (template, text) => {
    expect((await filled(liquid(template), '{"list":[1,2,3],"when":"2026-03-04T05:06:07Z"}')).text).toBe(
      text,
    );
  });

  it('reads dates, or leaves them as they are', async () => {
    const body = '{"when":"2026-03-04T05:06:07"}';
    expect((await filled(liquid('{{body.when}}', 'parse-date="false"'), body)).text).toBe(
      '2026-03-04T05:06:07',
    );
    expect((await filled(liquid('{{body.when}}'), body)).text).toBe('3/4/2026 5:06:07 AM');
  });

  it('reads dates in the two forms that the documentation names', async () => {
    const body = '{"a":"/Date(1198908717056)/","b":"2012-03-21T05:40Z"}';
    const template = '{{body.a}} {{body.a | Date:"yyyy-MM-dd"}} {{body.b | Date:"yyyyMMddTHH:mm:ssZ"}}';
    expect((await filled(liquid(template), body)).text).toBe(
      '12/29/2007 6:11:57 AM 2007-12-29 20120321T05:40:00Z',
    );
    expect((await filled(liquid('{{body.a}} {{body.b}}', 'parse-date="false"'), body)).text).toBe(
      '/Date(1198908717056)/ 2012-03-21T05:40Z',
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'toJSON', 'valueOf', 'source', 'hasOwnProperty'])(
    'finds a member %s where there is one, and nothing where there is none',
    async (name) => {
      const template = `[{{body.${name}}}] [{{body.other.${name}}}] [{{body.when.${name}}}]`;
      const body = `{"${name}":"mine","other":{"a":1},"when":"2026-03-04T05:06:07Z"}`;
      expect((await filled(liquid(template), body)).text).toBe('[mine] [] []');
    },
  );

  it('writes long numbers with all of their digits', async () => {
    expect((await filled(liquid('{{body.id}} {{body.n}}'), '{"id":9007199254740993,"n":7}')).text).toBe(
      '9007199254740993 7',
    );
  });

  it('sees the context', async () => {
    const { text } = await filled(
      liquid(
        '{{context.Request.Method}} {{context.Request.Headers.X-A}} {{context.Request.MatchedParameters["id"]}} {{context.Request.OriginalUrl.Path}} {{context.Request.OriginalUrl.Query.x}} {{context.Variables["n"]}} {{context.Variables.j.a[0]}} {{context.Api.Name}}',
      ),
      '{}',
      'application/json',
      {
        inbound:
          '<set-variable name="n" value="@(41 + 1)" /><set-variable name="j" value="@(JObject.Parse("{\\"a\\":[\\"q\\"]}"))" />',
      },
    );
    expect(text).toBe('POST b 7 /orders/7 1 42 q Orders');
  });

  it('sees every part of the two URLs that the documentation lists', async () => {
    const parts = ['Scheme', 'Host', 'Port', 'Path', 'QueryString', 'ToString', 'ToUri'];
    const shown = async (url: string) =>
      (await filled(liquid(parts.map((part) => `{{context.Request.${url}.${part}}}`).join(' ')), '{}')).text;
    expect(await shown('OriginalUrl')).toBe(
      'https apim.example 443 /orders/7 ?x=1 https://apim.example/orders/7?x=1 https://apim.example/orders/7?x=1',
    );
    expect(await shown('Url')).toBe(
      'https backend.example 443 /base/7 ?x=1 https://backend.example/base/7?x=1 https://backend.example/base/7?x=1',
    );
  });

  it('goes through headers by key and value', async () => {
    const { text } = await filled(
      liquid(
        '{% for h in context.Request.Headers %}{% if h.Key == "X-A" %}{{h.Key}}={{h.Value}}{% endif %}{% endfor %}',
      ),
      '{}',
    );
    expect(text).toBe('X-A=b');
  });

  it('sees no body in return-response', async () => {
    const { call } = policies({
      inbound: `<return-response>${liquid('[{{body.a}}]')}</return-response>`,
    });
    expect((await call()).text).toBe('[]');
  });

  it('leaves a value as it is behind a filter that API Management does not know, and says so', async () => {
    const { text, diagnostics } = await filled(liquid('{{ "a" | upcase }}'), '{}');
    expect(text).toBe('a');
    expect(diagnostics).toMatchObject([{ code: 'GW1019', severity: 'warning' }]);
  });

  it('does not load when the template is broken, and never reads a file', async () => {
    const { diagnostics } = policies({ inbound: liquid('{% if %}') });
    expect(diagnostics).toMatchObject([
      { code: 'GW1018', severity: 'error', file: 'operation.xml', line: 1 },
    ]);
    const { refusal } = await filled(liquid('{% include "/etc/passwd" %}'), '{}');
    expect(refusal).toMatchObject({ source: 'set-body', reason: 'BodyConversionFailure' });
  });

  it('stops the request when the body is not what its Content-Type says', async () => {
    const { refusal } = await filled(liquid('{{body.a}}'), 'no JSON');
    expect(refusal).toMatchObject({ source: 'set-body', reason: 'BodyConversionFailure' });
  });

  it('takes a template that an expression gives', async () => {
    expect((await filled(liquid('@("{{" + "body.a}}")'), '{"a":5}')).text).toBe('5');
  });
});
