import { describe, expect, it } from '@jest/globals';
import { createLocator } from './locator.js';
import { parseXml } from './parse-xml.js';
import { createFindings } from './report.js';
import type { XmlElement } from './xml-node.js';

function parse(text: string) {
  const findings = createFindings(createLocator(text, 'a.xml'));
  const document = parseXml(text, findings.report);
  const places = findings.sorted().map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { document, places, messages: findings.sorted().map(({ message }) => message) };
}

function rootOf(text: string): XmlElement {
  const { document, places } = parse(text);
  expect(places).toEqual([]);
  return document!.root;
}

const attributeOf = (element: XmlElement, name: string) =>
  element.attributes
    .find((attribute) => attribute.name === name)
    ?.parts.map(({ kind, mapped }) => [kind, mapped.text]);

const textOf = (element: XmlElement) =>
  element.children.flatMap((child) =>
    child.kind === 'text' || child.kind === 'cdata'
      ? child.parts.map(({ kind, mapped }) => [kind, mapped.text])
      : [],
  );

describe('parseXml', () => {
  it.each([
    [
      'raw quotes, generics and operators in an attribute',
      `<a b="@(x.As<JObject>()["k"] == "v" && 1 < 2)"/>`,
      `@(x.As<JObject>()["k"] == "v" && 1 < 2)`,
    ],
    ['escaped code', '<a b="@(x(&quot;a)&quot;) &amp;&amp; 1 &lt; 2)"/>', '@(x("a)") && 1 < 2)'],
    ['raw quotes with escaped operators', '<a b="@(x("a") &amp;&amp; 1 &lt; 2)"/>', '@(x("a") && 1 < 2)'],
    [
      'an entity that belongs to the C# text',
      `<a b="@(x.Replace("&quot;", ""))"/>`,
      '@(x.Replace("&quot;", ""))',
    ],
    ['single quotes around it', `<a b='@(x['"'])'/>`, `@(x['"'])`],
    [
      'brackets in verbatim and interpolated strings',
      String.raw`<a b="@(@"c:\)" + $"{x(")")}")"/>`,
      String.raw`@(@"c:\)" + $"{x(")")}")`,
    ],
    ['brackets in comments', '<a b="@{ /* ) } */ return 1; // }\n }"/>', '@{ /* ) } */ return 1; // }\n }'],
    ['CRLF, which becomes LF', '<a b="@{\r\nreturn 1;\r\n}"/>', '@{\nreturn 1;\n}'],
  ])('reads an expression with %s', (_, text, code) => {
    expect(attributeOf(rootOf(text), 'b')).toEqual([['expression', code]]);
  });

  it('reads expressions in text, in CDATA and among text', () => {
    expect(textOf(rootOf('<a>@(x < 1 ? "</a>" : "")</a>'))).toEqual([
      ['expression', '@(x < 1 ? "</a>" : "")'],
    ]);
    expect(textOf(rootOf('<a><![CDATA[@{ return "<"; }]]></a>'))).toEqual([
      ['expression', '@{ return "<"; }'],
    ]);
    expect(textOf(rootOf('<a>to @(x) &amp; on</a>'))).toEqual([
      ['text', 'to '],
      ['expression', '@(x)'],
      ['text', ' & on'],
    ]);
  });

  it('takes an at sign without bracket for text', () => {
    expect(attributeOf(rootOf('<a b="me@example.com"/>'), 'b')).toEqual([['text', 'me@example.com']]);
  });

  it('keeps comments and instructions in their places, with what stands before and behind the root', () => {
    const { document } = parse('<?xml version="1.0"?><!--1--><a><!--2 @( --><b/><?pi x?></a><!--3-->');
    expect(document!.before.map(({ kind }) => kind)).toEqual(['instruction', 'comment']);
    expect(document!.root.children.map(({ kind }) => kind)).toEqual(['comment', 'element', 'instruction']);
    expect(document!.after).toMatchObject([{ kind: 'comment', text: '3' }]);
  });

  it('reads names that JavaScript gives a meaning', () => {
    const root = rootOf('<a constructor="1" __proto__="2"><toString/></a>');
    expect(root.attributes.map(({ name }) => name)).toEqual(['constructor', '__proto__']);
  });

  it('ignores a byte order mark', () => {
    expect(rootOf('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>').name).toBe('a');
  });

  it.each([
    ['nothing', '', 'PL1001 1:1'],
    ['blanks only', ' \n', 'PL1001 1:1'],
    ['a second root', '<a/>\n<b/>', 'PL1002 2:1'],
    ['text behind the root', '<a/>\n  x', 'PL1003 2:3'],
    ['an element that is never closed', '<a>\n <b>\n</a>', 'PL1005 3:1'],
    ['a file that ends early', '<a>\n <b>', 'PL1004 2:2'],
    ['an end tag too many', '<a/></b>', 'PL1005 1:5'],
    ['a start tag that ends early', '<a b="1"', 'PL1006 1:9'],
    ['a value without quotes', '<a b=1/>', 'PL1006 1:6'],
    ['an attribute without value', '<a b/>', 'PL1006 1:5'],
    ['attributes without blank between', '<a b="1"c="2"/>', 'PL1006 1:9'],
    ['a quote in a value', '<a b="x "y" z"/>', 'PL1006 1:10'],
    ['an attribute twice', '<a b="1"\n b="2"/>', 'PL1007 2:2'],
    ['a value that is never closed', '<a b="1/>', 'PL1008 1:4'],
    ['a tag inside a value', '<a b="1><c/>', 'PL1009 1:9'],
    ['an expression that is never closed', '<a>\n <b c="@(x(1)"/></a>', 'PL1010 2:8'],
    ['an expression never closed in text', '<a>@{ return 1;</a>', 'PL1010 1:4'],
    ['a lone ampersand', '<a b="x&y"/>', 'PL1011 1:8'],
    ['an entity of HTML', '<a>&nbsp;</a>', 'PL1011 1:4'],
    ['a character reference to nothing', '<a>&#0;</a>', 'PL1011 1:4'],
    ['a comment that is never closed', '<a><!-- x</a>', 'PL1012 1:4'],
    ['two hyphens in a comment', '<a><!-- x -- y --></a>', 'PL1013 1:11'],
    ['a CDATA section that is never closed', '<a><![CDATA[x</a>', 'PL1014 1:4'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'PL1015 1:1'],
    ['a late declaration', '<a><?xml version="1.0"?></a>', 'PL1016 1:4'],
    ['a control character', '<a>\u0001</a>', 'PL1018 1:4'],
    ['the end of a CDATA section in text', '<a>x]]></a>', 'PL1020 1:5'],
    ['a reserved name', '<a><__proto__/></a>', 'PL1019 1:1'],
  ])('refuses %s', (_, text, place) => {
    expect(parse(text).places).toEqual([place]);
  });

  it('names both tags when they do not match', () => {
    expect(parse('<a>\n<b>\n</c></a>').messages).toEqual([
      '</c> stands where </b> is expected (opened in line 2).',
    ]);
  });

  it('refuses elements nested too deep, whatever their number', () => {
    expect(parse('<a>'.repeat(100_000)).places).toEqual([`PL1017 1:${200 * 3 + 1}`]);
  });

  it('goes on after what does not break the structure', () => {
    const { document, places } = parse('<a b="1" b="2">&x;<!-- -- --></a>');
    expect(document).toBeDefined();
    expect(places).toEqual(['PL1007 1:10', 'PL1011 1:16', 'PL1013 1:24']);
  });
});
