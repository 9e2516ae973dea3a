import { describe, expect, it } from '@jest/globals';
import { comparePolicyDocuments } from '../compare/compare-policy-documents.js';
import { formatPolicyText } from '../writer/format-policy-text.js';
import {
  forwardRequest,
  httpDataSource,
  publishEvent,
  setBody,
  setHeader,
  setMethod,
  setUrl,
} from '../index.js';
import { csharp, importPolicyText, lintPolicyText, resolver } from '../index.js';
import { compilePolicyDocument } from '../writer/compile-policy-document.js';
import { readPolicyDocument } from './read-policy-document.js';

const http = `<http-data-source>
    <http-request>
        <set-method>POST</set-method>
        <set-url>@($"https://example.com/users/{context.GraphQL.Arguments["id"]}")</set-url>
        <set-header name="Content-Type" exists-action="override">
            <value>application/json</value>
        </set-header>
        <set-body>{"name": "a"}</set-body>
    </http-request>
    <backend>
        <forward-request />
    </backend>
    <http-response>
        <set-body>@(context.Response.Body.As<string>())</set-body>
        <publish-event>
            <targets>
                <graphql-subscription id="on-user" />
            </targets>
        </publish-event>
    </http-response>
</http-data-source>
`;
const document = resolver(
  httpDataSource({
    httpRequest: [
      setMethod('POST'),
      setUrl(csharp`@($"https://example.com/users/{context.GraphQL.Arguments["id"]}")`),
      setHeader({ name: 'Content-Type', existsAction: 'override', values: ['application/json'] }),
      setBody('{"name": "a"}'),
    ],
    backend: [forwardRequest()],
    httpResponse: [
      setBody(csharp`@(context.Response.Body.As<string>())`),
      publishEvent({ targets: [{ id: 'on-user' }] }),
    ],
  }),
);
const sql = `<sql-data-source>
    <connection-info>
        <connection-string use-managed-identity="true">Server=tcp:example.database.windows.net,1433;Initial Catalog=orders;</connection-string>
    </connection-info>
    <request single-result="true">
        <sql-statement>SELECT * FROM users WHERE id = @id</sql-statement>
        <parameters>
            <parameter name="@id">@(context.GraphQL.Arguments["id"])</parameter>
        </parameters>
    </request>
    <response>
        <set-body>@(context.Response.Body.As<string>())</set-body>
    </response>
</sql-data-source>
`;
const cosmos = `<cosmosdb-data-source>
    <connection-info>
        <connection-string use-managed-identity="true">AccountEndpoint=https://example.documents.azure.com:443/;</connection-string>
        <database-name>orders</database-name>
        <container-name>items</container-name>
    </connection-info>
    <query-request>
        <sql-statement>SELECT * FROM c WHERE c.id = @id</sql-statement>
        <parameters>
            <parameter name="@id">@(context.GraphQL.Arguments["id"])</parameter>
        </parameters>
        <partition-key data-type="string">a</partition-key>
    </query-request>
</cosmosdb-data-source>
`;
const codes = (text: string) =>
  readPolicyDocument(text, { file: 'a.xml' }).diagnostics.map(({ code, line }) => `${code}:${line}`);

describe('the document of a GraphQL resolver', () => {
  it('is built and written as it is read', () => {
    expect(compilePolicyDocument(document, 'rawxml')).toBe(http);
    const read = readPolicyDocument(http, { file: 'a.xml', root: 'resolver' });
    expect(read.diagnostics).toEqual([]);
    expect(comparePolicyDocuments(read.document!, document)).toEqual([]);
  });

  it.each([
    ['http', http],
    ['sql', sql],
    ['cosmos', cosmos],
  ])('of %s comes through reader, writer, formatter and importer', (_, text) => {
    const read = readPolicyDocument(text, { file: 'a.xml' });
    expect(read.diagnostics).toEqual([]);
    expect(read.document?.kind).toBe('resolver');
    expect(formatPolicyText(text, { file: 'a.xml' }).formatted).toBe(text);
    for (const format of ['rawxml', 'xml'] as const) {
      const again = readPolicyDocument(compilePolicyDocument(read.document!, format), { file: 'b.xml' });
      expect(comparePolicyDocuments(read.document!, again.document!)).toEqual([]);
    }
    expect(lintPolicyText(text, { file: 'a.xml' }).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
    expect(importPolicyText(text, { file: 'a.xml' }).module).toContain('export default resolver(\n');
  });

  it('differs where it differs', () => {
    const other = readPolicyDocument(http.replace('POST', 'PUT'), { file: 'b.xml' }).document!;
    expect(comparePolicyDocuments(document, other).map(({ message }) => message)).toEqual([
      expect.stringContaining('set-method'),
    ]);
  });

  it('is checked: what must be there, what may not, and how often', () => {
    expect(codes('<http-data-source />')).toEqual(['PL2010:1']);
    expect(
      codes('<http-data-source><http-request><set-url>/</set-url></http-request></http-data-source>'),
    ).toEqual(['PL2010:1']);
    expect(codes(http.replace('<forward-request />', '<mock-response />'))).toEqual(['PL2008:11']);
    expect(codes(http.replace('<forward-request />', '<forward-request /><forward-request />'))).toEqual([
      'PL2009:11',
    ]);
    expect(codes(sql.replace('single-result="true"', 'single-result="maybe"'))).toEqual(['PL2013:5']);
    expect(
      codes(
        cosmos.replace('</connection-info>', '</connection-info><read-request><id>a</id></read-request>'),
      ),
    ).toEqual(['PL2016:1']);
    expect(codes(cosmos.replace('data-type="string"', 'data-type="text"'))).toEqual(['PL2013:12']);
  });

  it('is no policy document', () => {
    const { document: none, diagnostics } = readPolicyDocument(sql, { file: 'a.xml', root: 'policies' });
    expect(none).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['PL2003']);
    expect(codes('<publish-event />')).toEqual(['PL2001:1']);
    expect(codes(`<policies><inbound>${sql}</inbound></policies>`)).toEqual(['PL2007:1']);
  });
});
