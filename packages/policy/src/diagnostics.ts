// Long because every finding of the package stands here, and only here.
import type { Severity } from '@apim-kit/expressions';
import type { FieldCondition } from './define-policy.js';

/** One kind of finding: its stable code, how bad it is, and its texts. */
export interface DiagnosticKind<P> {
  readonly code: string;
  readonly severity: Severity;
  readonly message: (parameters: P) => string;
  readonly help?: (parameters: P) => string | undefined;
}

type None = Record<never, never>;

function kind<P = None>(
  code: string,
  severity: Severity,
  message: (parameters: P) => string,
  help?: (parameters: P) => string | undefined,
): DiagnosticKind<P> {
  return { code, severity, message, ...(help === undefined ? {} : { help }) };
}

/** `did you mean` for a name that is close to a known one. */
interface Suggestion {
  readonly suggestion?: string | undefined;
}

const didYouMean = ({ suggestion }: Suggestion): string | undefined =>
  suggestion === undefined ? undefined : `Did you mean \`${suggestion}\`?`;

const conditionText = (word: string, condition: FieldCondition | undefined): string => {
  if (condition === undefined) return '';
  const { field, is } = condition;
  return `${word} \`${field}\` is ${is === undefined ? 'given' : `\`${is}\``}`;
};

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/**
 * All that this package says about a policy file. `PL1…` is about XML, `PL2…` about policies, `PL3…` is advice,
 * `PL4…` about security, `PL5…` about comments that switch rules off.
 *
 * A code never changes its meaning; one that is no longer used is not used again.
 */
export const diagnostics = {
  // XML
  noRoot: kind(
    'PL1001',
    'error',
    () => 'The document has no root element.',
    () => 'Begin with `<policies>` or `<fragment>`.',
  ),
  secondRoot: kind<{ name: string }>(
    'PL1002',
    'error',
    ({ name }) => `A second root element, <${name}>; a document has one.`,
  ),
  textOutsideRoot: kind('PL1003', 'error', () => 'Text outside the root element.'),
  unclosedElement: kind<{ name: string }>('PL1004', 'error', ({ name }) => `<${name}> is never closed.`),
  unexpectedEndTag: kind<{ name: string; open: string | undefined; line: number | undefined }>(
    'PL1005',
    'error',
    ({ name, open, line }) =>
      open === undefined
        ? `</${name}> closes nothing.`
        : `</${name}> stands where </${open}> is expected (opened in line ${line}).`,
  ),
  malformedTag: kind<{ found: string; expected: string }>(
    'PL1006',
    'error',
    ({ found, expected }) => `Found ${found} where ${expected} is expected.`,
  ),
  duplicateAttribute: kind<{ name: string; element: string }>(
    'PL1007',
    'error',
    ({ name, element }) => `The attribute \`${name}\` stands twice on <${element}>.`,
  ),
  unclosedValue: kind<{ name: string }>(
    'PL1008',
    'error',
    ({ name }) => `The value of \`${name}\` is never closed.`,
  ),
  lessThanInValue: kind<{ name: string }>(
    'PL1009',
    'error',
    ({ name }) => `\`<\` in the value of \`${name}\`, outside an expression.`,
    () => 'Write `&lt;`, or close the quote before it.',
  ),
  unclosedExpression: kind(
    'PL1010',
    'error',
    () => 'The expression is never closed.',
    () => 'Check the brackets and quotes of the C# code that begins here.',
  ),
  badReference: kind<{ reference: string }>(
    'PL1011',
    'error',
    ({ reference }) =>
      reference === '&' ? 'A lone `&` outside an expression.' : `\`${reference}\` is no entity of XML.`,
    ({ reference }) =>
      reference === '&'
        ? 'Write `&amp;`.'
        : 'XML knows &lt; &gt; &amp; &quot; &apos; and numbers such as &#10;.',
  ),
  unclosedComment: kind('PL1012', 'error', () => 'The comment is never closed.'),
  doubleHyphen: kind('PL1013', 'error', () => 'A comment must not hold `--`.'),
  unclosedCData: kind('PL1014', 'error', () => 'The CDATA section is never closed.'),
  documentType: kind(
    'PL1015',
    'error',
    () => 'A document type declaration is not allowed.',
    () => 'Remove the `<!DOCTYPE …>`.',
  ),
  badInstruction: kind<{ text: string }>(
    'PL1016',
    'error',
    ({ text }) => `\`<?${text}\` is not allowed here.`,
    () => 'The XML declaration may only be the very first thing in a file.',
  ),
  unclosedInstruction: kind('PL1021', 'error', () => 'The `<?` is never closed by `?>`.'),
  tooDeep: kind<{ limit: number }>(
    'PL1017',
    'error',
    ({ limit }) => `Elements are nested deeper than ${limit}.`,
  ),
  badCharacter: kind<{ code: string }>(
    'PL1018',
    'error',
    ({ code }) => `The character U+${code} is not allowed in XML.`,
  ),
  parser: kind<{ message: string }>(
    'PL1019',
    'error',
    ({ message }) => `The document is not read as XML: ${message}`,
  ),
  cDataEnd: kind(
    'PL1020',
    'error',
    () => '`]]>` is not allowed in text.',
    () => 'Write `]]&gt;`.',
  ),
  badEncoding: kind<{ encoding: string }>(
    'PL1022',
    'error',
    ({ encoding }) => `The file is no valid ${encoding}.`,
    () => 'Save it as UTF-8.',
  ),

  // Policies
  unknownRoot: kind<{ name: string } & Suggestion>(
    'PL2001',
    'error',
    ({ name }) => `<${name}> is no policy document.`,
    (parameters) => didYouMean(parameters) ?? 'The root is `<policies>` or `<fragment>`.',
  ),
  otherRoot: kind<{ name: string; expected: string }>(
    'PL2002',
    'error',
    ({ name, expected }) => `The root is <${name}>; <${expected}> is expected here.`,
  ),
  resolverRoot: kind<{ name: string }>(
    'PL2003',
    'error',
    ({ name }) => `<${name}> is a GraphQL resolver; <policies> or <fragment> is expected here.`,
  ),
  unknownSection: kind<{ name: string } & Suggestion>(
    'PL2004',
    'error',
    ({ name }) => `<${name}> is no section.`,
    (parameters) =>
      didYouMean(parameters) ?? 'The sections are `inbound`, `backend`, `outbound` and `on-error`.',
  ),
  duplicateSection: kind<{ name: string }>('PL2005', 'error', ({ name }) => `A second <${name}> section.`),
  unknownPolicy: kind<{ name: string } & Suggestion>(
    'PL2006',
    'error',
    ({ name }) => `<${name}> is no policy of API Management.`,
    didYouMean,
  ),
  wrongSection: kind<{ name: string; place: string; allowed: readonly string[] }>(
    'PL2007',
    'error',
    ({ name, place }) => `<${name}> is not allowed in ${place}.`,
    ({ allowed }) =>
      allowed.length === 0 ? 'It stands inside other policies only.' : `It is allowed in ${list(allowed)}.`,
  ),
  wrongChild: kind<{ name: string; parent: string; allowed: readonly string[] } & Suggestion>(
    'PL2008',
    'error',
    ({ name, parent }) => `<${name}> is not allowed inside <${parent}>.`,
    (parameters) =>
      didYouMean(parameters) ??
      (parameters.allowed.length === 0
        ? 'It holds no elements.'
        : `It may hold ${list(parameters.allowed)}.`),
  ),
  tooMany: kind<{ name: string; parent: string; maximum: number }>(
    'PL2009',
    'error',
    ({ name, parent, maximum }) => `<${parent}> holds more than ${maximum} <${name}>.`,
  ),
  tooFew: kind<{ name: string; parent: string; minimum: number }>(
    'PL2010',
    'error',
    ({ name, parent, minimum }) =>
      minimum === 1 ? `<${parent}> lacks <${name}>.` : `<${parent}> needs at least ${minimum} <${name}>.`,
  ),
  unknownAttribute: kind<{ name: string; element: string; known: readonly string[] } & Suggestion>(
    'PL2011',
    'error',
    ({ name, element }) => `<${element}> has no attribute \`${name}\`.`,
    (parameters) =>
      didYouMean(parameters) ??
      (parameters.known.length === 0 ? 'It has no attributes.' : `It has ${list(parameters.known)}.`),
  ),
  missingAttribute: kind<{ name: string; element: string }>(
    'PL2012',
    'error',
    ({ name, element }) => `<${element}> lacks the attribute \`${name}\`.`,
  ),
  wrongValue: kind<{ field: string; value: string; expected: string } & Suggestion>(
    'PL2013',
    'error',
    ({ field, value, expected }) => `${field} is ${JSON.stringify(value)}; ${expected} is expected.`,
    didYouMean,
  ),
  expressionNotAllowed: kind<{ field: string }>(
    'PL2014',
    'error',
    ({ field }) => `${field} must not be an expression.`,
    () => 'Write a literal, or a named value.',
  ),
  notWhole: kind<{ field: string }>(
    'PL2015',
    'error',
    ({ field }) => `${field} mixes text and an expression.`,
    () => 'Make all of it one expression.',
  ),
  exactlyOne: kind<{ element: string; fields: readonly string[] }>(
    'PL2016',
    'error',
    ({ element, fields }) => `<${element}> needs exactly one of ${list(fields)}.`,
  ),
  atLeastOne: kind<{ element: string; fields: readonly string[] }>(
    'PL2017',
    'error',
    ({ element, fields }) => `<${element}> needs at least one of ${list(fields)}.`,
  ),
  atMostOne: kind<{ element: string; fields: readonly string[] }>(
    'PL2018',
    'error',
    ({ element, fields }) => `<${element}> takes at most one of ${list(fields)}.`,
  ),
  unexpectedText: kind<{ element: string }>(
    'PL2019',
    'error',
    ({ element }) => `Text is not allowed inside <${element}>.`,
  ),
  missingText: kind<{ element: string }>('PL2020', 'error', ({ element }) => `<${element}> is empty.`),
  unknownNamedValue: kind<{ name: string } & Suggestion>(
    'PL2021',
    'error',
    ({ name }) => `There is no named value \`${name}\`.`,
    didYouMean,
  ),
  wrongScope: kind<{ name: string; scope: string; allowed: readonly string[] }>(
    'PL2022',
    'error',
    ({ name, scope }) => `<${name}> is not allowed at the scope ${scope}.`,
    ({ allowed }) => `It is allowed at ${list(allowed)}.`,
  ),
  notInFragment: kind<{ name: string }>(
    'PL2023',
    'error',
    ({ name }) => `<${name}> is not allowed in a fragment.`,
  ),
  backendActions: kind<{ count: number }>(
    'PL2024',
    'error',
    ({ count }) => `<backend> holds ${count} policies; the service takes one.`,
    () => 'Put them into one, for example a `choose` or a `retry`.',
  ),
  documentTooLarge: kind<{ bytes: number; limit: number }>(
    'PL2025',
    'error',
    ({ bytes, limit }) => `The document has ${bytes} bytes; the service takes ${limit}.`,
  ),
  repeatedBase: kind('PL2026', 'error', () => 'A second <base /> in one section.'),
  unknownFragment: kind<{ name: string } & Suggestion>(
    'PL2027',
    'error',
    ({ name }) => `There is no fragment \`${name}\`.`,
    didYouMean,
  ),
  wrongTier: kind<{ name: string; tier: string; gateways: readonly string[] }>(
    'PL2028',
    'error',
    ({ name, tier }) => `<${name}> does not exist in the tier ${tier}.`,
    ({ gateways }) => `It runs on these gateways: ${list(gateways)}.`,
  ),
  needs: kind<{
    element: string;
    fields: readonly string[];
    when?: FieldCondition | undefined;
    unless?: FieldCondition | undefined;
  }>(
    'PL2029',
    'error',
    ({ element, fields, when, unless }) =>
      `<${element}> needs ${list(fields)}${conditionText(' when', when)}${conditionText(' unless', unless)}.`,
  ),
  limited: kind<{ parent: string; name: string; having: string; maximum: number }>(
    'PL2030',
    'error',
    ({ parent, name, having, maximum }) =>
      `<${parent}> holds more than ${maximum} <${name}> with the attribute \`${having}\`.`,
  ),

  // Advice
  undocumented: kind<{ name: string }>(
    'PL3001',
    'warning',
    ({ name }) => `<${name}> is not documented by Microsoft.`,
  ),
  wholeStore: kind(
    'PL3002',
    'warning',
    () =>
      'Any certificate of the store passes this test, also one that is kept there to sign in to a backend.',
    () => 'Name the certificates: context.Deployment.Certificates["client-01"].',
  ),
  urlDecode: kind(
    'PL3003',
    'warning',
    () => 'UrlDecode makes a raw `+` a blank: a certificate whose base64 holds one is refused.',
    () => 'Decode with Uri.UnescapeDataString.',
  ),
  missingBase: kind<{ section: string }>(
    'PL3004',
    'information',
    ({ section }) => `Without <base /> the policies of broader scopes do not run in <${section}>.`,
  ),
  missingSection: kind<{ section: string }>(
    'PL3005',
    'information',
    ({ section }) => `Without <${section}> the policies of broader scopes do not run there.`,
  ),
  unreachable: kind<{ name: string; after: string }>(
    'PL3006',
    'warning',
    ({ name, after }) => `<${name}> never runs: <${after}> before it ends the request.`,
  ),
  variableNeverSet: kind<{ name: string } & Suggestion>(
    'PL3007',
    'warning',
    ({ name }) => `Nothing sets the variable \`${name}\`: reading it throws.`,
    (parameters) => didYouMean(parameters) ?? 'Set it before, or read it with GetValueOrDefault.',
  ),
  defaultOfVariable: kind<{ name: string } & Suggestion>(
    'PL3008',
    'information',
    ({ name }) => `Nothing sets the variable \`${name}\`: it always has its default.`,
    didYouMean,
  ),
  uncheckedResponse: kind<{ name: string }>(
    'PL3009',
    'information',
    ({ name }) => `The variable \`${name}\` is null when the call fails, and nothing compares it with null.`,
    () => 'Compare it with null before it is used, or leave out ignore-error.',
  ),
  asked: kind<{ element: string; fields: readonly string[] }>(
    'PL3010',
    'warning',
    ({ element, fields }) =>
      `<${element}> lacks ${list(fields)}, which Microsoft's page requires; the service's schema does not.`,
  ),

  // Security
  forgeableHeader: kind<{ header: string; reason: string }>(
    'PL4001',
    'warning',
    ({ header, reason }) => `The certificate in the header ${header} can be forged: ${reason}.`,
    ({ header }) =>
      `Give every listener a rewrite rule without conditions that replaces or removes ${header}, and let nobody but the gateway reach API Management.`,
  ),
  nameOnly: kind<{ member: string }>(
    'PL4002',
    'warning',
    ({ member }) =>
      `\`${member}\` is what the certificate says of itself; anybody can issue one that says the same.`,
    () => 'Check the chain (VerifyNoRevocation) or compare the thumbprint too.',
  ),
  noValidityCheck: kind(
    'PL4003',
    'warning',
    () => 'The certificate is accepted even after it has expired.',
    () => 'Compare NotBefore and NotAfter with DateTime.Now, or call VerifyNoRevocation().',
  ),
  noAuthorities: kind<{ method: string; tier: string }>(
    'PL4004',
    'warning',
    ({ method, tier }) =>
      `\`${method}\` trusts public authorities only: the tier ${tier} takes no CA certificates, and every certificate of a private one is refused.`,
    () => 'Compare the thumbprint and the validity instead.',
  ),
  thumbprintForm: kind<{ expected: string; lower: boolean }>(
    'PL4005',
    'warning',
    ({ lower }) =>
      lower
        ? 'The comparison is never true: after ToLower() a thumbprint is in lower case, without separators.'
        : 'The comparison is never true: .NET writes a thumbprint in upper case, without separators.',
    ({ expected }) => `Write "${expected}".`,
  ),
  unguardedDecode: kind<{ source: string }>(
    'PL4006',
    'warning',
    ({ source }) =>
      `A malformed value of ${source} makes the expression throw: the caller gets 500 instead of a refusal.`,
    () => 'Put it into `try { … } catch { … }` and refuse in the catch.',
  ),
  clearTextSecret: kind<{ place: string }>(
    'PL4007',
    'warning',
    ({ place }) => `${place} holds a secret in clear text.`,
    () => 'Keep it in a secret named value, `{{name}}`.',
  ),
  jwtWithoutAudience: kind<{ name: string; instead: readonly string[] }>(
    'PL4008',
    'warning',
    ({ name }) => `<${name}> names no audience: a token that was issued for another service is accepted.`,
    ({ instead }) =>
      `Add one of ${list(instead)}, or the claim \`aud\` with its value to \`<required-claims>\`.`,
  ),
  jwtWithoutIssuer: kind<{ everyTenant: boolean }>(
    'PL4009',
    'warning',
    ({ everyTenant }) =>
      everyTenant
        ? '<validate-jwt> names no issuer, and the OpenID configuration is that of every tenant.'
        : '<validate-jwt> names no issuer, and no OpenID configuration does.',
    ({ everyTenant }) =>
      everyTenant
        ? 'Add `<issuers>`, or name the tenant in the URL of `<openid-config>`.'
        : 'Add `<issuers>` or `<openid-config>`.',
  ),
  corsCredentials: kind(
    'PL4010',
    'warning',
    () => 'Every origin may send credentials: any web page can call the API as the user who visits it.',
    () => 'List the origins, or set allow-credentials="false".',
  ),
  ignoredError: kind<{ name: string }>(
    'PL4011',
    'warning',
    ({ name }) => `<${name}> with ignore-error="true" stops nothing: the request goes on when it fails.`,
    () => 'Leave out ignore-error.',
  ),

  presenceOnly: kind(
    'PL4012',
    'warning',
    () => 'Any certificate passes, also one that its holder has made: nothing else is asked of it.',
    () => 'Call VerifyNoRevocation(), compare the thumbprint, or use `<validate-client-certificate>`.',
  ),
  unsignedToken: kind(
    'PL4013',
    'warning',
    () => '<validate-jwt> takes tokens without a signature: anybody can write one.',
    () => 'Leave out require-signed-tokens.',
  ),

  // Comments that switch rules off
  unusedDisable: kind<{ code: string }>(
    'PL5001',
    'warning',
    ({ code }) => `Nothing is reported as ${code} here: the comment switches off nothing.`,
    () => 'Remove it.',
  ),
  unknownDisable: kind<{ code: string } & Suggestion>(
    'PL5002',
    'warning',
    ({ code }) => (code === '' ? 'The comment names no rule.' : `There is no rule ${code}.`),
    (parameters) => didYouMean(parameters) ?? '`apim-kit lint --rules` lists them.',
  ),
} as const;

/** The name of a finding of this package. */
export type DiagnosticName = keyof typeof diagnostics;
