import { describe, expect, it } from '@jest/globals';
import type { Policy, PolicyDocument } from '../document/policy-document.js';
import type { Expression } from '../document/value.js';
import { expressionPosition } from './expression-source.js';
import { readPolicyDocument } from './read-policy-document.js';

const inSection = (content: string, section = 'inbound') =>
  `<policies>\n<${section}>\n${content}\n</${section}>\n</policies>`;

function read(content: string, section: 'inbound' | 'backend' | 'outbound' | 'on-error' = 'inbound') {
  const { document, diagnostics } = readPolicyDocument(inSection(content, section), {
    file: 'a.xml',
    root: 'policies',
  });
  return { policies: document?.sections[section] ?? [], diagnostics };
}

function one(content: string, section: 'inbound' | 'backend' = 'inbound'): Policy {
  const { policies, diagnostics } = read(content, section);
  expect(diagnostics).toEqual([]);
  expect(policies).toHaveLength(1);
  return policies[0]!;
}

const found = (content: string, section: 'inbound' | 'backend' | 'outbound' | 'on-error' = 'inbound') =>
  read(content, section).diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('reading values', () => {
  it('gives literals the type of their attribute', () => {
    expect(
      one('<forward-request timeout="60" buffer-request-body="true" http-version="2or1"/>', 'backend').config,
    ).toEqual({
      timeout: 60,
      bufferRequestBody: true,
      httpVersion: '2or1',
    });
  });

  it('reads booleans as XML Schema and .NET write them', () => {
    expect(one('<forward-request buffer-response="False" follow-redirects="1"/>', 'backend').config).toEqual({
      bufferResponse: false,
      followRedirects: true,
    });
  });

  it('reads expressions, named values and text with expressions in it', () => {
    expect(
      one('<set-header name="{{name}}"><value>@(1)</value><value>a @(2) b</value></set-header>').config,
    ).toMatchObject({
      name: { kind: 'named-value', name: 'name' },
      values: [
        { kind: 'expression', code: '@(1)' },
        { kind: 'interpolation', parts: ['a ', { kind: 'expression', code: '@(2)' }, ' b'] },
      ],
    });
  });

  it('takes blanks around a text for layout, and those of a body for the body', () => {
    expect(one('<set-method>\n  POST\n</set-method>').config).toEqual({ method: 'POST' });
    expect(one('<set-body> {} </set-body>').config).toEqual({ body: ' {} ' });
    expect(one('<set-body>\n @("x") \n</set-body>').config).toMatchObject({ body: { code: '@("x")' } });
    expect(one('<set-body></set-body>').config).toEqual({ body: '' });
  });

  it('reads CDATA as text and passes over comments', () => {
    expect(one('<set-body><!-- x --><![CDATA[{"a":"<b>"}]]></set-body>').config).toEqual({
      body: '{"a":"<b>"}',
    });
  });

  it('reads a body of elements as one piece of raw XML', () => {
    expect(
      one('<set-body><e:a xmlns:e="u" b="@(x &lt; &quot;1&quot;)">@(y)</e:a></set-body>').config,
    ).toEqual({
      body: { kind: 'markup', xml: '<e:a xmlns:e="u" b="@(x < "1")">@(y)</e:a>' },
    });
  });

  it('reads children, lists and nested policies', () => {
    const { config } = one(
      '<validate-client-certificate><identities><identity subject="CN=a"/><identity thumbprint="AA"/></identities></validate-client-certificate>',
    );
    expect(config).toEqual({ identities: [{ subject: 'CN=a' }, { thumbprint: 'AA' }] });
    const choose = one(
      '<choose><when condition="@(true)"><base/></when><otherwise><return-response><set-status code="401" reason="r"/></return-response></otherwise></choose>',
    );
    expect(choose.config).toMatchObject({
      when: [{ condition: { code: '@(true)' }, policies: [{ name: 'base' }] }],
      otherwise: [
        { name: 'return-response', config: { policies: [{ name: 'set-status', config: { code: 401 } }] } },
      ],
    });
  });

  it('reads the older form of trace', () => {
    expect(one('<trace source="a">@(x)</trace>').config).toMatchObject({
      source: 'a',
      message: { code: '@(x)' },
    });
  });

  it('gives policies and expressions their places', () => {
    const policy = one('  <set-variable id="v" name="a"\n value="@(1 &lt; x)"/>');
    expect(policy).toMatchObject({ id: 'v', position: { file: 'a.xml', line: 3, column: 3 } });
    const { value } = policy.config as { value: Expression };
    expect(value.position).toMatchObject({ line: 4, column: 9 });
    // `x` comes eight characters after the `@` in the file, and five in the code.
    expect(value.code.indexOf('x')).toBe(6);
    expect(expressionPosition(value, 6)).toMatchObject({ line: 4, column: 18 });
  });

  it('freezes what it read', () => {
    const policy = one('<set-header name="a"><value>1</value></set-header>');
    expect(Object.isFrozen(policy)).toBe(true);
    expect(Object.isFrozen((policy.config as { values: unknown }).values)).toBe(true);
  });
});

describe('named values', () => {
  const namedValues = new Map([
    ['flag', { value: 'true', secret: false }],
    ['host', { value: 'h&<"', secret: false }],
    ['key', { value: 'sesame', secret: true }],
    ['now', { value: '@(DateTime.UtcNow)', secret: false }],
    ['code', { value: '418', secret: false }],
  ]);
  const fill = (content: string) => {
    const result = readPolicyDocument(`<fragment>${content}</fragment>`, {
      file: 'f.xml',
      namedValues,
      root: 'fragment',
    });
    return { policies: result.document?.policies ?? [], diagnostics: result.diagnostics };
  };

  it('are put in node by node, so that a value never becomes markup', () => {
    const { policies, diagnostics } = fill(
      '<set-header name="a"><value>https://{{host}}/</value></set-header>',
    );
    expect(diagnostics).toEqual([]);
    expect(policies[0]!.config).toEqual({ name: 'a', values: ['https://h&<"/'] });
  });

  it('take the type of their place', () => {
    expect(fill('<set-status code="{{code}}" />').policies[0]!.config).toEqual({ code: 418 });
  });

  it('stand in expressions as bare tokens and in their strings, with the way back to the file', () => {
    const { policies } = fill('<set-variable name="a" value="@({{flag}} && x == "{{host}}")" />');
    const { value } = policies[0]!.config as { value: Expression };
    expect(value.code).toBe('@(true && x == "h&<"")');
    expect(expressionPosition(value, value.code.indexOf('x'))).toMatchObject({ line: 1, column: 55 });
  });

  it('may bring an expression', () => {
    expect(fill('<set-variable name="a" value="{{now}}" />').policies[0]!.config).toMatchObject({
      value: { kind: 'expression', code: '@(DateTime.UtcNow)' },
    });
  });

  it('stay marked when they are secret, and never stand in a message', () => {
    const { policies } = fill(
      '<set-header name="a"><value>x {{key}}</value></set-header><set-body>@("{{key}}")</set-body>',
    );
    expect(policies[0]).toMatchObject({ config: { values: ['x sesame'] }, secrets: ['values[0]'] });
    expect(policies[1]).toMatchObject({ config: { body: { secret: true } }, secrets: ['body'] });
    const [wrong] = fill('<set-status code="{{key}}" />').diagnostics;
    expect(wrong).toMatchObject({ code: 'PL2013' });
    expect(JSON.stringify(wrong)).not.toContain('sesame');
  });

  it('are reported when nobody knows them, except in a Liquid template', () => {
    expect(fill('<set-body>{{hosts}}</set-body>').diagnostics).toMatchObject([
      { code: 'PL2021', column: 21, help: 'Did you mean `host`?' },
    ]);
    expect(fill('<set-body template="liquid">{{body.id}} {{host}}</set-body>')).toMatchObject({
      diagnostics: [],
      policies: [{ config: { body: '{{body.id}} h&<"' } }],
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['an unknown policy', '<set-heder name="a"/>', ['PL2006 3:1']],
    ['an unknown attribute', '<set-header nam="a" name="b"/>', ['PL2011 3:13']],
    ['a missing attribute', '<set-header/>', ['PL2012 3:1']],
    ['a missing child', '<cors><allowed-headers><header>a</header></allowed-headers></cors>', ['PL2010 3:1']],
    ['a missing text', '<set-method/>', ['PL2020 3:1']],
    ['an unknown child', '<set-header name="a"><valu>1</valu></set-header>', ['PL2008 3:22']],
    [
      'a child too many',
      '<choose><when condition="true"/><otherwise/><otherwise/></choose>',
      ['PL2009 3:45'],
    ],
    [
      'a policy where only others may stand',
      '<return-response><set-method>GET</set-method></return-response>',
      ['PL2008 3:18'],
    ],
    [
      'a policy too often',
      '<return-response><set-status code="1" reason=""/><set-status code="200" reason=""/></return-response>',
      ['PL2013 3:30', 'PL2009 3:50'],
    ],
    ['a wrong number', '<set-status code="abc" reason=""/>', ['PL2013 3:13']],
    ['a number out of its range', '<retry condition="true" count="51" interval="1"/>', ['PL2013 3:25']],
    ['a wrong choice', '<set-header name="a" exists-action="overide"/>', ['PL2013 3:22']],
    ['a wrong boolean', '<rewrite-uri template="/" copy-unmatched-params="yes"/>', ['PL2013 3:27']],
    ['an expression where none may stand', '<include-fragment fragment-id="@(1)"/>', ['PL2014 3:19']],
    ['an expression as id', '<set-method id="@(1)">GET</set-method>', ['PL2014 3:13']],
    ['text beside an expression in a template of a URL', '<rewrite-uri template="/@(1)"/>', ['PL2015 3:14']],
    ['text beside an expression in a number', '<set-status code="4@(1)" reason=""/>', ['PL2015 3:13']],
    ['neither of two attributes', '<set-backend-service/>', ['PL2016 3:1']],
    ['both of two attributes', '<set-backend-service base-url="a" backend-id="b"/>', ['PL2016 3:1']],
    ['none of several children', '<ip-filter action="allow"/>', ['PL2017 3:1']],
    [
      'two attributes that exclude each other',
      '<log-to-eventhub logger-id="a" partition-id="1" partition-key="2">x</log-to-eventhub>',
      ['PL2018 3:1'],
    ],
    ['stray text', '<choose>x<when condition="true"/></choose>', ['PL2019 3:9']],
    ['the wrong section', '<forward-request/>', ['PL2007 3:1']],
    [
      'the wrong section inside a branch',
      '<choose><when condition="true"><forward-request/></when></choose>',
      ['PL2007 3:32'],
    ],
    [
      'eleven identities',
      `<validate-client-certificate><identities>${'<identity subject="a"/>'.repeat(11)}</identities></validate-client-certificate>`,
      ['PL2009 3:272'],
    ],
    [
      'identities without one',
      '<validate-client-certificate><identities/></validate-client-certificate>',
      ['PL2010 3:30'],
    ],
    [
      'a new request without its URL and method',
      '<send-request response-variable-name="a"></send-request>',
      ['PL2029 3:1', 'PL3010 3:1'],
    ],
    ['a request whose response nobody keeps', '<send-request mode="copy"/>', ['PL3010 3:1']],
    ['a copied request without them', '<send-request mode="copy" response-variable-name="a"/>', []],
    [
      'a request whose mode the run decides',
      '<send-request mode="@("new")" response-variable-name="a"/>',
      [],
    ],
    [
      'a request whose mode a named value is',
      '<send-request mode="{{mode}}" response-variable-name="a"/>',
      [],
    ],
    [
      'a quota of tokens without its period',
      '<llm-token-limit counter-key="a" estimate-prompt-tokens="true" token-quota="5"/>',
      ['PL2029 3:1'],
    ],
    ['a query parameter without a value', '<set-query-parameter name="a"/>', ['PL2029 3:1']],
    ['a query parameter that is removed', '<set-query-parameter name="a" exists-action="delete"/>', []],
    [
      'six dimensions of one’s own',
      `<emit-metric name="a"><dimension name="API ID"/>${'<dimension name="b" value="c"/>'.repeat(6)}</emit-metric>`,
      ['PL2030 3:204'],
    ],
    [
      'a period that is too short',
      '<quota-by-key calls="1" counter-key="a" renewal-period="60"/>',
      ['PL2013 3:41'],
    ],
    [
      'a period that is none',
      '<quota-by-key calls="1" counter-key="a" renewal-period="a day"/>',
      ['PL2013 3:41'],
    ],
    ['a period without an end', '<quota-by-key calls="1" counter-key="a" renewal-period="0"/>', []],
    ['a period of a month', '<quota-by-key calls="1" counter-key="a" renewal-period="P1M"/>', []],
    ['a negative limit', '<rate-limit calls="-1" renewal-period="60"/>', ['PL2013 3:13']],
    [
      'what only Microsoft’s page requires',
      '<check-header name="a" failed-check-httpcode="401"/>',
      ['PL3010 3:1'],
    ],
  ])('%s', (_, content, expected) => {
    expect(found(content)).toEqual(expected);
  });

  it('names the nearest policy, attribute and value', () => {
    const helps = read(
      '<set-heder/><set-method Id="a">x</set-method><set-header name="a" exists-action="Delete"/>',
    ).diagnostics;
    expect(helps.map(({ help }) => help)).toEqual([
      'Did you mean `set-header`?',
      'It has no attributes.',
      'Did you mean `delete`?',
    ]);
  });

  it('warns of policies that Microsoft does not document', () => {
    expect(read('<block><base/></block>').diagnostics).toMatchObject([
      { code: 'PL3001', severity: 'warning' },
    ]);
  });

  it.each([
    ['another root', '<policy/>', 'PL2001'],
    ['a GraphQL resolver without its request', '<http-data-source/>', 'PL2010'],
    ['an unknown section', '<policies><Inbound/></policies>', 'PL2004'],
    ['a section twice', '<policies><inbound/><inbound/></policies>', 'PL2005'],
    ['a policy outside the sections', '<policies><set-method>GET</set-method></policies>', 'PL2004'],
    ['an attribute on the root', '<policies a="1"/>', 'PL2011'],
    ['base in a fragment', '<fragment><base/></fragment>', 'PL2023'],
    ['a fragment in a fragment', '<fragment><include-fragment fragment-id="a"/></fragment>', 'PL2023'],
    ['a section in a fragment', '<fragment><inbound/></fragment>', 'PL2006'],
  ])('%s', (_, text, code) => {
    expect(
      readPolicyDocument(text, { file: 'a.xml' }).diagnostics.map((diagnostic) => diagnostic.code),
    ).toEqual([code]);
  });

  it('a fragment where a policy document is expected', () => {
    const { document, diagnostics } = readPolicyDocument('<fragment/>', { file: 'a.xml', root: 'policies' });
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'PL2002', message: 'The root is <fragment>; <policies> is expected here.' },
    ]);
  });

  it('keeps an unknown policy in the document, so that nobody takes it for absent', () => {
    expect(read('<set-heder name="a"/>').policies).toMatchObject([
      { name: 'set-heder', position: { line: 3 } },
    ]);
  });

  it('keeps every section that is there, and none that is not', () => {
    const { document } = readPolicyDocument('<policies><on-error/><inbound><base/></inbound></policies>', {
      file: 'a.xml',
    });
    expect(Object.keys((document as PolicyDocument).sections)).toEqual(['inbound', 'on-error']);
  });
});
