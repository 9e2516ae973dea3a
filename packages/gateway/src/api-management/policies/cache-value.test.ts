import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies } from '../../../test/policies.js';

const profile = `<cache-lookup-value key="@("userprofile-" + context.Request.Headers.GetValueOrDefault("X-User", ""))" variable-name="profile" />
  <choose><when condition="@(!context.Variables.ContainsKey("profile"))">
    <send-request response-variable-name="response"><set-url>https://users.example/me</set-url><set-method>GET</set-method></send-request>
    <set-variable name="profile" value="@(((IResponse)context.Variables["response"]).Body.As<string>())" />
    <cache-store-value key="@("userprofile-" + context.Request.Headers.GetValueOrDefault("X-User", ""))" value="@((string)context.Variables["profile"])" duration="100" />
  </when></choose>
  <return-response><set-body>@((string)context.Variables["profile"])</set-body></return-response>`;

describe('cache-lookup-value, cache-store-value and cache-remove-value', () => {
  it('ask the service once per key until the time is over', async () => {
    const clock = createClock();
    let calls = 0;
    const { call } = policies({
      inbound: profile,
      answer: () => ({ body: `profile ${++calls}` }),
      services: { now: clock.now },
    });
    const ask = async (user: string) => (await call({ headers: [['X-User', user]] })).text;
    expect([await ask('a'), await ask('a'), await ask('b')]).toEqual(['profile 1', 'profile 1', 'profile 2']);
    clock.advance(99_999);
    expect(await ask('a')).toBe('profile 1');
    clock.advance(1);
    expect(await ask('a')).toBe('profile 3');
  });

  const lookup = (attributes: string) =>
    `<cache-lookup-value key="k" variable-name="v" ${attributes} /><return-response><set-body>@(context.Variables.ContainsKey("v") ? context.Variables["v"].ToString() : "not set")</set-body></return-response>`;

  it('leave the variable alone on a miss, or set the default', async () => {
    expect((await policies({ inbound: lookup('') }).call()).text).toBe('not set');
    expect((await policies({ inbound: lookup('default-value="@(40 + 2)"') }).call()).text).toBe('42');
  });

  it('forget what was removed', async () => {
    const store = '<cache-store-value key="k" value="stored" duration="60" />';
    const { text } = await policies({ inbound: store + lookup('') }).call();
    const removed = await policies({
      inbound: `${store}<cache-remove-value key="k" />${lookup('')}`,
    }).call();
    expect([text, removed.text]).toEqual(['stored', 'not set']);
  });

  it('keep the type of a value and hand out copies', async () => {
    const { call } = policies({
      inbound: `<cache-lookup-value key="k" variable-name="v" />
        <choose><when condition="@(!context.Variables.ContainsKey("v"))"><set-variable name="v" value="@(new JObject(new JProperty("n", 1)))" /><cache-store-value key="k" value="@((JObject)context.Variables["v"])" duration="60" /></when></choose>
        <set-variable name="changed" value="@{ var o = (JObject)context.Variables["v"]; o["n"] = (int)o["n"] + 1; return o; }" />
        <return-response><set-body>@(((JObject)context.Variables["changed"])["n"].ToString())</set-body></return-response>`,
    });
    expect([(await call()).text, (await call()).text, (await call()).text]).toEqual(['2', '2', '2']);
  });

  it('keep a response whose body can be read by each request anew', async () => {
    const { call } = policies({
      answer: () => ({ body: 'tea' }),
      inbound: `<cache-lookup-value key="k" variable-name="r" />
        <choose><when condition="@(!context.Variables.ContainsKey("r"))"><send-request response-variable-name="r"><set-url>https://a.example</set-url></send-request><cache-store-value key="k" value="@((IResponse)context.Variables["r"])" duration="60" /></when></choose>
        <return-response><set-body>@(((IResponse)context.Variables["r"]).Body.As<string>())</set-body></return-response>`,
    });
    expect([(await call()).text, (await call()).text]).toEqual(['tea', 'tea']);
  });

  it('stop the request when only an external cache will do', () => {
    const { unsupported } = policies({ inbound: lookup('caching-type="external"') });
    expect(unsupported).toMatchObject([{ policy: 'cache-lookup-value' }]);
  });
});
