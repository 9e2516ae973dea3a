import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const xmlType = [['Content-Type', 'text/xml; charset=utf-8']] as const;

async function converted(
  xml: string,
  attributes = 'kind="direct" apply="always" consider-accept-header="false"',
) {
  const { call } = policies({
    outbound: `<xml-to-json ${attributes} />`,
    answer: () => ({ body: xml, headers: xmlType }),
  });
  const { text, headers, status, refusal } = await call();
  return { text, type: headers.get('Content-Type'), status, refusal };
}

describe('xml-to-json', () => {
  it.each([
    ['texts and attributes', '<a x="1"><b>t</b></a>', '{"a":{"@x":"1","b":"t"}}'],
    ['several elements of one name', '<a><b>1</b><c/><b>2</b></a>', '{"a":{"b":["1","2"],"c":null}}'],
    ['an element with nothing in it', '<a><b></b><c /></a>', '{"a":{"b":"","c":null}}'],
    ['a text beside an attribute', '<a x="1">t</a>', '{"a":{"@x":"1","#text":"t"}}'],
    ['CDATA', '<a><![CDATA[<x>]]></a>', '{"a":{"#cdata-section":"<x>"}}'],
    ['mixed content', '<a>x<b/>y</a>', '{"a":{"#text":["x","y"],"b":null}}'],
    [
      'the declaration',
      '<?xml version="1.0" encoding="utf-8"?>\n<a>1</a>',
      '{"?xml":{"@version":"1.0","@encoding":"utf-8"},"a":"1"}',
    ],
    ['namespaces', '<s:a xmlns:s="urn:s"><s:b>1</s:b></s:a>', '{"s:a":{"@xmlns:s":"urn:s","s:b":"1"}}'],
    [
      'an array that is marked as such',
      '<a xmlns:json="http://james.newtonking.com/projects/json"><b json:Array="true">1</b></a>',
      '{"a":{"@xmlns:json":"http://james.newtonking.com/projects/json","b":["1"]}}',
    ],
    ['an instruction', '<a><?i <b></b> ?></a>', '{"a":{"?i":"<b></b> "}}'],
    ['entities and layout', '<a>\n  <b>&lt;&amp;&#x41;</b>\n  <!-- c -->\n</a>', '{"a":{"b":"<&A"}}'],
  ])('converts %s directly', async (_name, xml, json) => {
    expect(await converted(xml)).toMatchObject({ text: json, type: 'application/json', status: 200 });
  });

  it('drops what JavaScript can not write behind a dot', async () => {
    const { text } = await converted(
      '<s:a xmlns:s="urn:s" id="1"><s:b x="2">t</s:b></s:a>',
      'kind="javascript-friendly" apply="always" consider-accept-header="false"',
    );
    expect(text).toBe('{"a":{"id":"1","b":{"x":"2","$text":"t"}}}');
  });

  it('makes arrays of all child elements when told', async () => {
    const { text } = await converted(
      '<a><b><c>1</c></b></a>',
      'kind="direct" apply="always" consider-accept-header="false" always-array-child-elements="true"',
    );
    expect(text).toBe('{"a":{"b":[{"c":["1"]}]}}');
  });

  it('asks the headers whether to convert', async () => {
    const run = async (attributes: string, accept: string, type = 'text/xml') => {
      const { call } = policies({
        outbound: `<xml-to-json kind="direct" ${attributes} />`,
        answer: () => ({ body: '<a>1</a>', headers: [['Content-Type', type]] }),
      });
      return (await call({ headers: [['Accept', accept]] })).text;
    };
    expect([
      await run('apply="always"', 'application/json'),
      await run('apply="always"', 'application/xml'),
      await run('apply="content-type-xml"', 'application/json', 'text/plain'),
      await run('apply="content-type-xml"', 'application/json', 'application/soap+xml'),
    ]).toEqual(['{"a":"1"}', '<a>1</a>', '<a>1</a>', '{"a":"1"}']);
  });

  it.each(['<a>', 'no XML', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])('refuses %s', async (xml) => {
    const { status, refusal } = await converted(xml);
    expect([status, refusal!.source, refusal!.reason]).toEqual([500, 'xml-to-json', 'BodyConversionFailure']);
  });
});

describe('a body that is made to keep the gateway busy', () => {
  const full = 2 * 1024 * 1024;

  it.each(['<!--', '<![CDATA[', '<', '<?x', '<a b="'])('is refused when it repeats %s', async (piece) => {
    const { status, refusal } = await converted(`<a>${piece.repeat((full - 3) / piece.length)}`);
    expect([status, refusal!.reason]).toEqual([500, 'BodyConversionFailure']);
  });

  it('is refused when it nests without end', async () => {
    const depth = 50_000;
    const { status, refusal } = await converted('<a>'.repeat(depth) + '</a>'.repeat(depth));
    expect([status, refusal!.reason]).toEqual([500, 'BodyConversionFailure']);
  });

  it('takes names of JavaScript for names', async () => {
    const { text } = await converted('<r><__proto__>1</__proto__><constructor/><toString>x</toString></r>');
    expect(text).toBe('{"r":{"__proto__":"1","constructor":null,"toString":"x"}}');
  });
});

describe('json-to-xml', () => {
  async function toXml(json: string, attributes = '') {
    const { call } = policies({
      inbound: `<base /><json-to-xml apply="always" consider-accept-header="false" ${attributes} />`,
      operation: { method: 'POST' },
    });
    const { backend } = await call({
      method: 'POST',
      body: json,
      headers: [['Content-Type', 'application/json']],
    });
    return [backend?.text, backend?.headers.get('Content-Type')];
  }

  it.each([
    [
      'an object',
      '{"a":{"b":1,"c":true,"d":null,"e":"x<y"}}',
      '<a><b>1</b><c>true</c><d /><e>x&lt;y</e></a>',
    ],
    [
      'numbers with all of their digits',
      '{"a":{"b":9007199254740993,"c":-12345678901234567890,"d":1.50,"e":1e3}}',
      '<a><b>9007199254740993</b><c>-12345678901234567890</c><d>1.5</d><e>1000</e></a>',
    ],
    ['arrays', '{"a":{"b":[1,2]}}', '<a><b>1</b><b>2</b></a>'],
    ['several roots', '{"a":1,"b":2}', '<Document><a>1</a><b>2</b></Document>'],
    ['an array as root', '[{"a":1},{"a":2}]', '<Document><a>1</a></Document><Document><a>2</a></Document>'],
    ['attributes and text as Json.NET marks them', '{"a":{"@x":"1","#text":"t"}}', '<a x="1">t</a>'],
    [
      'names that XML does not allow',
      '{"a":{"first name":1,"2nd":2}}',
      '<a><first_x0020_name>1</first_x0020_name><_x0032_nd>2</_x0032_nd></a>',
    ],
    ['an underscore that parts nothing', '{"first_name":"x"}', '<first_name>x</first_name>'],
    [
      'dates',
      '{"a":{"b":"2026-03-04T05:06:07.1200Z","c":"2026-03-04T05:06:07+02:00"}}',
      '<a><b>2026-03-04T05:06:07.12Z</b><c>2026-03-04T03:06:07+00:00</c></a>',
    ],
    [
      "dates as Microsoft's serializers wrote them",
      '{"a":{"b":"/Date(1198908717056)/","c":"/Date(1198908717000+0700)/","d":"/Date(1e9)/"}}',
      '<a><b>2007-12-29T06:11:57.056Z</b><c>2007-12-29T06:11:57+00:00</c><d>/Date(1e9)/</d></a>',
    ],
  ])('converts %s', async (_name, json, xml) => {
    expect(await toXml(json)).toEqual([xml, 'application/xml']);
  });

  it('makes an envelope of the example in the documentation', async () => {
    const [xml] = await toXml(
      JSON.stringify({
        'soapenv:Envelope': {
          'xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
          'xmlns:v1': 'http://localdomain.com/core/v1',
          'soapenv:Header': {},
          'soapenv:Body': {
            'v1:QueryList': { '#attrs': { queryName: 'test' }, 'v1:QueryItem': { name: 'dummy text' } },
          },
        },
      }),
      'parse-date="false" namespace-separator=":" namespace-prefix="xmlns" attribute-block-name="#attrs"',
    );
    expect(xml).toBe(
      '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://localdomain.com/core/v1"><soapenv:Header /><soapenv:Body><v1:QueryList queryName="test"><v1:QueryItem><name>dummy text</name></v1:QueryItem></v1:QueryList></soapenv:Body></soapenv:Envelope>',
    );
  });

  it.each(['json-to-xml', 'xml-to-json kind="direct"'])('knows two values of apply: %s', async (policy) => {
    const { refusal } = await policies({
      outbound: `<${policy} apply="@("other")" />`,
      answer: () => ({ body: '<a />' }),
    }).call();
    expect(refusal).toMatchObject({ reason: 'InvalidValue', message: "apply can't be 'other'." });
  });

  it('leaves dates alone when told, and refuses what is no JSON', async () => {
    expect((await toXml('{"a":"2026-03-04T05:06:07.10Z"}', 'parse-date="false"'))[0]).toBe(
      '<a>2026-03-04T05:06:07.10Z</a>',
    );
    const { call } = policies({
      inbound: '<json-to-xml apply="always" consider-accept-header="false" />',
      operation: { method: 'POST' },
    });
    const { status, refusal } = await call({ method: 'POST', body: '{' });
    expect([status, refusal!.reason]).toEqual([500, 'BodyConversionFailure']);
  });
});
