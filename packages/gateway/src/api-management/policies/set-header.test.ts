import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const header = (name: string, action: string, ...values: string[]): string =>
  `<set-header name="${name}" exists-action="${action}">${values.map((value) => `<value>${value}</value>`).join('')}</set-header>`;

/** The lines of one header that reach the backend. */
async function sent(xml: string, name: string, ...before: [string, string][]): Promise<string[]> {
  const { backend } = await policies({ inbound: `<base />${xml}` }).call({ headers: before });
  return backend!.headers.values(name);
}

describe('set-header', () => {
  it('replaces all lines of a header, and adds one that is missing', async () => {
    expect(await sent(header('X-A', 'override', 'new'), 'X-A', ['x-a', 'old'], ['X-A', 'older'])).toEqual([
      'new',
    ]);
    expect(await sent('<set-header name="X-A"><value>new</value></set-header>', 'X-A')).toEqual(['new']);
  });

  it('skips a header that is there', async () => {
    expect(await sent(header('X-A', 'skip', 'new'), 'X-A', ['x-a', 'old'])).toEqual(['old']);
    expect(await sent(header('X-A', 'skip', 'new'), 'X-A')).toEqual(['new']);
  });

  it('appends to what is there, joined by a comma', async () => {
    expect(await sent(header('X-A', 'append', 'b', 'c'), 'X-A', ['X-A', 'a'])).toEqual(['a,b,c']);
  });

  it('deletes', async () => {
    expect(await sent(header('X-A', 'delete'), 'X-A', ['x-a', 'old'], ['X-A', 'older'])).toEqual([]);
  });

  it('joins several values by a comma, but gives cookies lines of their own', async () => {
    expect(await sent(header('X-A', 'override', 'a', 'b'), 'X-A')).toEqual(['a,b']);
    const { headers } = await policies({
      outbound: header('Set-Cookie', 'override', 'a=1', 'b=2') + header('set-cookie', 'append', 'c=3'),
    }).call();
    expect(headers.values('set-cookie')).toEqual(['a=1', 'b=2', 'c=3']);
  });

  it('acts on the response in outbound and on-error, and on the request in backend', async () => {
    const { headers, backend } = await policies({
      backend: `${header('X-A', 'override', 'request')}<forward-request />`,
      outbound: header('X-A', 'override', 'response'),
    }).call();
    expect(backend!.headers.get('X-A')).toBe('request');
    expect(headers.get('X-A')).toBe('response');
  });

  it('takes name, action and value from expressions', async () => {
    const xml = `<set-header name="@("X-" + "A")" exists-action="@("app" + "end")"><value>@(1 + 1)</value></set-header>`;
    expect(await sent(xml, 'X-A', ['X-A', 'a'])).toEqual(['a,2']);
  });

  it.each(['Connection', 'content-length', 'Keep-Alive', 'Transfer-Encoding'])(
    'refuses to change %s, which belongs to the connection',
    async (name) => {
      const { status, refusal } = await policies({ inbound: header(name, 'override', '1') }).call();
      expect(status).toBe(500);
      expect(refusal).toMatchObject({ source: 'set-header', reason: 'InvalidValue' });
    },
  );

  it('refuses to delete the address of the client and the name of the server', async () => {
    const request = await policies({ inbound: header('X-Forwarded-For', 'delete') }).call();
    const response = await policies({ outbound: header('Server', 'delete') }).call();
    expect([request.status, response.status]).toEqual([500, 500]);
  });

  it('never lets a value break out of its line', async () => {
    const xml = `<set-header name="X-A"><value>@("a\\r\\nX-Injected: 1")</value></set-header>`;
    const { status, refusal, backend } = await policies({ inbound: xml }).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'set-header', reason: 'InvalidValue' });
    expect(backend).toBeUndefined();
  });

  it('sends the Host that a policy sets, else that of the backend', async () => {
    expect(await sent('', 'Host')).toEqual([]);
    expect(await sent(header('Host', 'override', 'other.example'), 'host')).toEqual(['other.example']);
  });

  it('keeps the original URL when Host is changed', async () => {
    const xml = `${header('Host', 'override', 'other.example')}<return-response><set-body>@(context.Request.OriginalUrl.Host)</set-body></return-response>`;
    expect((await policies({ inbound: xml }).call()).text).toBe('apim.example');
  });
});
