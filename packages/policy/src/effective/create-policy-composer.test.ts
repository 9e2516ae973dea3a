import { describe, expect, it } from '@jest/globals';
import { createPolicyComposer, readPolicyDocument } from '../index.js';
import type { ComposerOptions, ScopedText } from '../index.js';

const document = (scope: ScopedText['scope'], name: string, inbound: string, rest = ''): ScopedText => ({
  scope,
  name,
  file: `${scope}.xml`,
  text: `<policies><inbound>${inbound}</inbound>${rest}</policies>`,
});
const global = document(
  'global',
  '',
  '<set-method>GET</set-method>',
  '<backend><forward-request /></backend>',
);
const compose = (documents: readonly ScopedText[], options?: ComposerOptions) =>
  createPolicyComposer(options)(documents);
const namesOf = (text = ''): unknown =>
  readPolicyDocument(text, { file: 'effective', root: 'policies' }).document?.sections.inbound?.map(
    ({ name }) => name,
  );

describe('the effective policy', () => {
  it('has the broader scopes where base stands, with comments that name them', () => {
    const { text, diagnostics } = compose([
      document(
        'operation',
        'get',
        '<set-variable name="a" value="@(1 < 2)" /><base /><!-- mine --><set-status code="200" reason="OK" />',
        '<backend><base /></backend>',
      ),
      document('api', 'orders', '<base /><rewrite-uri template="/x" />'),
      global,
    ]);
    expect(diagnostics).toEqual([]);
    expect(text).toBe(`<!-- operation get, operation.xml -->
<policies>
    <inbound>
        <set-variable name="a" value="@(1 < 2)" />
        <!-- api orders, api.xml -->
        <!-- global, global.xml -->
        <set-method>GET</set-method>
        <!-- end of global -->
        <rewrite-uri template="/x" />
        <!-- end of api orders -->
        <!-- mine -->
        <set-status code="200" reason="OK" />
    </inbound>
    <backend>
        <!-- api orders, api.xml: nothing here -->
    </backend>
    <outbound />
    <on-error />
</policies>
`);
  });

  it('leaves out what no base asks for', () => {
    expect(namesOf(compose([document('api', 'orders', '<cors />'), global]).text)).toEqual(['cors']);
  });

  it('puts in what stands above, however deep base stands', () => {
    const { text, parts } = compose([
      document('api', 'orders', '<choose><when condition="@(true)"><base /></when></choose>'),
      global,
    ]);
    expect(text).toMatch(/<when condition="@\(true\)">\s*<!-- global, global.xml -->\s*<set-method>GET/);
    expect(parts).toEqual([
      {
        section: 'inbound',
        policy: 'choose',
        scope: 'api',
        name: 'orders',
        fragment: null,
        file: 'api.xml',
        line: 1,
        column: 20,
      },
    ]);
  });

  it('leaves a body alone that looks like a policy', () => {
    const body = '<set-body><html><base /><include-fragment /></html></set-body>';
    expect(compose([document('api', 'orders', body), global]).text).toContain(
      '<html><base /><include-fragment /></html>',
    );
  });

  it('puts fragments in, whose id may be a named value, and no value of any', () => {
    const { text, parts } = compose(
      [document('api', 'orders', '<include-fragment fragment-id="{{which}}" />')],
      {
        fragments: new Map([
          ['Log', { file: 'log.xml', text: '<fragment><trace source="{{key}}">x</trace></fragment>' }],
        ]),
        namedValues: new Map([
          ['which', { value: 'log', secret: false }],
          ['key', { value: 'hidden', secret: true }],
        ]),
      },
    );
    expect(text).toContain('<!-- fragment {{which}}, log.xml -->\n        <trace source="{{key}}">x</trace>');
    expect(text).not.toContain('hidden');
    expect(parts).toMatchObject([
      { policy: 'trace', scope: 'api', fragment: '{{which}}', file: 'log.xml', column: 11 },
    ]);
  });

  it('names a fragment that is not there, and gives no text', () => {
    const { text, diagnostics } = compose(
      [document('api', 'orders', '<include-fragment fragment-id="loging" />')],
      { fragments: new Map([['logging', { file: 'log.xml', text: '<fragment />' }]]) },
    );
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'PL2027', file: 'api.xml', help: 'Did you mean `logging`?' }]);
  });

  it('gives no text when a document is no XML', () => {
    const { text, diagnostics } = compose([{ ...global, text: '<policies>' }]);
    expect(text).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'global.xml' }]);
  });

  it('keeps two hyphens of a file name out of its comments', () => {
    expect(compose([{ ...global, file: 'a---b.xml' }]).text).toContain('<!-- global, a- - -b.xml -->');
  });

  it('writes expressions for either format', () => {
    const own = document('api', 'orders', '<set-variable name="a" value="@(1 < 2)" />');
    expect(compose([own], { format: 'xml' }).text).toContain('value="@(1 &lt; 2)"');
  });
});
