import { describe, expect, it } from '@jest/globals';
import { expression } from '../builder/expression.js';
import { fragment } from '../builder/fragment.js';
import { markup } from '../builder/markup.js';
import { namedValue } from '../builder/named-value.js';
import { policies } from '../builder/policies.js';
import type { FragmentDocument, PolicyDocument } from '../document/policy-document.js';
import {
  base,
  returnResponse,
  setBody,
  setHeader,
  setMethod,
  setStatus,
  setVariable,
  trace,
} from '../generated/builders.js';
import { readPolicyDocument } from '../reader/read-policy-document.js';
import { plain } from '../testing/plain.js';
import { compilePolicyDocument } from './compile-policy-document.js';

const value = (code: string) => fragment([setVariable({ name: 'a', value: expression(code) })]);

function readBack(document: PolicyDocument | FragmentDocument, format: 'rawxml' | 'xml') {
  const { document: read, diagnostics } = readPolicyDocument(compilePolicyDocument(document, format), {
    file: 'a.xml',
  });
  expect(diagnostics).toEqual([]);
  return plain(read);
}

describe('compilePolicyDocument', () => {
  it('writes one element a line, expressions verbatim, and no section that is left out', () => {
    const document = policies({
      inbound: [
        base(),
        setVariable({ id: 'v', name: 'a', value: expression('@(x.As<JObject>()["k"] == "v" && 1 < 2)') }),
        returnResponse([setStatus({ code: 401, reason: 'No' }), setBody('')]),
      ],
      'on-error': [],
    });
    expect(compilePolicyDocument(document, 'rawxml')).toBe(`<policies>
    <inbound>
        <base />
        <set-variable id="v" name="a" value="@(x.As<JObject>()["k"] == "v" && 1 < 2)" />
        <return-response>
            <set-status code="401" reason="No" />
            <set-body />
        </return-response>
    </inbound>
    <on-error />
</policies>
`);
  });

  it('escapes expressions in xml, line ends of attributes included', () => {
    expect(compilePolicyDocument(value('@{ // a\n\treturn "b" < x && c; }'), 'xml')).toBe(
      '<fragment>\n    <set-variable name="a" value="@{ // a&#10;&#9;return &quot;b&quot; &lt; x &amp;&amp; c; }" />\n</fragment>\n',
    );
  });

  it('escapes literals in both formats', () => {
    const document = fragment([setHeader({ name: 'a', values: ['x & <y> "z" ]]>'] }), setMethod('a\tb')]);
    expect(compilePolicyDocument(document, 'rawxml')).toContain('<value>x &amp; &lt;y> "z" ]]&gt;</value>');
  });

  it('writes named values, text with expressions, and markup', () => {
    const document = fragment([
      setHeader({ name: namedValue('n'), values: ['{{a}}/b'] }),
      trace({ source: 's', message: { kind: 'interpolation', parts: ['at ', expression('@(1 < 2)'), '!'] } }),
      setBody(markup('<a b="@("x")">&lt;</a>')),
    ]);
    const text = compilePolicyDocument(document, 'rawxml');
    expect(text).toContain('<set-header name="{{n}}">');
    expect(text).toContain('<message>at @(1 < 2)!</message>');
    expect(text).toContain('<set-body><a b="@("x")">&lt;</a></set-body>');
    expect(compilePolicyDocument(document, 'xml')).toContain('<a b="@(&quot;x&quot;)">&lt;</a>');
  });

  it.each([
    '@(a && b < c)',
    '@("</value>")',
    '@(x.Replace("&quot;", "&amp;lt;"))',
    '@(\'"\' + "\'")',
    '@{ return @"c:\\" + $"{x["k"]}"; // }\n}',
    '@{\n    var a = new Dictionary<string, List<int>>();\n    return a;\n}',
    '@("]]>" + "<!--")',
    '@("\u00e9\ud83d\ude00&#10;")',
  ])('gives back what it wrote: %s', (code) => {
    for (const format of ['rawxml', 'xml'] as const) {
      expect(readBack(value(code), format)).toEqual(plain(value(code)));
      const text = fragment([
        setBody(expression(code)),
        setHeader({ name: 'h', values: [expression(code)] }),
      ]);
      expect(readBack(text, format)).toEqual(plain(text));
    }
  });

  it.each(['', ' ', ' a\n b ', 'a]]>b', '<a>&amp;</a>', 'tab\tline\nreturn\r', '{"a": "b@c"}'])(
    'gives back the body %j',
    (body) => {
      for (const format of ['rawxml', 'xml'] as const) {
        expect(readBack(fragment([setBody(body)]), format)).toEqual(plain(fragment([setBody(body)])));
      }
    },
  );

  it('refuses what XML would not give back', () => {
    expect(() => compilePolicyDocument(value('@(x'), 'rawxml')).toThrow(
      expect.objectContaining({
        name: 'PolicyError',
        code: 'InvalidExpression',
        at: 'fragment/set-variable',
      }),
    );
    expect(() => compilePolicyDocument(value('x)'), 'rawxml')).toThrow('`x)` is not one whole expression.');
    expect(() => compilePolicyDocument(fragment([setBody('mail @(me)')]), 'rawxml')).toThrow(
      expect.objectContaining({ code: 'ExpressionInLiteral' }),
    );
    const unknown = {
      kind: 'fragment',
      policies: [{ kind: 'policy', name: 'set-heder', config: {} }],
    } as const;
    expect(() => compilePolicyDocument(unknown, 'rawxml')).toThrow(
      'fragment: `set-heder` is no policy of API Management.',
    );
    expect(() => markup('<a>')).toThrow(expect.objectContaining({ code: 'InvalidMarkup' }));
  });
});
