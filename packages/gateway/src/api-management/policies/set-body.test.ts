import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const operation = { method: 'POST' };

describe('set-body', () => {
  it('replaces the body of the request in inbound and of the response in outbound', async () => {
    const { backend, text, headers } = await policies({
      operation,
      inbound: '<base /><set-body>question</set-body>',
      outbound: '<set-body>größer</set-body>',
      answer: () => ({ body: 'answer', headers: [['Content-Length', '6']] }),
    }).call({ method: 'POST', body: 'old', headers: [['Content-Length', '3']] });
    expect(backend!.text).toBe('question');
    expect(backend!.headers.has('Content-Length')).toBe(false);
    expect(text).toBe('größer');
    expect(headers.values('Content-Length')).toEqual(['8']);
  });

  it('takes the text or the bytes that an expression gives', async () => {
    const body = (code: string) => policies({ outbound: `<set-body>${code}</set-body>` }).call();
    expect((await body('@("a" + 1)')).text).toBe('a1');
    expect((await body('@(Convert.FromBase64String("aGk="))')).text).toBe('hi');
    expect((await body('@(1.50m)')).text).toBe('1.50');
    expect((await body('@((string)null)')).text).toBe('');
    expect(
      (await body('@(new JObject(new JProperty("a", 1)).ToString(Newtonsoft.Json.Formatting.None))')).text,
    ).toBe('{"a":1}');
  });

  it('reads the body that is there, streamed by the client', async () => {
    const { backend } = await policies({
      operation,
      inbound: `<base /><set-body>@(context.Request.Body.As<string>(preserveContent: true).ToUpper())</set-body>`,
    }).call({ method: 'POST', body: Readable.from([Buffer.from('ab'), Buffer.from('cd')]) });
    expect(backend!.text).toBe('ABCD');
  });

  it('leaves an empty body to the backend when an expression has read it away', async () => {
    const { backend } = await policies({
      operation,
      inbound: `<base /><set-variable name="body" value="@(context.Request.Body.As<string>())" />`,
    }).call({ method: 'POST', body: 'gone' });
    expect(backend!.text).toBe('');
  });

  describe('follows the examples of the documentation', () => {
    const form = async (code: string, body: string) =>
      (
        await policies({ operation, inbound: `<base /><set-body>@{${code}}</set-body>` }).call({
          method: 'POST',
          body,
          headers: [['Content-Type', 'application/x-www-form-urlencoded']],
        })
      ).backend!.text;

    it('with a literal', async () => {
      expect((await policies({ outbound: '<set-body>Hello world!</set-body>' }).call()).text).toBe(
        'Hello world!',
      );
    });

    it('by removing data for a product', async () => {
      const weather = policies({
        outbound: `<choose><when condition="@(context.Response.StatusCode == 200 && context.Product.Name.Equals("Starter"))"><set-body>@{
          var response = context.Response.Body.As<JObject>();
          foreach (var key in new [] {"current", "minutely", "hourly", "daily", "alerts"}) {
            response.Property (key).Remove ();
          }
          return response.ToString();
        }
        </set-body></when></choose>`,
        apiManagement: {
          products: { starter: { displayName: 'Starter', apis: ['orders'], subscriptionRequired: false } },
        },
        answer: () => ({
          body: '{"lat":1,"current":{},"minutely":[],"hourly":[],"daily":[],"alerts":[]}',
        }),
      });
      expect(JSON.parse((await weather.call()).text)).toEqual({ lat: 1 });
    });

    it('by making JSON of a form', async () => {
      const code =
        'var inBody = context.Request.Body.AsFormUrlEncodedContent(); return JsonConvert.SerializeObject(inBody);';
      expect(await form(code, 'a=1&b=2&a=3')).toBe('{"a":["1","3"],"b":["2"]}');
    });

    it('by adding to a form', async () => {
      const code =
        'var body = context.Request.Body.AsFormUrlEncodedContent(); body["newKey"].Add("newValue"); return body.ToFormUrlEncodedContent();';
      expect(await form(code, 'newKey=a%20b')).toBe('newKey=a+b&newKey=newValue');
    });

    it('and throws where there is no body', async () => {
      const { status, refusal } = await policies({
        inbound: '<set-body>@(context.Request.Body.As<string>(preserveContent: true))</set-body>',
      }).call();
      expect([status, refusal]).toEqual([
        500,
        {
          source: 'set-body',
          reason: 'ExpressionValueEvaluationFailure',
          message: 'Expression evaluation failed. Object reference not set to an instance of an object.',
        },
      ]);
    });
  });

  it('takes child elements as they stand', async () => {
    const { text } = await policies({ outbound: '<set-body><a b="c">d</a></set-body>' }).call();
    expect(text.trim()).toBe('<a b="c">d</a>');
  });
});
