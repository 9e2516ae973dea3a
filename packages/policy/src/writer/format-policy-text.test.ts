import { describe, expect, it } from '@jest/globals';
import { convertPolicyText, formatPolicyText } from './format-policy-text.js';

const format = (text: string) => formatPolicyText(text, { file: 'a.xml' }).formatted;

describe('formatPolicyText', () => {
  it('lays out elements, keeps comments and single blank lines, and leaves bodies alone', () => {
    const text = `<!-- top -->
<policies><inbound>
  <base/>   <!-- inherited -->


  <!-- two
       lines -->
  <set-header name='a'   exists-action = "override"><value>
     @(x < "1")
  </value></set-header>
    <set-body>
      { "a": 1 }
    </set-body><set-body>  @("b")
  </set-body>
</inbound></policies>`;
    expect(format(text)).toBe(`<!-- top -->
<policies>
    <inbound>
        <base /> <!-- inherited -->

        <!-- two
       lines -->
        <set-header name="a" exists-action="override">
            <value>@(x < "1")</value>
        </set-header>
        <set-body>
      { "a": 1 }
    </set-body>
        <set-body>@("b")</set-body>
    </inbound>
</policies>
`);
  });

  it('changes nothing the second time', () => {
    const text =
      '<policies>\r\n<inbound><choose><!-- a --><when condition="@{\r\n return true;\r\n}"/></choose></inbound></policies>';
    const once = format(text)!;
    expect(format(once)).toBe(once);
  });

  it('keeps CDATA and elements of other vocabularies as they are', () => {
    const body = '<set-body><s:Envelope xmlns:s="u"> <s:Body>\n</s:Body> </s:Envelope></set-body>';
    expect(format(`<fragment>${body}<set-body><![CDATA[ <a> ]]></set-body></fragment>`)).toBe(
      `<fragment>\n    ${body}\n    <set-body><![CDATA[ <a> ]]></set-body>\n</fragment>\n`,
    );
  });

  it('formats documents that the service would refuse, as long as they are XML', () => {
    expect(format('<policies><x/></policies>')).toBe('<policies>\n    <x />\n</policies>\n');
  });

  it('says what is no XML, and gives no text then', () => {
    const { formatted, diagnostics } = formatPolicyText('<policies>\n<inbound>', { file: 'a.xml' });
    expect(formatted).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'PL1004', file: 'a.xml', line: 2, column: 1 }]);
  });
});

describe('convertPolicyText', () => {
  it('escapes for xml and gives the same back for rawxml', () => {
    const raw = '<fragment>\n    <set-method>@("a" + (b < c))</set-method>\n</fragment>\n';
    const xml = convertPolicyText(raw, { file: 'a.xml', format: 'xml' });
    expect(xml).toContain('<set-method>@("a" + (b &lt; c))</set-method>');
    expect(convertPolicyText(xml, { file: 'a.xml', format: 'rawxml' })).toBe(raw);
  });

  it('throws for what is no XML, with the place', () => {
    expect(() => convertPolicyText('<a', { file: 'a.xml', format: 'xml' })).toThrow(/^a\.xml:1:3: /);
  });
});
