// Long because every finding about policies that the reader makes is described here, with its two examples.
import { diagnostics } from '../../diagnostics.js';
import { describeFinding } from '../define-rule.js';

const fragment = (...lines: readonly string[]): string =>
  ['<fragment>', ...lines.map((line) => `  ${line}`), '</fragment>'].join('\n');
const inSection = (section: string, ...lines: readonly string[]): string =>
  [
    '<policies>',
    `  <${section}>`,
    ...lines.map((line) => `    ${line}`),
    `  </${section}>`,
    '</policies>',
  ].join('\n');
const refused = 'The service refuses the document.';

/** What is found while elements are read as policies. */
export const policyFindings = {
  unknownRoot: describeFinding({
    kind: diagnostics.unknownRoot,
    summary: 'The root is neither `<policies>` nor `<fragment>`.',
    why: `${refused} Policies that stand alone in a file belong into a \`<fragment>\`.`,
    bad: { text: '<inbound>\n  <base />\n</inbound>', line: 1 },
    good: { text: inSection('inbound', '<base />') },
  }),
  otherRoot: describeFinding({
    kind: diagnostics.otherRoot,
    summary: 'A fragment stands where a document is expected, or the other way round.',
    why: 'A scope takes a `<policies>` document, `include-fragment` a `<fragment>`.',
    bad: { text: '<fragment />', line: 1, options: { kind: 'policies' } },
    good: { text: '<policies />', options: { kind: 'policies' } },
  }),
  resolverRoot: describeFinding({
    kind: diagnostics.resolverRoot,
    summary: 'A GraphQL resolver stands where a document of policies is expected.',
    why: 'A resolver belongs to a field of a GraphQL schema, not to a scope.',
    bad: {
      text: '<http-data-source>\n  <http-request>\n    <set-method>GET</set-method>\n    <set-url>https://orders.example.com</set-url>\n  </http-request>\n</http-data-source>',
      line: 1,
      options: { kind: 'policies' },
    },
    good: { text: '<policies />', options: { kind: 'policies' } },
  }),
  unknownSection: describeFinding({
    kind: diagnostics.unknownSection,
    summary: 'An element of the document is no section.',
    why: 'The sections are `inbound`, `backend`, `outbound` and `on-error`, in lower case.',
    bad: { text: '<policies>\n  <Inbound>\n    <base />\n  </Inbound>\n</policies>', line: 2 },
    good: { text: inSection('inbound', '<base />') },
  }),
  duplicateSection: describeFinding({
    kind: diagnostics.duplicateSection,
    summary: 'A section stands twice.',
    why: `${refused} Put the policies of both into one.`,
    bad: { text: '<policies>\n  <inbound />\n  <inbound />\n</policies>', line: 3 },
    good: { text: '<policies>\n  <inbound />\n</policies>' },
  }),
  unknownPolicy: describeFinding({
    kind: diagnostics.unknownPolicy,
    summary: 'An element is no policy.',
    why: `${refused} All policies are listed in [docs/policies](../policies/README.md).`,
    bad: { text: fragment('<set-methud>GET</set-methud>'), line: 2 },
    good: { text: fragment('<set-method>GET</set-method>') },
  }),
  wrongSection: describeFinding({
    kind: diagnostics.wrongSection,
    summary: 'A policy stands in a section where the service refuses it.',
    why: 'The page of each policy says where it may stand. Sections that the documentation leaves out but the service accepts in practice are allowed.',
    bad: { text: inSection('outbound', '<rewrite-uri template="/orders" />'), line: 3 },
    good: { text: inSection('inbound', '<rewrite-uri template="/orders" />') },
  }),
  wrongChild: describeFinding({
    kind: diagnostics.wrongChild,
    summary: 'An element stands inside a policy that does not hold it.',
    why: refused,
    bad: { text: fragment('<set-header name="A">', '  <vaule>1</vaule>', '</set-header>'), line: 3 },
    good: { text: fragment('<set-header name="A">', '  <value>1</value>', '</set-header>') },
  }),
  tooMany: describeFinding({
    kind: diagnostics.tooMany,
    summary: 'An element occurs more often than allowed.',
    why: refused,
    bad: {
      text: fragment(
        '<choose>',
        '  <when condition="@(true)"><set-method>GET</set-method></when>',
        '  <otherwise />',
        '  <otherwise />',
        '</choose>',
      ),
      line: 5,
    },
    good: {
      text: fragment(
        '<choose>',
        '  <when condition="@(true)"><set-method>GET</set-method></when>',
        '  <otherwise />',
        '</choose>',
      ),
    },
  }),
  tooFew: describeFinding({
    kind: diagnostics.tooFew,
    summary: 'An element that is needed is missing.',
    why: refused,
    bad: { text: fragment('<choose>', '</choose>'), line: 2 },
    good: { text: fragment('<choose>', '  <when condition="@(true)" />', '</choose>') },
  }),
  unknownAttribute: describeFinding({
    kind: diagnostics.unknownAttribute,
    summary: 'An element does not have an attribute of that name.',
    why: 'Names are case-sensitive. The service refuses the document.',
    fix: 'Writes the name in the right case, when that is all that is wrong.',
    bad: { text: fragment('<set-header name="A" Exists-Action="delete" />'), line: 2 },
    good: { text: fragment('<set-header name="A" exists-action="delete" />') },
  }),
  missingAttribute: describeFinding({
    kind: diagnostics.missingAttribute,
    summary: 'A required attribute is missing.',
    why: 'Attributes that the documentation calls required but that the service does without in practice, such as `reason` of `set-status`, are not asked for.',
    bad: { text: fragment('<set-variable name="a" />'), line: 2 },
    good: { text: fragment('<set-variable name="a" value="1" />') },
  }),
  wrongValue: describeFinding({
    kind: diagnostics.wrongValue,
    summary: 'A value is not of the kind, the list or the range that is allowed.',
    why: `${refused} Placeholders of a template that is filled in later are reported too: lint what comes out of it.`,
    fix: 'Writes a value of the list in the right case, when that is all that is wrong.',
    bad: { text: fragment('<set-header name="A" exists-action="Delete" />'), line: 2 },
    good: { text: fragment('<set-header name="A" exists-action="delete" />') },
  }),
  expressionNotAllowed: describeFinding({
    kind: diagnostics.expressionNotAllowed,
    summary: 'An expression stands where only a literal may.',
    why: 'The value is read when the document is saved, not when a request comes.',
    bad: { text: fragment('<set-variable name="@(context.Api.Id)" value="1" />'), line: 2 },
    good: { text: fragment('<set-variable name="api" value="@(context.Api.Id)" />') },
  }),
  notWhole: describeFinding({
    kind: diagnostics.notWhole,
    summary: 'A value mixes text and an expression where only one of them may stand.',
    why: 'Numbers, booleans and values from a list are one literal or one expression. Put the text into the expression.',
    bad: { text: fragment('<set-status code="40@(1 + 1)" reason="" />'), line: 2 },
    good: { text: fragment('<set-status code="@(400 + 2)" reason="" />') },
  }),
  exactlyOne: describeFinding({
    kind: diagnostics.exactlyOne,
    summary: 'Of several attributes or elements not exactly one is there.',
    why: refused,
    bad: {
      text: fragment('<set-backend-service base-url="https://orders.example.com" backend-id="orders" />'),
      line: 2,
    },
    good: { text: fragment('<set-backend-service backend-id="orders" />') },
  }),
  atLeastOne: describeFinding({
    kind: diagnostics.atLeastOne,
    summary: 'Of several attributes or elements none is there.',
    why: refused,
    bad: { text: fragment('<ip-filter action="allow">', '</ip-filter>'), line: 2 },
    good: { text: fragment('<ip-filter action="allow">', '  <address>10.0.0.4</address>', '</ip-filter>') },
  }),
  atMostOne: describeFinding({
    kind: diagnostics.atMostOne,
    summary: 'Of several attributes or elements that exclude each other more than one is there.',
    why: refused,
    bad: { text: inSection('backend', '<forward-request timeout="10" timeout-ms="10000" />'), line: 3 },
    good: { text: inSection('backend', '<forward-request timeout-ms="10000" />') },
  }),
  needs: describeFinding({
    kind: diagnostics.needs,
    summary: 'What another attribute or element asks for is missing.',
    why: `${refused} A new request has no URL, for example; a copy has one.`,
    bad: {
      text: fragment(
        '<send-one-way-request mode="new">',
        '  <set-method>GET</set-method>',
        '</send-one-way-request>',
      ),
      line: 2,
    },
    good: { text: fragment('<send-one-way-request mode="copy">', '</send-one-way-request>') },
  }),
  limited: describeFinding({
    kind: diagnostics.limited,
    summary: 'Too many children of one kind have a certain attribute.',
    why: 'A metric takes five dimensions of your own, next to those that API Management knows.',
    bad: {
      text: fragment(
        '<emit-metric name="requests">',
        ...[1, 2, 3, 4, 5, 6].map((number) => `  <dimension name="d${number}" value="${number}" />`),
        '</emit-metric>',
      ),
      line: 8,
    },
    good: {
      text: fragment(
        '<emit-metric name="requests">',
        ...[1, 2, 3, 4, 5].map((number) => `  <dimension name="d${number}" value="${number}" />`),
        '  <dimension name="API ID" />',
        '</emit-metric>',
      ),
    },
  }),
  asked: describeFinding({
    kind: diagnostics.asked,
    summary: "An attribute or element is missing that Microsoft's page requires.",
    why: "The service's schema, and documents in use, do without it. What the service takes in its place is documented nowhere: say it.",
    bad: {
      text: inSection('inbound', '<check-header name="x-key" failed-check-httpcode="401" />'),
      line: 3,
    },
    good: {
      text: inSection(
        'inbound',
        '<check-header name="x-key" failed-check-httpcode="401" failed-check-error-message="No key" ignore-case="true" />',
      ),
    },
  }),
  unexpectedText: describeFinding({
    kind: diagnostics.unexpectedText,
    summary: 'Text stands where only elements may.',
    why: `${refused} A comment may stand there.`,
    bad: { text: fragment('<choose>', '  first', '  <when condition="@(true)" />', '</choose>'), line: 2 },
    good: { text: fragment('<choose>', '  <!-- first -->', '  <when condition="@(true)" />', '</choose>') },
  }),
  missingText: describeFinding({
    kind: diagnostics.missingText,
    summary: 'An element that needs text is empty.',
    why: refused,
    bad: { text: fragment('<set-method />'), line: 2 },
    good: { text: fragment('<set-method>GET</set-method>') },
  }),
  notInFragment: describeFinding({
    kind: diagnostics.notInFragment,
    summary: 'A policy stands in a fragment that must not hold it.',
    why: 'A fragment has no sections and inherits nothing: `<base />` has no meaning there.',
    bad: { text: fragment('<base />'), line: 2 },
    good: { text: fragment('<set-method>GET</set-method>') },
  }),
  undocumented: describeFinding({
    kind: diagnostics.undocumented,
    summary: 'A policy is known to the service and documented nowhere.',
    why: 'It may change or go without notice. What is known about it comes from the schema of the service.',
    bad: { text: fragment('<block />'), line: 2 },
    good: { text: fragment('<set-method>GET</set-method>') },
  }),
} as const;
