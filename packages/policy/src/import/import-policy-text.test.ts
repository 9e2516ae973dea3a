import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
import { comparePolicyDocuments } from '../compare/compare-policy-documents.js';
import type { FragmentDocument, PolicyDocument } from '../document/policy-document.js';
import * as api from '../index.js';
import { importPolicyText } from './import-policy-text.js';

const corpus = new URL('../../../../../shared/corpus/documents/', import.meta.url);
const here = existsSync(corpus);

/** Runs a module as its reader would: with nothing but what it imports from the package. */
function evaluate(module: string): PolicyDocument | FragmentDocument {
  const names = /^import \{([^}]*)\} from "@apim-kit\/policy";\n/.exec(module)?.[1];
  if (names === undefined) throw new Error(`No import:\n${module}`);
  const imported = names.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  const body = module.slice(module.indexOf('"@apim-kit/policy";\n') + 20).replace('export default', 'return');
  const values = imported.map((name) => (api as Readonly<Record<string, unknown>>)[name]);
  expect(values).not.toContain(undefined);
  return new Function(...imported, `"use strict";${body}`)(...values) as PolicyDocument | FragmentDocument;
}

function roundTrip(text: string, { module } = importPolicyText(text, { file: 'a.xml' })): string {
  if (module === undefined) throw new Error('No module.');
  const { document } = api.readPolicyDocument(text, { file: 'a.xml' });
  const built = evaluate(module);
  expect(comparePolicyDocuments(document!, built)).toEqual([]);
  const compiled = api.readPolicyDocument(api.compilePolicyDocument(built, 'rawxml'), { file: 'b.xml' });
  expect(comparePolicyDocuments(document!, compiled.document!)).toEqual([]);
  return module;
}

/** Comments in a body are a part of it, and are escaped with it. */
function withoutMarkup(text: string): string {
  return text.replace(/<set-body[^]*?<\/set-body>/g, '');
}

describe('importPolicyText', () => {
  it('writes what a person would have written', () => {
    const module = roundTrip(`<!-- Orders
     for everyone -->
<policies>
  <inbound>
    <base /> <!-- inherited -->
    <!-- Who calls? -->
    <set-header name="x-caller" exists-action="override">
      <!-- the name -->
      <value>@(context.Subscription.Name)</value>
    </set-header>
    <choose>
      <!-- reads only -->
      <when condition="@{
                var method = context.Request.Method;

                return method != &quot;GET&quot;;
            }">
        <return-response><set-status code="405" reason="No" /><!-- done --></return-response>
      </when>
      <otherwise><set-variable id="v" name="it's" value="{{greeting}}" /></otherwise>
    </choose>
    <trace source="orders"><message>Call to @(context.Api.Name) \`\${x}\`</message></trace>
    <!-- nothing more -->
  </inbound>
  <backend><base /></backend>
  <on-error>
    <set-body>{
  "a": "\\n"
}</set-body>
  </on-error>
</policies>
<!-- end -->`);
    expect(module).toBe(`import {
  base,
  choose,
  context,
  csharp,
  mixedText,
  namedValue,
  otherwise,
  policies,
  returnResponse,
  setBody,
  setHeader,
  setStatus,
  setVariable,
  trace,
  when,
} from "@apim-kit/policy";

// Orders
// for everyone
export default policies({
  inbound: [
    base(), // inherited
    // Who calls?
    setHeader({
      name: "x-caller",
      existsAction: "override",
      values: [
        // the name
        csharp(context.Subscription.Name),
      ],
    }),
    choose([
      // reads only
      when(
        csharp\`@{
          var method = context.Request.Method;

          return method != "GET";
        }\`,
        [
          returnResponse([
            setStatus({ code: 405, reason: "No" }), // done
          ]),
        ],
      ),
      otherwise([
        setVariable({ id: "v", name: "it's", value: namedValue("greeting") }),
      ]),
    ]),
    trace({
      source: "orders",
      message: mixedText\`Call to \${csharp(context.Api.Name)} \\\`\\\${x}\\\`\`,
    }),
    // nothing more
  ],
  backend: [base()],
  "on-error": [
    setBody(\`{
  "a": "\\\\n"
}\`),
  ],
});
// end
`);
  });

  it('keeps comments on what they are about, inside a policy too', () => {
    const module = roundTrip(`<policies>
  <inbound>
    <cors allow-credentials="false">
      <!-- who -->
      <allowed-origins>
        <origin>https://a.example</origin> <!-- production -->
        <!-- <origin>https://b.example</origin> -->
      </allowed-origins>
      <!-- how -->
      <allowed-methods>
        <!-- reading -->
        <method>GET</method>
      </allowed-methods>
      <!-- no headers -->
    </cors>
    <validate-jwt header-name="Authorization">
      <!-- keys -->
      <openid-config url="https://login.example/config" />
      <audiences><audience>orders</audience></audiences>
    </validate-jwt>
  </inbound>
</policies>`);
    expect(module).toContain(`    cors({
      allowCredentials: false,
      // who
      allowedOrigins: [
        "https://a.example", // production
        // <origin>https://b.example</origin>
      ],
      // how
      allowedMethods: {
        methods: [
          // reading
          "GET",
        ],
      },
      // no headers
    }),
`);
    expect(module).toContain(`      openidConfigs: [
        // keys
        { url: "https://login.example/config" },
      ],
`);
  });

  it.each([
    ['backticks and holes of templates', '@("`" + "${x}" + $"{1}")'],
    ['a backslash before a backtick', '@(@"\\`")'],
    ['backslashes', '@("a\\\\\\t" + @"\\d")'],
    ['strings of several lines', '@{\n      return @"a\n   b";\n   }'],
    ['named values as tokens', '@({{limit}} > 1 ? "`${" : "\\\\")'],
    ['named values as tokens on several lines', '@{\n   if ({{on}}) { return "`${\\\\"; }\n return "b";\n}'],
    ['code that has errors', '@(nothing.here)'],
  ])('gives back %s', (_, code) => {
    const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(roundTrip(`<fragment>\n  <set-body>${escaped}</set-body>\n</fragment>`)).toContain('setBody(');
  });

  it.each([
    '\\',
    "'",
    '"\'',
    '`${a}`',
    'a\n`${b}\\`',
    ' \n ',
    'tab\t',
    '&#13;&#10;',
    '\u2028\n',
    '*/ //',
    '',
  ])('gives back the text %j', (text) => {
    expect(roundTrip(`<fragment><set-body>${text}</set-body></fragment>`)).toContain('setBody(');
  });

  it('gives markup and comments of several lines', () => {
    const module = roundTrip(
      '<fragment>\n<!--\n    a\n      b\n\n    c */ \u2028    d\n--><set-body><a x="@("y")"><!-- in --> \\ ` ${ </a></set-body></fragment>',
    );
    expect(module).toContain('// a\n  //   b\n  //\n  // c */\n');
    expect(module).toContain('// d\n  setBody(markup(');
  });

  it('gives the errors, and no module, for what the service would refuse', () => {
    const { module, diagnostics } = importPolicyText('<policies>\n  <inbound><x /></inbound>\n</policies>', {
      file: 'a.xml',
    });
    expect(module).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'a.xml', line: 2, column: 12 }]);
    expect(importPolicyText('<policies>', { file: 'a.xml' }).module).toBeUndefined();
  });

  (here ? it : it.skip)(
    `gives an equal document, formatted, for every valid one of the corpus${here ? '' : ' (skipped: the shared corpus is not on this machine)'}`,
    async () => {
      let count = 0;
      for (const entry of readdirSync(corpus, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const text = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8');
        const imported = importPolicyText(text, { file: entry.name });
        if (imported.module === undefined) {
          expect(imported.diagnostics.map(({ severity }) => severity)).toContain('error');
          continue;
        }
        count++;
        roundTrip(text, imported);
        for (const [, comment = ''] of withoutMarkup(text).matchAll(/<!--([^]*?)-->/g)) {
          for (const line of comment.split('\n')) expect(imported.module).toContain(line.trim());
        }
        // As prettier writes it when nobody configures it.
        expect(await format(imported.module, { parser: 'typescript' })).toBe(imported.module);
      }
      expect(count).toBe(409);
    },
  );
});
