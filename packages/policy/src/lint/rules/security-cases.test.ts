// Long because it lists the ways in which people write these checks, one a line, good and bad.
import { describe, expect, it } from '@jest/globals';
import type { LintOptions } from '../lint-options.js';
import { lintPolicyText } from '../lint-policy-text.js';

const when = (c: string): string =>
  `<choose><when condition="${c}"><return-response><set-status code="401" reason="no" /></return-response></when></choose>`;
const block = (body: string): string => when(`@{\n${body}\n}`);
const HDR = `context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "")`;
const guard = (inner: string): string =>
  `try {\n var header = ${HDR};\n var pem = Uri.UnescapeDataString(header).Replace("-----BEGIN CERTIFICATE-----","").Replace("-----END CERTIFICATE-----","");\n var cert = new X509Certificate2(Convert.FromBase64String(pem));\n ${inner}\n } catch (Exception) { return true; }`;
const C = 'context.Request.Certificate';
const cases: readonly (readonly [
  name: string,
  inbound: string,
  expected: readonly string[],
  options?: Partial<LintOptions>,
])[] = [
  // ---- names alone PL4002
  ['subject only', when(`@(${C} == null || ${C}.Subject != "CN=a")`), ['PL4002']],
  ['issuer only', when(`@(${C} == null || ${C}.Issuer != "CN=a")`), ['PL4002']],
  ['subject contains', when(`@(${C} == null || !${C}.Subject.Contains("CN=a"))`), ['PL4002']],
  [
    'subject string.Equals',
    when(`@(${C} == null || !string.Equals(${C}.Subject, "CN=a", StringComparison.OrdinalIgnoreCase))`),
    ['PL4002'],
  ],
  ['subject .Equals', when(`@(${C} == null || !${C}.Subject.Equals("CN=a"))`), ['PL4002']],
  ['SubjectName.Name', when(`@(${C} == null || ${C}.SubjectName.Name != "CN=a")`), ['PL4002']],
  ['IssuerName.Name', when(`@(${C} == null || ${C}.IssuerName.Name != "CN=a")`), ['PL4002']],
  [
    'GetNameInfo',
    when(`@(${C} == null || ${C}.GetNameInfo(X509NameType.SimpleName, false) != "a")`),
    ['PL4002'],
  ],
  ['subject and Verify', when(`@(${C} == null || !${C}.Verify() || ${C}.Subject != "CN=a")`), []],
  [
    'subject and VerifyNoRevocation',
    when(`@(${C} == null || !${C}.VerifyNoRevocation() || ${C}.Subject != "CN=a")`),
    [],
  ],
  [
    'subject array contains',
    when(`@(${C} == null || !new[] {"CN=a","CN=b"}.Contains(${C}.Subject))`),
    ['PL4002'],
  ],
  ['subject via variable', block(`var s = ${C}?.Subject; return s != "CN=a";`), ['PL4002']],
  [
    'subject via helper variable cert',
    block(`var c = ${C}; if (c == null) return true; return c.Subject != "CN=a";`),
    ['PL4002'],
  ],
  [
    'subject via set-variable',
    `<set-variable name="subject" value="@(${C}?.Subject)" />` +
      when(`@((string)context.Variables["subject"] != "CN=a")`),
    ['PL4002'],
  ],
  [
    'subject for logging only',
    `<set-variable name="subject" value="@(${C}?.Subject)" /><trace source="a"><message>@((string)context.Variables["subject"])</message></trace>`,
    [],
  ],
  ['subject to header only', `<set-header name="X-Subject"><value>@(${C}?.Subject)</value></set-header>`, []],
  [
    'thumbprint + subject',
    when(
      `@(${C} == null || ${C}.NotAfter < DateTime.Now || ${C}.NotBefore > DateTime.Now || ${C}.Subject != "CN=a" || ${C}.Thumbprint != "0123456789ABCDEF0123456789ABCDEF01234567")`,
    ),
    [],
  ],
  [
    'subject null compare is no match',
    when(`@(${C} == null || ${C}.Subject == null || !${C}.VerifyNoRevocation())`),
    [],
  ],
  // policy validate-client-certificate names
  [
    'policy with trust',
    `<validate-client-certificate validate-revocation="false"><identities><identity subject="CN=a" /></identities></validate-client-certificate>`,
    [],
  ],
  [
    'policy w/o trust, names',
    `<validate-client-certificate validate-trust="false"><identities><identity subject="CN=a" /></identities></validate-client-certificate>`,
    ['PL4002'],
  ],
  [
    'policy w/o trust, thumbprint',
    `<validate-client-certificate validate-trust="false"><identities><identity thumbprint="0123456789ABCDEF0123456789ABCDEF01234567" /></identities></validate-client-certificate>`,
    [],
  ],
  [
    'policy w/o validity',
    `<validate-client-certificate validate-not-after="false"><identities><identity thumbprint="0123456789ABCDEF0123456789ABCDEF01234567" /></identities></validate-client-certificate>`,
    ['PL4003'],
  ],
  ['policy ignore-error', `<validate-client-certificate ignore-error="true" />`, ['PL4011']],
  ['policy ignore-error 1', `<validate-client-certificate ignore-error="1" />`, ['PL4011']],
  [
    'policy ignore-error + lastError use',
    `<validate-client-certificate ignore-error="true" />` + when(`@(context.LastError != null)`),
    ['PL4011'],
  ],
  [
    'managed identity ignore-error',
    `<authentication-managed-identity resource="https://a" ignore-error="true" />`,
    ['PL4011'],
  ],
  [
    'send-request ignore-error unread',
    `<send-request mode="new" response-variable-name="r" ignore-error="true"><set-url>https://a</set-url><set-method>GET</set-method></send-request>`,
    [],
  ],
  [
    'get-authorization-context ignore-error',
    `<get-authorization-context provider-id="a" authorization-id="b" context-variable-name="c" ignore-error="true" />`,
    ['PL4011'],
  ],
  // ---- whole store PL3002
  [
    'store any values',
    when(
      `@(${C} == null || !${C}.VerifyNoRevocation() || !context.Deployment.Certificates.Any(c => c.Value.Thumbprint == ${C}.Thumbprint))`,
    ),
    ['PL3002'],
  ],
  [
    'store Values.Any',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Values.Any(c => c.Thumbprint == ${C}.Thumbprint))`,
    ),
    ['PL3002'],
  ],
  [
    'store any by key',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Any(c => c.Key == "a" && c.Value.Thumbprint == ${C}.Thumbprint))`,
    ),
    [],
  ],
  [
    'store by index',
    when(
      `@(${C} == null || !${C}.Verify() || context.Deployment.Certificates["a"].Thumbprint != ${C}.Thumbprint)`,
    ),
    [],
  ],
  [
    'store StartsWith key',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Any(c => c.Key.StartsWith("client-") && c.Value.Thumbprint == ${C}.Thumbprint))`,
    ),
    [],
  ],
  [
    'store where key',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Where(c => c.Key.StartsWith("client-")).Any(c => c.Value.Thumbprint == ${C}.Thumbprint))`,
    ),
    [],
  ],
  [
    'store Select contains',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Select(c => c.Value.Thumbprint).Contains(${C}.Thumbprint))`,
    ),
    ['PL3002'],
  ],
  [
    'store Count',
    when(
      `@(${C} == null || !${C}.Verify() || context.Deployment.Certificates.Count(c => c.Value.Thumbprint == ${C}.Thumbprint) == 0)`,
    ),
    ['PL3002'],
  ],
  [
    'store FirstOrDefault',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; var found = context.Deployment.Certificates.FirstOrDefault(x => x.Value.Thumbprint == c.Thumbprint); return found.Value == null;`,
    ),
    ['PL3002'],
  ],
  [
    'store foreach',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; foreach (var one in context.Deployment.Certificates) { if (one.Value.Thumbprint == c.Thumbprint) { return false; } } return true;`,
    ),
    ['PL3002'],
  ],
  [
    'store All negated',
    when(
      `@(${C} == null || !${C}.Verify() || context.Deployment.Certificates.All(c => c.Value.Thumbprint != ${C}.Thumbprint))`,
    ),
    ['PL3002'],
  ],
  [
    'store via var',
    block(
      `var store = context.Deployment.Certificates; var c = ${C}; if (c == null || !c.Verify()) return true; return !store.Any(x => x.Value.Thumbprint == c.Thumbprint);`,
    ),
    ['PL3002'],
  ],
  [
    'store ContainsKey',
    when(`@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.ContainsKey(${C}.Subject))`),
    [],
  ],
  [
    'store list of keys',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Any(c => new[] {"a","b"}.Contains(c.Key) && c.Value.Thumbprint == ${C}.Thumbprint))`,
    ),
    [],
  ],
  [
    'store GetValueOrDefault',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; var one = context.Deployment.Certificates.GetValueOrDefault("a"); return one == null || one.Thumbprint != c.Thumbprint;`,
    ),
    [],
  ],
  [
    'store logged only',
    `<trace source="a"><message>@(string.Join(",", context.Deployment.Certificates.Select(c => c.Key)))</message></trace>`,
    [],
  ],
  // ---- no validity PL4003
  [
    'thumbprint only',
    when(`@(${C} == null || ${C}.Thumbprint != "0123456789ABCDEF0123456789ABCDEF01234567")`),
    ['PL4003'],
  ],
  [
    'thumbprint and Verify',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "0123456789ABCDEF0123456789ABCDEF01234567")`,
    ),
    [],
  ],
  [
    'thumbprint, NotAfter only',
    when(
      `@(${C} == null || ${C}.NotAfter < DateTime.Now || ${C}.Thumbprint != "0123456789ABCDEF0123456789ABCDEF01234567")`,
    ),
    [],
  ],
  ['thumbprint named value only', when(`@(${C} == null || ${C}.Thumbprint != "{{thumb}}")`), ['PL4003']],
  [
    'thumbprint, GetExpirationDateString',
    when(
      `@(${C} == null || DateTime.Parse(${C}.GetExpirationDateString()) < DateTime.Now || ${C}.Thumbprint != "{{thumb}}")`,
    ),
    [],
  ],
  ['null check only', when(`@(${C} == null)`), ['PL4012']],
  [
    'verify in earlier choose',
    when(`@(${C} == null || !${C}.Verify())`) + when(`@(${C}.Thumbprint != "{{thumb}}")`),
    [],
  ],
  [
    'NotAfter in other choose',
    when(`@(${C} == null || ${C}.NotAfter < DateTime.Now || ${C}.NotBefore > DateTime.Now)`) +
      when(`@(${C}.Thumbprint != "{{thumb}}")`),
    [],
  ],
  [
    'verify called but result unused',
    block(`var c = ${C}; if (c == null) return true; c.Verify(); return c.Thumbprint != "{{thumb}}";`),
    ['PL4003'],
  ],
  [
    'verify in var then used',
    block(
      `var c = ${C}; if (c == null) return true; var ok = c.VerifyNoRevocation(); return !ok || c.Thumbprint != "{{thumb}}";`,
    ),
    [],
  ],
  [
    'thumb via set-variable',
    `<set-variable name="t" value="@(${C}?.Thumbprint)" />` +
      when(`@((string)context.Variables["t"] != "{{thumb}}")`),
    ['PL4003'],
  ],
  [
    'thumb via set-variable GetValueOrDefault',
    `<set-variable name="t" value="@(${C}?.Thumbprint)" />` +
      when(`@(context.Variables.GetValueOrDefault<string>("t") != "{{thumb}}")`),
    ['PL4003'],
  ],
  ['GetCertHashString', when(`@(${C} == null || ${C}.GetCertHashString() != "{{thumb}}")`), ['PL4003']],
  ['serial number only', when(`@(${C} == null || ${C}.SerialNumber != "01")`), ['PL4002']],
  // ---- tier PL4004
  [
    'verifyNoRev consumption',
    when(`@(${C} == null || !${C}.VerifyNoRevocation())`),
    ['PL4004'],
    { tier: 'Consumption' },
  ],
  ['verify basicv2', when(`@(${C} == null || !${C}.Verify())`), ['PL4004'], { tier: 'BasicV2' }],
  ['verifyNoRev Developer', when(`@(${C} == null || !${C}.VerifyNoRevocation())`), [], { tier: 'Developer' }],
  ['verifyNoRev Premium', when(`@(${C} == null || !${C}.VerifyNoRevocation())`), [], { tier: 'Premium' }],
  [
    'verifyNoRev StandardV2',
    when(`@(${C} == null || !${C}.VerifyNoRevocation())`),
    ['PL4004'],
    { tier: 'StandardV2' },
  ],
  [
    'policy validate-trust on Consumption',
    `<validate-client-certificate validate-revocation="false" />`,
    ['PL4004'],
    { tier: 'Consumption' },
  ],
  [
    'policy no trust on Consumption',
    `<validate-client-certificate validate-revocation="false" validate-trust="false"><identities><identity thumbprint="0123456789ABCDEF0123456789ABCDEF01234567" /></identities></validate-client-certificate>`,
    [],
    { tier: 'Consumption' },
  ],
  // ---- thumbprint form PL4005
  [
    'lower-case',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "0123456789abcdef0123456789abcdef01234567")`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case ignoring case',
    when(
      `@(${C} == null || !${C}.Verify() || !string.Equals(${C}.Thumbprint, "0123456789abcdef0123456789abcdef01234567", StringComparison.OrdinalIgnoreCase))`,
    ),
    [],
  ],
  [
    'lower-case .Equals ignoring',
    when(
      `@(${C} == null || !${C}.Verify() || !${C}.Thumbprint.Equals("0123456789abcdef0123456789abcdef01234567", StringComparison.OrdinalIgnoreCase))`,
    ),
    [],
  ],
  [
    'lower-case ToLower',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint.ToLower() != "0123456789abcdef0123456789abcdef01234567")`,
    ),
    [],
  ],
  [
    'lower-case ToLowerInvariant',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint.ToLowerInvariant() != "0123456789abcdef0123456789abcdef01234567")`,
    ),
    [],
  ],
  [
    'lower literal ToUpper',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "0123456789abcdef0123456789abcdef01234567".ToUpper())`,
    ),
    [],
  ],
  [
    'upper-case literal ToLower thumb (never true)',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint.ToLower() != "0123456789ABCDEF0123456789ABCDEF01234567")`,
    ),
    ['PL4005'],
  ],
  [
    'colons',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "01:23:45:67:89:AB:CD:EF:01:23:45:67:89:AB:CD:EF:01:23:45:67")`,
    ),
    ['PL4005'],
  ],
  [
    'spaces',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "01 23 45 67 89 AB CD EF 01 23 45 67 89 AB CD EF 01 23 45 67")`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case string.Equals',
    when(
      `@(${C} == null || !${C}.Verify() || !string.Equals(${C}.Thumbprint, "0123456789abcdef0123456789abcdef01234567"))`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case via var',
    block(
      `var expected = "0123456789abcdef0123456789abcdef01234567"; var c = ${C}; if (c == null || !c.Verify()) return true; return c.Thumbprint != expected;`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case array Contains',
    when(
      `@(${C} == null || !${C}.Verify() || !new[] {"0123456789abcdef0123456789abcdef01234567"}.Contains(${C}.Thumbprint))`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case in list',
    block(
      `var allowed = new List<string> { "0123456789abcdef0123456789abcdef01234567" }; var c = ${C}; if (c == null || !c.Verify()) return true; return !allowed.Contains(c.Thumbprint);`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case array Any',
    when(
      `@(${C} == null || !${C}.Verify() || !new[] {"0123456789abcdef0123456789abcdef01234567"}.Any(t => t == ${C}.Thumbprint))`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case contains with comparer',
    when(
      `@(${C} == null || !${C}.Verify() || !new[] {"0123456789abcdef0123456789abcdef01234567"}.Contains(${C}.Thumbprint, StringComparer.OrdinalIgnoreCase))`,
    ),
    [],
  ],
  [
    'lower-case split',
    when(
      `@(${C} == null || !${C}.Verify() || !"0123456789abcdef0123456789abcdef01234567,1123456789abcdef0123456789abcdef01234567".Split(',').Contains(${C}.Thumbprint))`,
    ),
    ['PL4005'],
  ],
  [
    'lower-case IndexOf',
    when(
      `@(${C} == null || !${C}.Verify() || "0123456789abcdef0123456789abcdef01234567".IndexOf(${C}.Thumbprint) < 0)`,
    ),
    ['PL4005'],
  ],
  [
    'identity lower-case thumbprint',
    `<validate-client-certificate><identities><identity thumbprint="0123456789abcdef0123456789abcdef01234567" /></identities></validate-client-certificate>`,
    [],
  ],
  [
    'lower named value known',
    when(`@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "{{thumb}}")`),
    ['PL4005'],
    {
      namedValues: new Map([['thumb', { value: '0123456789abcdef0123456789abcdef01234567', secret: false }]]),
    },
  ],
  [
    'upper named value known',
    when(`@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != "{{thumb}}")`),
    [],
    {
      namedValues: new Map([['thumb', { value: '0123456789ABCDEF0123456789ABCDEF01234567', secret: false }]]),
    },
  ],
  [
    'lower via variable',
    `<set-variable name="t" value="0123456789abcdef0123456789abcdef01234567" />` +
      when(`@(${C} == null || !${C}.Verify() || ${C}.Thumbprint != (string)context.Variables["t"])`),
    ['PL4005'],
  ],
  [
    'lower sha256 GetCertHashString',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.GetCertHashString() != "0123456789abcdef0123456789abcdef01234567")`,
    ),
    ['PL4005'],
  ],
  // ---- unguarded decode PL4006
  [
    'decode unguarded',
    block(`var c = new X509Certificate2(Convert.FromBase64String(${HDR})); return !c.Verify();`),
    ['PL4006'],
  ],
  ['decode guarded', block(guard('return !cert.Verify();')), []],
  [
    'decode one-liner',
    when(`@(!new X509Certificate2(Convert.FromBase64String(${HDR})).Verify())`),
    ['PL4006'],
  ],
  [
    'decode in set-variable',
    `<set-variable name="c" value="@(Convert.FromBase64String(${HDR}))" />` +
      when(`@(!new X509Certificate2((byte[])context.Variables["c"]).Verify())`),
    ['PL4006'],
  ],
  [
    'decode with Encoding.GetBytes',
    block(
      `var c = new X509Certificate2(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(${HDR}))); return !c.Verify();`,
    ),
    ['PL4006'],
  ],
  [
    'decode Basic auth unguarded',
    `<set-variable name="u" value="@(Encoding.UTF8.GetString(Convert.FromBase64String(context.Request.Headers.GetValueOrDefault("Authorization","").Substring(6))))" />`,
    ['PL4006'],
  ],
  ['decode of a constant', `<set-variable name="u" value="@(Convert.FromBase64String("YQ=="))" />`, []],
  ['decode of named value', `<set-variable name="u" value="@(Convert.FromBase64String("{{key}}"))" />`, []],
  [
    'try finally does not guard',
    block(
      `try { var c = new X509Certificate2(Convert.FromBase64String(${HDR})); return !c.Verify(); } finally { }`,
    ),
    ['PL4006'],
  ],
  [
    'decode in nested try',
    block(
      `try { try { var c = new X509Certificate2(Convert.FromBase64String(${HDR})); return !c.Verify(); } finally { } } catch { return true; }`,
    ),
    [],
  ],
  [
    'decode in the catch',
    block(
      `try { return false; } catch { var c = new X509Certificate2(Convert.FromBase64String(${HDR})); return !c.Verify(); }`,
    ),
    ['PL4006'],
  ],
  [
    'decode in lambda in try',
    block(
      `try { return new[] {1}.Any(i => !new X509Certificate2(Convert.FromBase64String(${HDR})).Verify()); } catch { return true; }`,
    ),
    [],
  ],
  [
    'decode of query',
    block(
      `var c = new X509Certificate2(Convert.FromBase64String(context.Request.Url.Query.GetValueOrDefault("cert",""))); return !c.Verify();`,
    ),
    ['PL4006'],
  ],
  [
    'decode of Url.Query index',
    block(
      `var c = new X509Certificate2(Convert.FromBase64String(context.Request.Url.Query["cert"][0])); return !c.Verify();`,
    ),
    ['PL4006'],
  ],
  // ---- url decode
  [
    'UrlDecode cert',
    block(
      `try { var c = new X509Certificate2(Convert.FromBase64String(System.Net.WebUtility.UrlDecode(${HDR}))); return !c.Verify(); } catch { return true; }`,
    ),
    ['PL3003'],
  ],
  [
    'UrlDecode other',
    `<set-variable name="q" value="@(System.Net.WebUtility.UrlDecode(context.Request.Url.QueryString))" />`,
    [],
  ],
  // ---- clear text secrets
  ['basic literal', `<authentication-basic username="u" password="hunter2secret" />`, ['PL4007']],
  ['basic named', `<authentication-basic username="u" password="{{pw}}" />`, []],
  [
    'basic expr',
    `<authentication-basic username="u" password="@((string)context.Variables.GetValueOrDefault("pw",""))" />`,
    [],
  ],
  ['basic empty', `<authentication-basic username="u" password="" />`, []],
  [
    'header Authorization bearer',
    `<set-header name="Authorization"><value>Bearer abcdefghijklmnop</value></set-header>`,
    ['PL4007'],
  ],
  [
    'header Authorization Basic',
    `<set-header name="Authorization"><value>Basic dXNlcjpwYXNzd29yZA==</value></set-header>`,
    ['PL4007'],
  ],
  [
    'header Authorization named',
    `<set-header name="Authorization"><value>Bearer {{token}}</value></set-header>`,
    [],
  ],
  [
    'header Authorization expr with literal',
    `<set-header name="Authorization"><value>@("Bearer " + (string)context.Variables["t"])</value></set-header>`,
    [],
  ],
  [
    'header Authorization expr all literal',
    `<set-header name="Authorization"><value>@("Bearer abcdefghijklmnop123456")</value></set-header>`,
    ['PL4007'],
  ],
  [
    'header x-functions-key',
    `<set-header name="x-functions-key"><value>Abcdef123456789/abcdef==</value></set-header>`,
    ['PL4007'],
  ],
  [
    'header Ocp-Apim-Subscription-Key',
    `<set-header name="Ocp-Apim-Subscription-Key"><value>0123456789abcdef0123456789abcdef</value></set-header>`,
    ['PL4007'],
  ],
  [
    'header api-key',
    `<set-header name="api-key"><value>0123456789abcdef0123456789abcdef</value></set-header>`,
    ['PL4007'],
  ],
  ['header api-key delete', `<set-header name="api-key" exists-action="delete" />`, []],
  ['header api-version', `<set-header name="api-version"><value>2024-10-21</value></set-header>`, []],
  [
    'header WWW-Authenticate',
    `<return-response><set-status code="401" reason="x" /><set-header name="WWW-Authenticate"><value>Bearer error="invalid_token"</value></set-header></return-response>`,
    [],
  ],
  [
    'query code',
    `<set-query-parameter name="code"><value>Abcdef123456789abcdefABCDEF0123456789==</value></set-query-parameter>`,
    ['PL4007'],
  ],
  [
    'query sig',
    `<set-query-parameter name="sig"><value>Abcdef123456789%2fabcdef%3d</value></set-query-parameter>`,
    ['PL4007'],
  ],
  [
    'query subscription-key',
    `<set-query-parameter name="subscription-key"><value>0123456789abcdef0123456789abcdef</value></set-query-parameter>`,
    ['PL4007'],
  ],
  [
    'url with sig',
    `<set-backend-service base-url="https://a.blob.core.windows.net/x?sv=2020&amp;sig=Abcdef123456789abcdefAB%3D" />`,
    ['PL4007'],
  ],
  [
    'url with code',
    `<send-one-way-request mode="new"><set-url>https://f.azurewebsites.net/api/x?code=Abcdef123456789abcdefABCDEF0123456789==</set-url><set-method>GET</set-method></send-one-way-request>`,
    ['PL4007'],
  ],
  ['url with user:pass', `<set-backend-service base-url="https://user:secretpw@host/x" />`, ['PL4007']],
  [
    'body client_secret',
    `<send-one-way-request mode="new"><set-url>https://login</set-url><set-method>POST</set-method><set-body>grant_type=client_credentials&amp;client_id=a&amp;client_secret=Abc~123456789defghij</set-body></send-one-way-request>`,
    ['PL4007'],
  ],
  [
    'body client_secret named',
    `<send-one-way-request mode="new"><set-url>https://login</set-url><set-method>POST</set-method><set-body>grant_type=client_credentials&amp;client_id=a&amp;client_secret={{secret}}</set-body></send-one-way-request>`,
    [],
  ],
  [
    'body client_secret expression',
    `<send-one-way-request mode="new"><set-url>https://login</set-url><set-method>POST</set-method><set-body>@("grant_type=client_credentials&client_id=a&client_secret=Abc~123456789defghij")</set-body></send-one-way-request>`,
    ['PL4007'],
  ],
  [
    'body client_secret expression named',
    `<send-one-way-request mode="new"><set-url>https://login</set-url><set-method>POST</set-method><set-body>@("grant_type=client_credentials&client_id=a&client_secret={{secret}}")</set-body></send-one-way-request>`,
    [],
  ],
  ['variable password', `<set-variable name="password" value="hunter2secret" />`, ['PL4007']],
  ['variable apiKey', `<set-variable name="apiKey" value="0123456789abcdef0123456789abcdef" />`, ['PL4007']],
  ['variable tokenUrl', `<set-variable name="tokenUrl" value="https://login.microsoftonline.com/x" />`, []],
  ['variable cache key', `<set-variable name="cacheKey" value="users-all" />`, []],
  [
    'connection string AccountKey',
    `<set-variable name="conn" value="DefaultEndpointsProtocol=https;AccountName=a;AccountKey=Abcdef123456789abcdefABCDEF0123456789==;EndpointSuffix=core.windows.net" />`,
    ['PL4007'],
  ],
  [
    'SharedAccessKey',
    `<set-variable name="conn" value="Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=Abcdef123456789abcdefABCDEF0123456789=" />`,
    ['PL4007'],
  ],
  ['proxy password', `<proxy url="http://p:8080" username="u" password="hunter2secret" />`, ['PL4007']],
  [
    'hmac key in expression',
    `<set-variable name="s" value="@{ var key = "Abcdef123456789abcdefABCDEF0123456789=="; return Convert.ToBase64String(new HMACSHA256(Convert.FromBase64String(key)).ComputeHash(Encoding.UTF8.GetBytes("a"))); }" />`,
    ['PL4007'],
  ],
  [
    'issuer-signing-key literal',
    `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>Abcdef123456789abcdefABCDEF0123456789==</key></issuer-signing-keys><audiences><audience>a</audience></audiences><issuers><issuer>b</issuer></issuers></validate-jwt>`,
    ['PL4007'],
  ],
  [
    'issuer-signing-key named',
    `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>{{key}}</key></issuer-signing-keys><audiences><audience>a</audience></audiences><issuers><issuer>b</issuer></issuers></validate-jwt>`,
    [],
  ],
  [
    'authentication-certificate password',
    `<authentication-certificate body="@(Convert.FromBase64String("{{pfx}}"))" password="hunter2secret" />`,
    ['PL4007'],
  ],
  [
    'check-header api key literal',
    `<check-header name="x-api-key" failed-check-httpcode="401" failed-check-error-message="no" ignore-case="false"><value>f6dc69a089844cf6b2019bae6d36fac8</value></check-header>`,
    ['PL4007'],
  ],
  [
    'compare header with literal secret',
    when(
      `@(context.Request.Headers.GetValueOrDefault("x-api-key","") != "f6dc69a089844cf6b2019bae6d36fac8")`,
    ),
    ['PL4007'],
  ],
  [
    'a JWT in text',
    `<set-variable name="x" value="eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U" />`,
    ['PL4007'],
  ],
  ['private key PEM', `<set-variable name="x" value="-----BEGIN PRIVATE KEY-----MIIEvQ" />`, ['PL4007']],
  // ---- jwt
  [
    'jwt complete',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /><audiences><audience>a</audience></audiences></validate-jwt>`,
    [],
  ],
  [
    'jwt no audience',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /></validate-jwt>`,
    ['PL4008'],
  ],
  [
    'jwt aud claim',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /><required-claims><claim name="aud"><value>a</value></claim></required-claims></validate-jwt>`,
    [],
  ],
  [
    'jwt aud claim without value',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /><required-claims><claim name="aud" /></required-claims></validate-jwt>`,
    ['PL4008'],
  ],
  [
    'jwt appid only',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /><required-claims><claim name="appid"><value>a</value></claim></required-claims></validate-jwt>`,
    ['PL4008'],
  ],
  [
    'jwt empty audiences',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login/.well-known/openid-configuration" /><audiences /></validate-jwt>`,
    ['PL4008'],
  ],
  [
    'jwt no issuer',
    `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>{{key}}</key></issuer-signing-keys><audiences><audience>a</audience></audiences></validate-jwt>`,
    ['PL4009'],
  ],
  [
    'jwt iss claim',
    `<validate-jwt header-name="Authorization"><issuer-signing-keys><key>{{key}}</key></issuer-signing-keys><audiences><audience>a</audience></audiences><required-claims><claim name="iss"><value>a</value></claim></required-claims></validate-jwt>`,
    [],
  ],
  [
    'jwt common endpoint',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/common/.well-known/openid-configuration" /><audiences><audience>a</audience></audiences></validate-jwt>`,
    ['PL4009'],
  ],
  [
    'jwt audience checked afterwards',
    `<validate-jwt header-name="Authorization" output-token-variable-name="jwt"><openid-config url="https://login/.well-known/openid-configuration" /></validate-jwt>` +
      when(`@(!((Jwt)context.Variables["jwt"]).Audiences.Contains("a"))`),
    [],
  ],
  [
    'aad ok',
    `<validate-azure-ad-token tenant-id="a"><client-application-ids><application-id>b</application-id></client-application-ids></validate-azure-ad-token>`,
    [],
  ],
  ['aad none', `<validate-azure-ad-token tenant-id="a" />`, ['PL4008']],
  [
    'jwt require-signed-tokens=false',
    `<validate-jwt header-name="Authorization" require-signed-tokens="false"><openid-config url="https://login/.well-known/openid-configuration" /><audiences><audience>a</audience></audiences></validate-jwt>`,
    ['PL4013'],
  ],
  // ---- cors
  [
    'cors * credentials',
    `<cors allow-credentials="true"><allowed-origins><origin>*</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
  ],
  [
    'cors * no credentials',
    `<cors><allowed-origins><origin>*</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    [],
  ],
  [
    'cors named',
    `<cors allow-credentials="true"><allowed-origins><origin>{{origin}}</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    [],
  ],
  [
    'cors list and *',
    `<cors allow-credentials="true"><allowed-origins><origin>https://a</origin><origin> * </origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
  ],
  [
    'cors reflected origin',
    `<cors allow-credentials="true"><allowed-origins><origin>@(context.Request.Headers.GetValueOrDefault("Origin",""))</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
  ],
  [
    'cors * in expr',
    `<cors allow-credentials="true"><allowed-origins><origin>@("*")</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
  ],
  [
    'cors credentials expr true',
    `<cors allow-credentials="@(true)"><allowed-origins><origin>*</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
  ],
  [
    'cors reflected in set-header',
    `<set-header name="Access-Control-Allow-Origin"><value>@(context.Request.Headers.GetValueOrDefault("Origin",""))</value></set-header><set-header name="Access-Control-Allow-Credentials"><value>true</value></set-header>`,
    ['PL4010'],
  ],
  [
    'cors named value known *',
    `<cors allow-credentials="true"><allowed-origins><origin>{{o}}</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    ['PL4010'],
    { namedValues: new Map([['o', { value: '*', secret: false }]]) },
  ],
  // more near misses
  [
    'auth scheme compared',
    when(`@(context.Request.Headers.GetValueOrDefault("Authorization","").Split(' ')[0] != "Negotiate")`),
    [],
  ],
  [
    'issuer of a jwt compared',
    when(
      `@(context.Request.Headers.GetValueOrDefault("Authorization","").AsJwt()?.Issuer != "https://sts.windows.net/1234")`,
    ),
    [],
  ],
  [
    'header compared with empty',
    when(`@(context.Request.Headers.GetValueOrDefault("x-api-key","") == "")`),
    [],
  ],
  [
    'basic compared',
    when(`@(context.Request.Headers.GetValueOrDefault("Authorization","") != "Basic dXNlcjpwYXNzd29yZA==")`),
    ['PL4007'],
  ],
  [
    'hmac of named value',
    `<set-variable name="s" value="@{ return Convert.ToBase64String(new HMACSHA256(Encoding.UTF8.GetBytes("{{key}}")).ComputeHash(Encoding.UTF8.GetBytes("a-long-constant-text-1234"))); }" />`,
    [],
  ],
  [
    'sas url named',
    `<set-backend-service base-url="https://a.blob.core.windows.net/x?sv=2020&amp;sig={{sig}}" />`,
    [],
  ],
  ['url with port', `<set-backend-service base-url="https://host:8443/path@x" />`, []],
  ['mail address', `<set-variable name="m" value="mailto://a.b@example.com" />`, []],
  [
    'openid url',
    `<validate-jwt header-name="Authorization"><openid-config url="https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration" /><audiences><audience>a</audience></audiences></validate-jwt>`,
    [],
  ],
  ['public key pem', `<set-variable name="k" value="-----BEGIN PUBLIC KEY-----MIIBIjANBgkqhkiG9w0B" />`, []],
  [
    'cors origin chosen from a list',
    `<cors allow-credentials="true"><allowed-origins><origin>@(new[] {"https://a"}.Contains(context.Request.Headers.GetValueOrDefault("Origin","")) ? context.Request.Headers.GetValueOrDefault("Origin","") : "https://a")</origin></allowed-origins><allowed-headers><header>*</header></allowed-headers></cors>`,
    [],
  ],
  [
    'ACAO literal',
    `<set-header name="Access-Control-Allow-Origin"><value>https://a</value></set-header><set-header name="Access-Control-Allow-Credentials"><value>true</value></set-header>`,
    [],
  ],
  [
    'ACAO reflected without credentials',
    `<set-header name="Access-Control-Allow-Origin"><value>@(context.Request.Headers.GetValueOrDefault("Origin",""))</value></set-header>`,
    [],
  ],
  ['presence then fragment', when(`@(${C} == null)`) + `<include-fragment fragment-id="check" />`, []],
  ['presence then policy', when(`@(${C} == null)`) + `<validate-client-certificate />`, []],
  [
    'presence, cert passed on',
    when(`@(${C} == null)`) +
      `<set-header name="X-C"><value>@(Convert.ToBase64String(${C}.RawData))</value></set-header>`,
    [],
  ],
  ['presence is null pattern', when(`@(${C} is null)`), ['PL4012']],
  [
    'presence inverse',
    `<choose><when condition="@(${C} != null)"><set-header name="X-Ok"><value>1</value></set-header></when></choose>`,
    ['PL4012'],
  ],
  [
    'names via two variables',
    `<set-variable name="c" value="@(${C}?.Subject ?? "")" /><set-variable name="ok" value="@(context.Variables.GetValueOrDefault<string>("c").Contains("CN=a"))" />`,
    ['PL4002'],
  ],
  [
    'nested choose thumb',
    `<choose><when condition="@(${C} != null)"><choose><when condition="@(${C}.Thumbprint != "{{t}}")"><return-response /></when></choose></when></choose>`,
    ['PL4003'],
  ],
  [
    'on-error decode in fragment',
    `<fragment><set-variable name="c" value="@(new X509Certificate2(Convert.FromBase64String(${HDR})).Subject)" /></fragment>`,
    ['PL4006'],
  ],
  [
    'decode via context variable',
    `<set-variable name="h" value="@(${HDR})" /><set-variable name="c" value="@(new X509Certificate2(Convert.FromBase64String((string)context.Variables["h"])).Verify())" />`,
    ['PL4006'],
  ],
  [
    'decode via context variable guarded',
    `<set-variable name="h" value="@(${HDR})" /><set-variable name="c" value="@{ try { return new X509Certificate2(Convert.FromBase64String((string)context.Variables["h"])).Verify(); } catch { return false; } }" />`,
    [],
  ],
  [
    'decoded guarded, used later',
    `<set-variable name="b" value="@{ try { return Convert.FromBase64String(${HDR}); } catch { return null; } }" /><set-variable name="c" value="@(new X509Certificate2((byte[])context.Variables["b"]).Verify())" />`,
    [],
  ],
  [
    'TryParse-like check is no guard',
    block(
      `var h = ${HDR}; if (string.IsNullOrEmpty(h)) return true; return !new X509Certificate2(Convert.FromBase64String(h)).Verify();`,
    ),
    ['PL4006'],
  ],
  [
    'lower via ToString',
    when(
      `@(${C} == null || !${C}.Verify() || ${C}.Thumbprint.ToString() != "0123456789abcdef0123456789abcdef01234567")`,
    ),
    ['PL4005'],
  ],
  [
    'conditional access lower',
    when(`@(${C}?.Verify() != true || ${C}?.Thumbprint != "0123456789abcdef0123456789abcdef01234567")`),
    ['PL4005'],
  ],
  [
    'string.Compare ignore',
    when(
      `@(${C} == null || !${C}.Verify() || string.Compare(${C}.Thumbprint, "0123456789abcdef0123456789abcdef01234567", StringComparison.OrdinalIgnoreCase) != 0)`,
    ),
    [],
  ],
  [
    'switch on thumbprint',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; switch (c.Thumbprint) { case "0123456789abcdef0123456789abcdef01234567": return false; default: return true; }`,
    ),
    ['PL4005'],
  ],
  [
    'HashSet',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; var s = new HashSet<string> { "0123456789abcdef0123456789abcdef01234567" }; return !s.Contains(c.Thumbprint);`,
    ),
    ['PL4005'],
  ],
  [
    'HashSet ignoring case',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; var s = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "0123456789abcdef0123456789abcdef01234567" }; return !s.Contains(c.Thumbprint);`,
    ),
    [],
  ],
  [
    'Dictionary lookup',
    block(
      `var c = ${C}; if (c == null || !c.Verify()) return true; var s = new Dictionary<string,string> { {"0123456789abcdef0123456789abcdef01234567", "a"} }; return !s.ContainsKey(c.Thumbprint);`,
    ),
    ['PL4005'],
  ],
  [
    'store by ToDictionary',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Values.Select(c => c.Thumbprint).ToList().Contains(${C}.Thumbprint))`,
    ),
    ['PL3002'],
  ],
  [
    'store any with validity in lambda',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Any(c => c.Value.Thumbprint == ${C}.Thumbprint && c.Value.NotAfter > DateTime.Now))`,
    ),
    ['PL3002'],
  ],
  [
    'store any by subject',
    when(
      `@(${C} == null || !${C}.Verify() || !context.Deployment.Certificates.Any(c => c.Value.Subject == ${C}.Subject))`,
    ),
    ['PL3002'],
  ],
];

describe('security rules', () => {
  it.each(cases.map((one) => [...one] as const))('%s', (_, inbound, expected, options = {}) => {
    const text = inbound.startsWith('<fragment>')
      ? inbound
      : `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`;
    const found = lintPolicyText(text, { file: 'a.xml', ...options }).map(({ code }) => code);
    expect([...new Set(found)].sort()).toEqual([...expected].sort());
  });
});
