import { describe, expect, it } from '@jest/globals';
import type { LintOptions } from '../lint-options.js';
import { lintPolicyText } from '../lint-policy-text.js';

const certificate = 'context.Request.Certificate';
const lint = (text: string, options: Partial<LintOptions> = {}) =>
  lintPolicyText(text, { file: 'a.xml', ...options }).map(({ code }) => code);
/** The findings about one condition. */
const of = (code: string, options?: Partial<LintOptions>) =>
  lint(`<fragment><choose><when condition="${code}" /></choose></fragment>`, options);
const policy = (text: string) => lint(`<fragment>${text}</fragment>`);

describe('a certificate that is matched by its names', () => {
  it.each([
    `@(${certificate}.Subject == "CN=a")`,
    `@(${certificate}.Issuer.Contains("CN=a"))`,
    `@(${certificate}.GetNameInfo(X509NameType.SimpleName, false) == "a")`,
    `@("CN=a".Equals(${certificate}.SubjectName.Name))`,
    `@(new[] { "CN=a" }.Contains(${certificate}.Subject))`,
    `@{ var name = ${certificate}.Subject; return name == "CN=a"; }`,
    `@{ var c = ${certificate}; if (c == null) { return false; } return c.SerialNumber == "01"; }`,
  ])('is reported: %s', (code) => {
    expect(of(code)).toEqual(['PL4002']);
  });

  it.each([
    `@(${certificate}.Subject == null)`,
    `@(${certificate}.Subject == "CN=a" && ${certificate}.Verify())`,
    `@(${certificate}.Subject == "CN=a" && ${certificate}.Thumbprint == "{{t}}" && ${certificate}.NotAfter > DateTime.Now)`,
    '@(context.Deployment.Certificates["a"].Subject == "CN=a")',
    '@(context.Deployment.Certificates.Any(c => c.Key == "a" && c.Value.Subject == "CN=a"))',
  ])('is not: %s', (code) => {
    expect(of(code)).toEqual([]);
  });

  it('is not where the document validates it by a policy', () => {
    const check = `<choose><when condition="@(${certificate}.Subject == "CN=a")" /></choose>`;
    expect(policy(`<validate-client-certificate />${check}`)).toEqual([]);
    expect(policy(`<validate-client-certificate ignore-error="true" />${check}`)).toEqual([
      'PL4011',
      'PL4002',
    ]);
  });
});

describe('validate-client-certificate', () => {
  const validate = (attributes: string, identity: string) =>
    policy(
      `<validate-client-certificate ${attributes}><identities><identity ${identity} /></identities></validate-client-certificate>`,
    );
  it('proves nothing by names when the chain is not checked, nor without the dates', () => {
    expect(validate('', 'subject="CN=a"')).toEqual([]);
    expect(validate('validate-trust="false"', 'subject="CN=a"')).toEqual(['PL4002']);
    expect(validate('validate-trust="false"', 'subject="CN=a" thumbprint="A"')).toEqual([]);
    expect(validate('validate-not-after="false"', 'thumbprint="A"')).toEqual(['PL4003']);
  });
});

describe('policies behind the end of the request', () => {
  const choose = (otherwise: string) =>
    policy(
      `<choose><when condition="@(true)"><return-response /></when>${otherwise}</choose><set-method>GET</set-method>`,
    );
  it('are found behind branches that all end it', () => {
    expect(choose('<otherwise><set-method>PUT</set-method><return-response /></otherwise>')).toEqual([
      'PL3006',
    ]);
    expect(choose('<otherwise><set-method>PUT</set-method></otherwise>')).toEqual([]);
    expect(choose('')).toEqual([]);
  });
});

describe('a header that carries a certificate', () => {
  it('is one that the gateway says, too', () => {
    const text = '<set-variable name="a" value="@(context.Request.Headers["x-client-subject"][0])" />';
    const known = { certificateHeaders: ['X-Client-Subject'], whyForgeable: () => 'anybody can send it' };
    expect(lint(`<fragment>${text}</fragment>`, { known })).toEqual(['PL4001']);
    expect(lint(`<fragment>${text}</fragment>`, { known: { ...known, certificateHeaders: [] } })).toEqual([]);
  });
});

describe('a thumbprint in a form that is never equal', () => {
  const lower = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b';
  const valid = `${certificate}.Verify() && `;
  it.each([
    `@(${valid}${certificate}.Thumbprint == "${lower}")`,
    `@(${valid}${certificate}?.Thumbprint == "${lower}")`,
    `@(${valid}"${lower}".Equals(${certificate}.Thumbprint))`,
    `@(${valid}string.Equals(${certificate}.Thumbprint, "${lower.toUpperCase().replace(/..(?=.)/g, '$&:')}", StringComparison.OrdinalIgnoreCase))`,
    `@(${valid}new[] { "A", "${lower}" }.Contains(${certificate}.Thumbprint))`,
    `@{ var known = new List<string> { "${lower}" }; return ${valid}known.Contains(${certificate}.Thumbprint); }`,
    `@{ var expected = "${lower}"; return ${valid}${certificate}.Thumbprint == expected; }`,
  ])('is reported: %s', (code) => {
    expect(of(code)).toEqual(['PL4005']);
  });

  it.each([
    `@(${valid}${certificate}.Thumbprint.ToLower() == "${lower}")`,
    `@(${valid}${certificate}.Thumbprint.Equals("${lower}", StringComparison.OrdinalIgnoreCase))`,
    `@(${valid}${certificate}.Thumbprint == "${lower.toUpperCase()}")`,
    `@(${valid}${certificate}.Thumbprint == "{{thumbprint}}")`,
  ])('is not: %s', (code) => {
    expect(of(code)).toEqual([]);
  });
});

describe('the whole certificate store', () => {
  const valid = `${certificate}.Verify() && `;
  it.each([
    `@(${valid}context.Deployment.Certificates.Any(c => true))`,
    `@(${valid}context.Deployment.Certificates.Values.Any(c => c.Thumbprint == ${certificate}.Thumbprint))`,
    `@(${valid}context.Deployment.Certificates.Select(c => c.Value.Thumbprint).Contains(${certificate}.Thumbprint))`,
    `@(${valid}context.Deployment.Certificates.Values.ToList().FirstOrDefault(c => c.Thumbprint == ${certificate}.Thumbprint) != null)`,
    `@{ foreach (var c in context.Deployment.Certificates) { if (${valid}c.Value.Thumbprint == ${certificate}.Thumbprint) { return true; } } return false; }`,
  ])('is reported: %s', (code) => {
    expect(of(code)).toEqual(['PL3002']);
  });

  it.each([
    `@(${valid}context.Deployment.Certificates["a"].Thumbprint == ${certificate}.Thumbprint)`,
    `@(${valid}context.Deployment.Certificates.Any(c => c.Key.StartsWith("client-") && c.Value.Thumbprint == ${certificate}.Thumbprint))`,
    '@(context.Deployment.Certificates.Any(c => c.Value.Thumbprint == "{{backend-thumbprint}}"))',
    '@(context.Deployment.Certificates.Count > 0)',
  ])('is not: %s', (code) => {
    expect(of(code)).toEqual([]);
  });
});

describe('a certificate that is decoded', () => {
  const header = 'context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "")';
  const decode = `new X509Certificate2(Convert.FromBase64String(${header}))`;
  it('is reported outside of try, once', () => {
    expect(of(`@(${decode}.Verify())`)).toEqual(['PL4006']);
    expect(of(`@{ try { return true; } catch { return ${decode}.Verify(); } }`)).toEqual(['PL4006']);
    expect(of(`@{ try { return ${decode}.Verify(); } finally { } }`)).toEqual(['PL4006']);
  });

  it('is not inside of try, nor from what is no header', () => {
    expect(of(`@{ try { return ${decode}.Verify(); } catch { return false; } }`)).toEqual([]);
    expect(of('@(new X509Certificate2(Convert.FromBase64String("{{certificate}}")).Verify())')).toEqual([]);
  });

  it('is reported where it may throw, not where the bytes are read again', () => {
    const use =
      '<set-body>@(new X509Certificate2((byte[])context.Variables["c"]).Verify().ToString())</set-body>';
    const guarded = `@{ try { return Convert.FromBase64String(${header}); } catch { return null; } }`;
    expect(policy(`<set-variable name="c" value="${guarded}" />${use}`)).toEqual([]);
    expect(policy(`<set-variable name="c" value="@(Convert.FromBase64String(${header}))" />${use}`)).toEqual([
      'PL4006',
    ]);
  });
});

describe('secrets in clear text', () => {
  it.each([
    '<set-header name="Authorization"><value>Basic dXNlcjpwYXNzd29yZA==</value></set-header>',
    '<set-header name="Ocp-Apim-Subscription-Key"><value>0123456789abcdef</value></set-header>',
    '<set-header name="Authorization"><value>@("Basic dXNlcjpwYXNzd29yZA==")</value></set-header>',
    '<set-query-parameter name="code"><value>abcdef</value></set-query-parameter>',
    '<set-body>grant_type=client_credentials&amp;client_secret=s3cr3t</set-body>',
    '<set-variable name="clientSecret" value="s3cr3t" />',
    '<set-body>@("grant_type=client_credentials&client_secret=s3cr3t")</set-body>',
    '<validate-jwt header-name="Authorization"><issuer-signing-keys><key>c2VjcmV0</key></issuer-signing-keys><audiences><audience>a</audience></audiences><issuers><issuer>i</issuer></issuers></validate-jwt>',
    '<authentication-certificate body="@(null)" password="correct horse" />',
  ])('are reported: %s', (text) => {
    expect(policy(text)).toEqual(['PL4007']);
  });

  it.each([
    '<set-header name="Authorization"><value>Bearer {{token}}</value></set-header>',
    '<set-header name="Authorization"><value>@("Bearer " + (string)context.Variables["token"])</value></set-header>',
    '<set-header name="Authorization" exists-action="delete" />',
    '<set-header name="Authorization"><value>Bearer</value></set-header>',
    '<set-header name="api-key"><value>YOUR_API_KEY</value></set-header>',
    '<set-query-parameter name="code"><value>{{function-key}}</value></set-query-parameter>',
    '<set-body>@("client_secret=" + "{{secret}}")</set-body>',
    '<set-body>client_secret={{secret}}</set-body>',
  ])('are not: %s', (text) => {
    expect(policy(text)).toEqual([]);
  });
});

describe('tokens, origins and errors', () => {
  it('takes the claims that name audience and issuer for them', () => {
    const claims = ['aud', 'iss'].map((name) => `<claim name="${name}"><value>a</value></claim>`).join('');
    const jwt = (inner: string) => policy(`<validate-jwt header-name="A">${inner}</validate-jwt>`);
    expect(jwt(`<required-claims>${claims}</required-claims>`)).toEqual([]);
    expect(jwt('')).toEqual(['PL4008', 'PL4009']);
  });

  it('allows every origin without credentials', () => {
    const cors = (attributes: string) =>
      policy(
        `<cors ${attributes}><allowed-origins><origin>*</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
      );
    expect(cors('')).toEqual([]);
    expect(cors('allow-credentials="TRUE"')).toEqual(['PL4010']);
  });

  it('knows where chains can be checked', () => {
    const code = `@(${certificate}.VerifyNoRevocation())`;
    expect(of(code)).toEqual([]);
    expect(of(code, { tier: 'Developer' })).toEqual([]);
    expect(of(code, { tier: 'Consumption' })).toEqual(['PL4004']);
  });
});

describe('variables', () => {
  const read = '<set-header name="A"><value>@((string)context.Variables["a"])</value></set-header>';
  const document = (inbound: string, options?: Partial<LintOptions>) =>
    lint(`<policies><inbound>${inbound}</inbound></policies>`, options);

  it('are reported where nothing can set them', () => {
    expect(document(read)).toEqual(['PL3007']);
    expect(document(`<set-variable name="a" value="1" />${read}`)).toEqual([]);
    expect(document(`<send-request mode="copy" response-variable-name="a" />${read}`)).toEqual([]);
    expect(
      document(
        read.replace(
          'context.Variables["a"]',
          '(context.Variables.ContainsKey("a") ? context.Variables["a"] : "")',
        ),
      ),
    ).toEqual([]);
  });

  it('are not where a broader scope or a fragment may set them, unless these are known', () => {
    expect(document(`<base />${read}`)).toEqual([]);
    expect(document(`<include-fragment fragment-id="f" />${read}`)).toEqual([]);
    expect(policy(read)).toEqual([]);
    expect(document(`<base />${read}`, { known: { variables: new Set() } })).toEqual(['PL3007']);
    expect(document(`<base />${read}`, { known: { variables: new Set(['a']) } })).toEqual([]);
  });
});
