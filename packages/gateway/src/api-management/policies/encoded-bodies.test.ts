import { Readable } from 'node:stream';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const gzipped = (text: string, type = 'application/json'): NonNullable<Setup['answer']> => {
  const bytes = gzipSync(text);
  return () => ({
    body: Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]),
    headers: [
      ['Content-Type', type],
      ['Content-Encoding', 'gzip'],
      ['Content-Length', String(bytes.length)],
    ],
  });
};

async function changed(outbound: string, answer: Setup['answer'], more: Setup = {}) {
  const { status, text, headers, refusal } = await policies({
    outbound,
    ...more,
    ...(answer && { answer }),
  }).call();
  const [type, encoding, length] = ['Content-Type', 'Content-Encoding', 'Content-Length'].map((name) =>
    headers.get(name),
  );
  return { status, text, type, encoding, length, refusal };
}

describe('a body in gzip', () => {
  it.each([
    ['find-and-replace', '<find-and-replace from="a" to="bb" />', '{"bb":1}'],
    ['set-body', '<set-body>@(context.Response.Body.As<JObject>()["a"].ToString() + "!")</set-body>', '1!'],
    ['set-body, which does not read it', '<set-body>new</set-body>', 'new'],
    ['a Liquid template', '<set-body template="liquid">{{body.a}}</set-body>', '1'],
    ['json-to-xml', '<json-to-xml apply="always" consider-accept-header="false" />', '<a>1</a>'],
    [
      'an expression that keeps it',
      '<set-variable name="x" value="@(context.Response.Body.As<string>(true))" />',
      '{"a":1}',
    ],
  ])('is readable for %s, and goes on as it is then', async (_name, outbound, text) => {
    const answer = await changed(outbound, gzipped('{"a":1}'));
    expect(answer).toMatchObject({ status: 200, text, length: String(text.length) });
    expect(answer.encoding).toBeUndefined();
  });

  it('goes on compressed when no policy reads it', async () => {
    const { call } = policies({
      outbound: '<set-header name="X-A"><value>1</value></set-header>',
      answer: gzipped('{"a":1}'),
    });
    const { headers } = await call();
    expect(headers.get('Content-Encoding')).toBe('gzip');
  });

  it('of a request reaches the backend as policies have read it', async () => {
    const { backend } = await policies({
      inbound: '<base /><find-and-replace from="a" to="b" />',
      operation: { method: 'POST' },
    }).call({ method: 'POST', body: gzipSync('aa'), headers: [['Content-Encoding', 'gzip']] });
    expect(backend!.text).toBe('bb');
    expect(backend!.headers.has('Content-Encoding')).toBe(false);
  });

  it('of send-request can be read from its variable', async () => {
    const { text } = await policies({
      inbound:
        '<send-request response-variable-name="r"><set-url>https://other.example</set-url></send-request><return-response><set-body>@(((IResponse)context.Variables["r"]).Body.As<string>())</set-body></return-response>',
      answer: gzipped('inside'),
    }).call();
    expect(text).toBe('inside');
  });

  it.each([
    ['that is none', Buffer.from('no gzip')],
    ['that breaks off', gzipSync('{"a":1}').subarray(0, 12)],
    ['that grows beyond what is buffered', gzipSync(Buffer.alloc(3 * 1024 * 1024))],
  ])('%s is refused', async (_name, body) => {
    const { status, refusal } = await changed('<find-and-replace from="a" to="b" />', () => ({
      body,
      headers: [['Content-Encoding', 'gzip']],
    }));
    expect([status, refusal!.reason]).toEqual([500, 'ExpressionValueEvaluationFailure']);
  });

  it('is measured as it is read by validate-content', async () => {
    const { call } = policies({
      inbound:
        '<validate-content unspecified-content-type-action="prevent" max-size="100" size-exceeded-action="prevent" />',
      operation: { method: 'POST' },
    });
    const { status, refusal } = await call({
      method: 'POST',
      body: gzipSync(`"${'a'.repeat(500)}"`),
      headers: [['Content-Encoding', 'gzip']],
    });
    expect([status, refusal!.message]).toEqual([
      400,
      "Request's body is 502 bytes long and it exceeds the configured limit of 100 bytes.",
    ]);
  });

  it('is the only encoding that is taken apart', async () => {
    const { status, refusal } = await changed('<set-body template="liquid">{{body.a}}</set-body>', () => ({
      body: brotliCompressSync('{"a":1}'),
      headers: [
        ['Content-Type', 'application/json'],
        ['Content-Encoding', 'br'],
      ],
    }));
    expect([status, refusal!.reason]).toEqual([500, 'BodyConversionFailure']);
  });

  it.each([
    '<find-and-replace from="a" to="b" />',
    '<redirect-content-urls />',
    '<jsonp callback-parameter-name="cb" />',
  ])('is the only one that %s reads', async (outbound) => {
    const body = brotliCompressSync('a');
    const answer = () => ({
      body,
      headers: [
        ['Content-Type', 'application/json'],
        ['Content-Encoding', 'br'],
      ] as const,
    });
    const { status, refusal } = await policies({ outbound, answer }).call({ path: '/orders/1?cb=a' });
    expect([status, refusal!.reason, refusal!.message]).toEqual([
      500,
      'BodyConversionFailure',
      'The body is in the encoding br; gzip can be read.',
    ]);
  });

  it('gives way to a new body in any encoding', async () => {
    const { text, encoding } = await changed('<set-body>new</set-body>', () => ({
      body: brotliCompressSync('old'),
      headers: [['Content-Encoding', 'br']],
    }));
    expect([text, encoding]).toEqual(['new', undefined]);
  });

  it('may be missing where its header is there', async () => {
    const { status, text } = await changed('<find-and-replace from="a" to="b" />', () => ({
      body: null,
      headers: [['Content-Encoding', 'gzip']],
    }));
    expect([status, text]).toEqual([200, '']);
  });
});

describe('a body in another character set', () => {
  const latin1 = (text: string, type: string): Setup['answer'] => {
    return () => ({ body: Buffer.from(text, 'latin1'), headers: [['Content-Type', type]] });
  };

  it.each([
    ['set-body', '<set-body>@(context.Response.Body.As<string>().ToUpper())</set-body>', '{"Ü":"Ü"}'],
    ['find-and-replace', '<find-and-replace from="ü" to="€" />', '{"€":"€"}'],
    ['a Liquid template', '<set-body template="liquid">{{body["ü"]}}</set-body>', 'ü'],
  ])('is read by %s, and written in UTF-8', async (_name, outbound, text) => {
    const answer = await changed(outbound, latin1('{"ü":"ü"}', 'application/json; charset=ISO-8859-1'));
    expect([answer.text, answer.type]).toEqual([text, 'application/json; charset=utf-8']);
  });

  it.each([
    ['json-to-xml', latin1('{"a":"ü"}', 'application/json; charset="iso-8859-1"'), '<a>ü</a>'],
    ['xml-to-json', latin1('<a>ü</a>', 'text/xml; charset=iso-8859-1'), '{"a":"ü"}'],
    [
      'xml-to-json',
      latin1('<?xml version="1.0" encoding="iso-8859-1"?><a>ü</a>', 'text/xml'),
      '{"?xml":{"@version":"1.0","@encoding":"iso-8859-1"},"a":"ü"}',
    ],
    [
      'xml-to-json',
      () => ({ body: Buffer.from('\ufeff<a>ü</a>', 'utf16le'), headers: [['Content-Type', 'text/xml']] }),
      '{"a":"ü"}',
    ],
  ] as [string, Setup['answer'], string][])('is read by %s', async (name, answer, text) => {
    const kind = name === 'xml-to-json' ? 'kind="direct"' : '';
    expect(
      (await changed(`<${name} ${kind} apply="always" consider-accept-header="false" />`, answer)).text,
    ).toBe(text);
  });

  it('stays byte by byte where no character set is named', async () => {
    const { call } = policies({
      outbound:
        '<find-and-replace from="a" to="b" /><set-header name="X-B"><value>@(Convert.ToBase64String(context.Response.Body.As<byte[]>()))</value></set-header>',
      answer: () => ({ body: Buffer.from([0x61, 0xfc, 0x61]) }),
    });
    expect((await call()).headers.get('X-B')).toBe(Buffer.from([0x62, 0xfc, 0x62]).toString('base64'));
  });

  it.each([
    ['<set-body>@(context.Response.Body.As<string>())</set-body>', 'ExpressionValueEvaluationFailure'],
    ['<find-and-replace from="a" to="b" />', 'BodyConversionFailure'],
    ['<set-body template="liquid">{{body}}</set-body>', 'BodyConversionFailure'],
  ])('that nobody knows is refused by %s', async (outbound, reason) => {
    const { status, refusal } = await changed(outbound, () => ({
      body: 'a',
      headers: [['Content-Type', 'text/plain; charset=klingon']],
    }));
    expect([status, refusal!.reason]).toEqual([500, reason]);
  });
});
