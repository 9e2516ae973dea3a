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

  it('takes child elements as they stand', async () => {
    const { text } = await policies({ outbound: '<set-body><a b="c">d</a></set-body>' }).call();
    expect(text.trim()).toBe('<a b="c">d</a>');
  });
});
