import { describe, expect, it } from '@jest/globals';
import type { Operation } from '@apim-kit/environment';
import { policies, type Setup } from '../../../test/policies.js';

const components = {
  contentType: 'application/vnd.oai.openapi.components+json',
  text: JSON.stringify({
    components: {
      schemas: {
        Order: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'integer', minimum: 0, exclusiveMinimum: true },
            note: { type: 'string', nullable: true },
            lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } },
          },
        },
        Line: { type: 'object', properties: { kind: { enum: ['a', 'b'] } } },
      },
    },
  }),
};

const xsd = {
  contentType: 'application/vnd.ms-azure-apim.xsd+xml',
  text: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:o" elementFormDefault="qualified">
    <xs:element name="order"><xs:complexType><xs:sequence><xs:element name="id" type="xs:int" /></xs:sequence></xs:complexType></xs:element></xs:schema>`,
};

const operation: Partial<Operation> = {
  method: 'POST',
  request: {
    representations: {
      'application/json': { schemaId: 'api', typeName: 'Order' },
      'application/xml': { schemaId: 'xml', typeName: 'order' },
      'text/xml': { schemaId: 'xml', typeName: 'order' },
      'application/missing+json': { schemaId: 'api', typeName: 'None' },
    },
  },
  responseContracts: {
    200: { representations: { 'application/json': { schemaId: 'api', typeName: 'Order' } } },
  },
};

const policy = (content: string, attributes = '') =>
  `<validate-content unspecified-content-type-action="prevent" max-size="100" size-exceeded-action="prevent" errors-variable-name="errors" ${attributes}>${content}</validate-content>`;

const json = policy('<content type="application/json" validate-as="json" action="prevent" />');

const setup = (inbound: string, more: Setup = {}): Setup => ({
  inbound: `<base />${inbound}`,
  operation,
  schemas: { api: components, xml: xsd },
  ...more,
});

async function checked(inbound: string, body: string, type: string | null = 'application/json') {
  const { call } = policies(setup(inbound));
  const headers = type === null ? [] : [['Content-Type', type] as const];
  const { status, text, refusal } = await call({ method: 'POST', body, headers });
  return {
    status,
    message: status === 200 ? '' : (JSON.parse(text) as { message: string }).message,
    refusal,
  };
}

describe('validate-content', () => {
  it.each(['{"id":1}', '{"id":1,"note":null,"lines":[{"kind":"a"}],"more":true}'])(
    'lets %s pass',
    async (body) => {
      expect((await checked(json, body)).status).toBe(200);
    },
  );

  it.each([
    ['{}', "'/' must have required property 'id'. Line: 1, Position: 1"],
    ['{"id":0}', "'/id' must be > 0. Line: 1, Position: 7"],
    [
      '{"id":1,"lines":[{"kind":"c"}]}',
      "'/lines/0/kind' must be equal to one of the allowed values: a, b. Line: 1, Position: 28",
    ],
  ])('refuses %s', async (body, problem) => {
    const { status, message, refusal } = await checked(json, body);
    expect(status).toBe(400);
    expect(message).toBe(
      `Body of the request does not conform to the definition Order, which is associated with the content type application/json. ${problem}`,
    );
    expect(refusal).toMatchObject({ source: 'validate-content', reason: 'Bad request' });
  });

  it('does not tell the caller what was wrong with the definition or with JSON that is none', async () => {
    const internal = 'The request could not be processed due to an internal error. Contact the API owner.';
    expect(await checked(json, '{')).toMatchObject({ status: 400, message: internal });
    const missing = policy('<content type="application/missing+json" validate-as="json" action="prevent" />');
    const { message, refusal } = await checked(missing, '{}', 'application/missing+json');
    expect([message, refusal!.message]).toEqual([
      internal,
      "API's schema does not contain definition None, which is associated with the content type application/missing+json.",
    ]);
  });

  it('refuses content types that the API does not define, and bodies that are too long', async () => {
    expect(await checked(json, 'a', 'text/plain')).toMatchObject({
      status: 400,
      message: 'Unspecified content type text/plain is not allowed.',
    });
    expect(await checked(json, JSON.stringify({ id: 1, note: 'x'.repeat(100) }))).toMatchObject({
      status: 400,
      message: "Request's body is 118 bytes long and it exceeds the limit of 100 bytes.",
    });
  });

  it('keeps what it detects in a variable', async () => {
    const { call } = policies(
      setup(
        `${json.replace('action="prevent" />', 'action="detect" />')}<return-response><set-body>@(((JArray)context.Variables["errors"]).ToString(Newtonsoft.Json.Formatting.None))</set-body></return-response>`,
      ),
    );
    const { text } = await call({
      method: 'POST',
      body: '{}',
      headers: [['Content-Type', 'application/json']],
    });
    expect(JSON.parse(text)).toEqual([
      {
        Name: 'application/json',
        Type: 'RequestBody',
        ValidationRule: 'IncorrectMessage',
        Details: expect.stringContaining("must have required property 'id'"),
        Action: 'detect',
      },
    ]);
  });

  it('takes one content type for another', async () => {
    const map = (xml: string) =>
      policy(
        `<content-type-map ${xml}</content-type-map><content type="application/json" validate-as="json" action="prevent" />`,
      );
    expect(
      (await checked(map('any-content-type-value="application/json">'), '{}', 'text/plain')).status,
    ).toBe(400);
    expect(
      (await checked(map('missing-content-type-value="application/json">'), '{"id":1}', null)).status,
    ).toBe(200);
    const from = '><type from="application/hal+json" to="application/json" />';
    expect((await checked(map(from), '{"id":1}', 'application/hal+json; charset=utf-8')).status).toBe(200);
    expect((await checked(map(from), '{"id":"x"}', 'application/hal+json')).status).toBe(400);
  });

  it('takes the content type that a single type gives before those for any and for none', async () => {
    const map = (types: string) =>
      policy(
        `<content-type-map any-content-type-value="text/plain" missing-content-type-value="text/css">${types}</content-type-map><content type="application/json" validate-as="json" action="prevent" />`,
      );
    const json = '<type from="application/hal+json" to="application/json" />';
    expect((await checked(map(json), '{"id":1}', 'application/hal+json')).status).toBe(200);
    expect((await checked(map(json), '{"id":1}', 'application/json')).message).toContain('text/plain');
    const when = '<type when="@(context.Request.Method == "POST")" to="application/json" />';
    expect((await checked(map(when), '{"id":1}', null)).status).toBe(200);
  });

  it('overrides what the schema says of other properties, and of case', async () => {
    const with_ = (attribute: string) =>
      policy(`<content type="application/json" validate-as="json" action="prevent" ${attribute} />`);
    expect((await checked(with_('allow-additional-properties="false"'), '{"id":1,"b":2}')).message).toContain(
      "must NOT have additional properties: 'b'",
    );
    expect((await checked(with_(''), '{"ID":1}')).status).toBe(400);
    expect((await checked(with_('case-insensitive-property-names="true"'), '{"ID":1}')).status).toBe(200);
  });

  it('takes the schema that the policy names', async () => {
    const named = policy(
      '<content type="text/plain" validate-as="json" action="prevent" schema-id="api" schema-ref="Line" />',
    );
    expect((await checked(named, '{"kind":"a"}', 'text/plain')).status).toBe(200);
    expect((await checked(named, '{"kind":"z"}', 'text/plain')).status).toBe(400);
  });

  it('checks XML, and what stands in a SOAP envelope', async () => {
    const xml = policy('<content type="application/xml" validate-as="xml" action="prevent" />');
    expect((await checked(xml, '<order xmlns="urn:o"><id>1</id></order>', 'application/xml')).status).toBe(
      200,
    );
    expect(
      (await checked(xml, '<order xmlns="urn:o"><id>x</id></order>', 'application/xml')).message,
    ).toMatch(
      /which is associated with the content type application\/xml\. .*'x' is not a valid value.* Line: 1, Position: \d+/s,
    );
    const soap = policy('<content type="text/xml" validate-as="soap" action="prevent" />').replace(
      '"100"',
      '"400"',
    );
    const envelope = (id: string) =>
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:o="urn:o"><s:Body><o:order><o:id>${id}</o:id></o:order></s:Body></s:Envelope>`;
    expect((await checked(soap, envelope('1'), 'text/xml')).status).toBe(200);
    expect((await checked(soap, envelope('x'), 'text/xml')).status).toBe(400);
  });

  it('reads XML in the encoding that it declares', async () => {
    const xml = policy(
      '<content type="application/xml" validate-as="xml" action="prevent" schema-id="names" />',
    ).replace('"100"', '"1000"');
    const names = {
      contentType: 'application/vnd.ms-azure-apim.xsd+xml',
      text: '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="n"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="1" /></xs:restriction></xs:simpleType></xs:element></xs:schema>',
    };
    const { call } = policies(setup(xml, { schemas: { names } }));
    const status = async (body: Buffer) =>
      (await call({ method: 'POST', body, headers: [['Content-Type', 'application/xml']] })).status;
    const document = (encoding: string, text: string) =>
      `<?xml version="1.0" encoding="${encoding}"?>\n<n>${text}</n>`;
    expect(await status(Buffer.from(document('iso-8859-1', 'ü'), 'latin1'))).toBe(200);
    expect(await status(Buffer.from(`\ufeff${document('utf-16', 'ü')}`, 'utf16le'))).toBe(200);
    expect(await status(Buffer.from(document('utf-8', 'üü')))).toBe(400);
  });

  it('reads no file and asks no server for a schema', async () => {
    const xsd = (inner: string) => ({
      contentType: 'application/vnd.ms-azure-apim.xsd+xml',
      text: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${inner}<xs:element name="a" /></xs:schema>`,
    });
    const named = policy(
      '<content type="text/xml" validate-as="xml" action="prevent" schema-id="it" />',
    ).replace('"100"', '"1000"');
    const { call } = policies(
      setup(named, { schemas: { it: xsd('<xs:include schemaLocation="file:///etc/passwd" />') } }),
    );
    const headers = [['Content-Type', 'text/xml']] as const;
    const { refusal } = await call({ method: 'POST', body: '<a />', headers });
    expect(refusal!.message).toMatch(/cannot be validated .*failed to load/s);
    const entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';
    const plain = policies(setup(named, { schemas: { it: xsd('') } }));
    expect((await plain.call({ method: 'POST', body: entity, headers })).refusal!.message).toContain(
      'A document type declaration is not allowed.',
    );
  });

  it('does not take the length that HEAD tells for one', async () => {
    const { call } = policies(
      setup('', {
        outbound: json,
        operation: { ...operation, method: 'HEAD' },
        answer: () => ({ headers: [['Content-Length', '5000']] }),
      }),
    );
    expect((await call({ method: 'HEAD' })).status).toBe(200);
  });

  describe('follows the examples of the documentation', () => {
    const example = (content: string) =>
      `<validate-content unspecified-content-type-action="prevent" max-size="102400" size-exceeded-action="prevent" errors-variable-name="requestBodyValidation">${content}</validate-content>`;
    const shown =
      '<return-response><set-body>@(context.Variables.ContainsKey("requestBodyValidation") ? ((JArray)context.Variables["requestBodyValidation"]).ToString() : "none")</set-body></return-response>';

    it('for JSON', async () => {
      const inbound = example(
        '<content-type-map missing-content-type-value="application/json"><type from="application/hal+json" to="application/json" /></content-type-map><content type="application/json" validate-as="json" action="detect" allow-additional-properties="false" />',
      );
      const { call } = policies(setup(inbound + shown));
      const send = async (body: string, type?: string) => {
        const headers = type === undefined ? [] : [['Content-Type', type] as const];
        const { status, text, refusal } = await call({ method: 'POST', body, headers });
        return { status, errors: text, refusal };
      };
      expect(await send('{"id":1}')).toMatchObject({ status: 200, errors: 'none' });
      expect(await send('{"id":1}', 'application/hal+json')).toMatchObject({ errors: 'none' });
      const { status, errors } = await send('{"id":1,"more":2}', 'application/hal+json');
      expect(status).toBe(200);
      expect(JSON.parse(errors)).toEqual([
        {
          Name: 'application/json',
          Type: 'RequestBody',
          ValidationRule: 'IncorrectMessage',
          Details: expect.stringContaining("must NOT have additional properties: 'more'"),
          Action: 'detect',
        },
      ]);
      expect((await send('a', 'text/plain')).refusal).toEqual({
        source: 'validate-content',
        reason: 'Bad request',
        message: 'Unspecified content type text/plain is not allowed.',
      });
      expect((await send(`"${'a'.repeat(102_400)}"`)).refusal!.message).toBe(
        "Request's body is 102402 bytes long and it exceeds the configured limit of 102400 bytes.",
      );
    });

    it('for SOAP', async () => {
      const inbound = example(
        '<content-type-map any-content-type-value="application/soap+xml" /><content type="application/soap+xml" validate-as="soap" schema-id="myschema" action="prevent" />',
      );
      const { call } = policies(setup(inbound + shown, { schemas: { myschema: xsd } }));
      const send = async (id: string, type?: string) =>
        call({
          method: 'POST',
          body: `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><order xmlns="urn:o"><id>${id}</id></order></s:Body></s:Envelope>`,
          headers: type === undefined ? [] : [['Content-Type', type]],
        });
      expect((await send('1')).text).toBe('none');
      expect((await send('1', 'text/xml')).text).toBe('none');
      const { status, refusal } = await send('x', 'text/plain');
      expect([status, refusal!.reason]).toEqual([400, 'Bad request']);
      expect(refusal!.message).toMatch(
        /^Body of the request does not conform to the definition myschema, which is associated with the content type application\/soap\+xml\./,
      );
    });
  });

  it('answers 502 for a response that does not fit', async () => {
    const { call } = policies(
      setup('', {
        outbound: json,
        answer: () => ({ body: '{}', headers: [['Content-Type', 'application/json']] }),
      }),
    );
    const { status, text, refusal } = await call({ method: 'POST' });
    expect([status, text]).toEqual([
      502,
      '{ "statusCode": 502, "message": "The request could not be processed due to an internal error. Contact the API owner." }',
    ]);
    expect(refusal!.reason).toBe('Response not allowed');
  });
});
