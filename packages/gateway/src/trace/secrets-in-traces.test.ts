import { describe, expect, it } from '@jest/globals';
import { policies, type Call, type Setup } from '../../test/policies.js';

interface Case {
  readonly setup: Setup;
  readonly call?: Call;
}

const secret = 's3cr3t-of-this-test';
const base64 = Buffer.from(`user:${secret}`).toString('base64');
const base64OfSecret = Buffer.from(secret).toString('base64');
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYWxsZXIifQ.c2lnbmF0dXJl';
const ownNames = {
  subscriptionKeyParameterNames: { header: 'X-Team-Key', query: 'team-key' },
};

/** Each meets the secret in another place; nothing of the trace may hold it. */
const cases: Readonly<Record<string, Case>> = {
  "a wrong key under the API's own header name": {
    setup: { subscriptionRequired: true, apiDefinition: ownNames },
    call: { headers: [['X-Team-Key', secret]] },
  },
  "a wrong key under the API's own parameter name": {
    setup: { subscriptionRequired: true, apiDefinition: ownNames },
    call: { path: `/orders/1?team-key=${secret}` },
  },
  'a key that no operation has asked for': {
    setup: { apiDefinition: ownNames },
    call: { path: `/orders/none/none?team-key=${secret}`, headers: [['X-Team-Key', secret]] },
  },
  'Authorization of a request that send-request makes': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>https://vault.example/</set-url><set-header name="Authorization" exists-action="override"><value>@("Bearer " + "s3cr3t" + "-of-this-test")</value></set-header></send-request>`,
    },
  },
  'a key in the URL that set-query-parameter makes': {
    setup: {
      inbound: `<set-query-parameter name="code" exists-action="override"><value>@("s3cr3t" + "-of-this-test")</value></set-query-parameter>`,
    },
  },
  'a key in the URL that send-request calls': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>@("https://vault.example/?sig=s3cr3t" + "-of-this-test")</set-url></send-request>`,
    },
  },
  'a cookie that a policy gives the client': {
    setup: {
      outbound: `<set-header name="Set-Cookie" exists-action="override"><value>@("session=s3cr3t" + "-of-this-test; Path=/")</value></set-header>`,
    },
  },
  'an Authorization that a policy gives the response': {
    setup: {
      outbound: `<set-header name="Authorization" exists-action="override"><value>@("Bearer s3cr3t" + "-of-this-test")</value></set-header>`,
    },
  },
  'a cookie that return-response gives the client': {
    setup: {
      inbound: `<return-response><set-header name="Set-Cookie" exists-action="override"><value>@("session=s3cr3t" + "-of-this-test; Path=/")</value></set-header></return-response>`,
    },
  },
  'a password in a variable of authentication-basic': {
    setup: {
      inbound: `<set-variable name="p" value="@(&quot;s3cr3t&quot; + &quot;-of-this-test&quot;)" /><authentication-basic username="user" password="@((string)context.Variables[&quot;p&quot;])" />`,
    },
  },
  'an access token that a token endpoint gives': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>https://login.example/</set-url></send-request><set-variable name="t" value="@(((IResponse)context.Variables[&quot;r&quot;]).Body.As&lt;JObject&gt;(true)[&quot;access_token&quot;].ToString())" /><set-variable name="body" value="@(((IResponse)context.Variables[&quot;r&quot;]).Body.As&lt;string&gt;(true))" />`,
      answer: () => ({ body: JSON.stringify({ access_token: secret, token_type: 'Bearer' }) }),
    },
  },
  'a client secret in a form': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>https://login.example/</set-url><set-method>POST</set-method><set-body>@("grant_type=client_credentials&amp;client_secret=s3cr3t" + "-of-this-test")</set-body></send-request>`,
    },
  },
  'a JSON web token in a variable': {
    setup: {
      inbound: `<set-variable name="t" value="@(&quot;${token.slice(0, 30)}&quot; + &quot;${token.slice(30)}&quot;)" />`,
    },
  },
  'a proxy with a password in its URL': {
    setup: {
      inbound: `<proxy url="@(&quot;http://user:s3cr3t&quot; + &quot;-of-this-test@proxy.example:8080&quot;)" />`,
    },
  },
  'a proxy with a password': {
    setup: {
      inbound: `<proxy url="http://proxy.example:8080" username="u" password="@(&quot;s3cr3t&quot; + &quot;-of-this-test&quot;)" />`,
    },
  },
  'a backend URL with a password': {
    setup: {
      inbound: `<set-backend-service base-url="@(&quot;http://user:s3cr3t&quot; + &quot;-of-this-test@backend.example/&quot;)" />`,
    },
  },
  'a send-request URL with a password': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>@("http://user:s3cr3t" + "-of-this-test@backend.example/")</set-url></send-request>`,
    },
  },
  'a cookie of a response in a variable': {
    setup: {
      inbound: `<send-request mode="new" response-variable-name="r"><set-url>https://x.example/</set-url></send-request><set-variable name="c" value="@(((IResponse)context.Variables[&quot;r&quot;]).Headers.GetValueOrDefault(&quot;Set-Cookie&quot;))" />`,
      answer: () => ({ headers: [['Set-Cookie', `a=${secret}; Path=/`]] }),
    },
  },
  'the password of a PFX that is not one': {
    setup: {
      inbound: `<authentication-certificate body="@(Convert.FromBase64String(&quot;AAAA&quot;))" password="@(&quot;s3cr3t&quot; + &quot;-of-this-test&quot;)" />`,
    },
  },
  'a token in a header of its own': {
    setup: {
      inbound:
        '<set-variable name="t" value="@(context.Request.Headers.GetValueOrDefault(&quot;X-Caller&quot;))" /><validate-jwt header-name="X-Caller" />',
    },
    call: { headers: [['X-Caller', secret]] },
  },
  'a key for a function': {
    setup: {
      inbound:
        '<set-variable name="k" value="@(context.Request.Headers.GetValueOrDefault(&quot;X-Functions-Key&quot;))" />',
    },
    call: { headers: [['X-Functions-Key', secret]] },
  },
  'a password that an expression decodes': {
    setup: {
      inbound:
        '<set-variable name="k" value="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;).AsBasic().Password)" />',
    },
    call: { headers: [['Authorization', `Basic ${base64}`]] },
  },
  'a key of validate-jwt': {
    setup: {
      inbound: `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>@("czNjcjN0" + "LW9mLXRoaXMtdGVzdA==")</key></issuer-signing-keys></validate-jwt>`,
    },
    call: { headers: [['Authorization', `Bearer ${token}`]] },
  },
  'a secret named value in other letters': {
    setup: {
      namedValues: new Map([['n', { value: 's3cr3t/of+this test', secret: true }]]),
      inbound: `<set-variable name="k" value="@(System.Net.WebUtility.UrlEncode(&quot;{{n}}&quot;))" /><set-variable name="h" value="@(&quot;{{n}}&quot;.ToUpper())" />`,
    },
  },
};

describe('a trace', () => {
  it.each(Object.entries(cases))('does not show %s', async (_where, { setup, call }) => {
    const { trace } = await policies(setup).call(call);
    const text = JSON.stringify(trace);
    expect(text).not.toMatch(/s3cr3t(-of|\/of|%2)/i);
    for (const form of [base64, base64OfSecret, token]) expect(text).not.toContain(form);
  });
});
