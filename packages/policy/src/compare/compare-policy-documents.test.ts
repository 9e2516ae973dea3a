import { describe, expect, it } from '@jest/globals';
import { expression } from '../builder/expression.js';
import { fragment } from '../builder/fragment.js';
import { markup } from '../builder/markup.js';
import { namedValue } from '../builder/named-value.js';
import { policies } from '../builder/policies.js';
import { base, quotaByKey, setBody, setHeader, setMethod, setVariable } from '../generated/builders.js';
import { readPolicyDocument } from '../reader/read-policy-document.js';
import { comparePolicyDocuments } from './compare-policy-documents.js';

const read = (text: string, file = 'a.xml') => {
  const { document } = readPolicyDocument(text, { file });
  if (document === undefined) throw new Error('The text is no document.');
  return document;
};
const inFragment = (xml: string) => read(`<fragment>${xml}</fragment>`);
const compare = (left: string, right: string) => comparePolicyDocuments(inFragment(left), inFragment(right));

describe('comparePolicyDocuments', () => {
  it.each([
    [
      'an attribute with its default',
      '<set-header name="a" />',
      '<set-header name="a" exists-action="override" />',
    ],
    ['the order of attributes', '<set-variable name="a" value="b" />', '<set-variable value="b" name="a" />'],
    [
      'a duration',
      '<quota-by-key calls="1" counter-key="k" renewal-period="P30D" />',
      '<quota-by-key calls="1" counter-key="k" renewal-period="2592000" />',
    ],
    [
      'a duration with a time',
      '<quota-by-key calls="1" counter-key="k" renewal-period="PT1H5M" />',
      '<quota-by-key calls="1" counter-key="k" renewal-period="3900" />',
    ],
    [
      'comments and blanks of C#',
      '<set-method>@{\n  // why\n  return "a  b" /* x */ +x ;\n}</set-method>',
      '<set-method>@{ return "a  b" + x; }</set-method>',
    ],
    [
      'the escaping of XML',
      '<set-variable name="a" value="@(a &lt; b &amp;&amp; c == &quot;d&quot;)" />',
      '<set-variable name="a" value=\'@(a < b && c == "d")\' />',
    ],
    [
      'the order of vary-by children',
      '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false"><vary-by-header>a</vary-by-header><vary-by-header>b</vary-by-header></cache-lookup>',
      '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false"><vary-by-header>b</vary-by-header><vary-by-header>a</vary-by-header></cache-lookup>',
    ],
    [
      'the order of origins',
      '<cors><allowed-origins><origin>a</origin><origin>b</origin></allowed-origins></cors>',
      '<cors><allowed-origins><origin>b</origin><origin>a</origin></allowed-origins></cors>',
    ],
    [
      'the order of attributes in a message',
      '<set-body><a b="1" c="2" /></set-body>',
      "<set-body><a c='2' b='1'></a></set-body>",
    ],
    ['comments of XML', '<!-- a --><base />', '<base />'],
    ['an unknown policy, blanks aside', '<x a="1" b="2"> y <z /></x>', '<x b="2" a="1">y<z/><!-- c --></x>'],
  ])('leaves out %s', (_, left, right) => {
    expect(compare(left, right)).toEqual([]);
  });

  it.each([
    ['blanks in a string', '<set-method>@("a b")</set-method>', '<set-method>@("a  b")</set-method>'],
    ['what looks like a comment', '<set-method>@("//a")</set-method>', '<set-method>@("//b")</set-method>'],
    [
      'blanks in a verbatim string',
      '<set-method>@(@"\\" + "a ")</set-method>',
      '<set-method>@(@"\\" + "a")</set-method>',
    ],
    [
      'strings in a hole',
      '<set-method>@($"{x["a "]}")</set-method>',
      '<set-method>@($"{x["a"]}")</set-method>',
    ],
    ['tokens', '<set-method>@(a + +b)</set-method>', '<set-method>@(a++ b)</set-method>'],
    ['words', '<set-method>@{ return a; }</set-method>', '<set-method>@{ returna; }</set-method>'],
    ['characters', "<set-method>@('\"' + 'a')</set-method>", "<set-method>@('\"' + 'b')</set-method>"],
    [
      'the order of values',
      '<set-header name="a"><value>1</value><value>2</value></set-header>',
      '<set-header name="a"><value>2</value><value>1</value></set-header>',
    ],
    ['blanks in a body', '<set-body>a</set-body>', '<set-body> a</set-body>'],
    ['an id', '<base id="a" />', '<base id="b" />'],
  ])('finds %s', (_, left, right) => {
    expect(compare(left, right)).not.toEqual([]);
  });

  it('tells what changed, where, on both sides', () => {
    const left = read(
      '<policies>\n<inbound>\n<base />\n<set-header name="a" />\n<set-header name="b">\n<value>@( 1 )</value></set-header>\n</inbound><outbound /></policies>',
      'left.xml',
    );
    const right = read(
      '<policies><inbound>\n<set-method>GET</set-method><base />\n<set-header name="b" exists-action="skip">\n<value>@(2)</value></set-header></inbound></policies>',
      'right.xml',
    );
    const differences = comparePolicyDocuments(left, right);
    expect(differences.map(({ message }) => message)).toEqual([
      'inbound/set-method: added.',
      'inbound/set-header[1]/@name: `a` became `b`.',
      'inbound/set-header[1]/@exists-action: added with `skip`.',
      'inbound/set-header[1]/value: added.',
      'inbound/set-header[2]: removed.',
      'outbound: removed.',
    ]);
    expect(differences[0]).toMatchObject({
      kind: 'added',
      right: { text: 'set-method', position: { file: 'right.xml', line: 2, column: 1 } },
    });
    expect(differences[4]).toMatchObject({
      kind: 'removed',
      left: { text: 'set-header', position: { file: 'left.xml', line: 5, column: 1 } },
    });
  });

  it('points at the expression that changed, and does not show a secret', () => {
    const namedValues = new Map([['key', { value: 'hush', secret: true }]]);
    const text = (code: string) => `<fragment>\n  <set-method>${code}</set-method></fragment>`;
    const [left, right] = ['@("{{key}}")', '@("{{key}}" + 1)'].map(
      (code) => readPolicyDocument(text(code), { file: 'a.xml', namedValues }).document!,
    );
    const [difference] = comparePolicyDocuments(left!, right!);
    expect(difference).toMatchObject({
      path: 'fragment/set-method/text()',
      left: { position: { line: 2, column: 15 } },
    });
    expect(JSON.stringify(difference)).not.toContain('hush');
    const [one, other] = ['{{key}}', 'other'].map(
      (value) => readPolicyDocument(text(value), { file: 'a.xml', namedValues }).document!,
    );
    expect(comparePolicyDocuments(one!, other!)[0]?.left?.text).toBe('(secret)');
  });

  it('compares what the builder made with what was read', () => {
    const built = policies({
      inbound: [
        base(),
        setHeader({ name: 'a', values: [namedValue('v')] }),
        setVariable({ id: 'i', name: 'x', value: expression('@(1  +  1)') }),
        setMethod({ kind: 'interpolation', parts: ['a', expression('@(1)')] }),
        setBody(markup('<a b="@(1)"/>')),
        quotaByKey({ calls: 3, counterKey: 'k', renewalPeriod: '300' }),
      ],
    });
    const text = `<policies><inbound><base /><set-header name="a"><value>{{v}}</value></set-header>
      <set-variable name="x" id="i" value="@(1 + 1)" /><set-method>a@( 1 )</set-method><set-body><a b="@( 1 )" /></set-body>
      <quota-by-key calls="3" counter-key="k" renewal-period="PT5M" /></inbound></policies>`;
    expect(comparePolicyDocuments(built, read(text))).toEqual([]);
    expect(comparePolicyDocuments(fragment([base()]), built)).not.toEqual([]);
  });
});
