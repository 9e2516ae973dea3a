/**
 * The condition of the second post's `when`: decode the forwarded header, parse the certificate, validate its chain,
 * compare its thumbprint with the certificate store. Ours runs the C#; the peer is the same logic written by hand in
 * JavaScript on the same certificate library. Both parse the certificate from the header every time.
 *
 * Run `npx nx run-many -t build` first, then: node benchmarks/expressions/when-expression.mjs
 */
import { performance } from 'node:perf_hooks';
import { Certificate, createTrust, encodeForwardedCertificate } from '@apim-kit/certificates';
import { createCertificate } from '@apim-kit/certificate-tree';
import { compileExpression, contextFromJson } from '@apim-kit/expressions';

const code = `@{
  var clientCertHeader = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert");
  if (string.IsNullOrWhiteSpace(clientCertHeader))
  {
      return false;
  }
  var pem = System.Net.WebUtility.UrlDecode(clientCertHeader)
                                 .Replace("-----BEGIN CERTIFICATE-----", "")
                                 .Replace("-----END CERTIFICATE-----", "");
  var certificate = new X509Certificate2(Convert.FromBase64String(pem));
  return certificate.VerifyNoRevocation() &&
         context.Deployment.Certificates.Any(c => c.Value.Thumbprint == certificate.Thumbprint);
}`;

const root = createCertificate({
  subject: 'CN=Root',
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign'],
});
const intermediate = createCertificate({
  subject: 'CN=Intermediate',
  issuer: root,
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign'],
});
const leaf = createCertificate({
  subject: 'CN=Client 01',
  issuer: intermediate,
  extendedKeyUsages: ['clientAuth'],
});
const header = encodeForwardedCertificate(leaf.certificate);

const context = contextFromJson({
  timestamp: new Date().toISOString(),
  request: { method: 'GET', url: 'https://apim-sample.dev/a', headers: { 'X-ARR-ClientCert': [header] } },
  deployment: {
    certificates: { 'dev-client-01': { pem: leaf.certificate.toPem() } },
    caCertificates: [
      { pem: root.certificate.toPem(), store: 'Root' },
      { pem: intermediate.certificate.toPem(), store: 'CertificateAuthority' },
    ],
  },
});

const trust = createTrust({ roots: [root.certificate], intermediates: [intermediate.certificate] });
const headers = new Map([['x-arr-clientcert', [header]]]);
const store = new Map([['dev-client-01', leaf.certificate]]);

function handwritten() {
  const value = headers.get('x-arr-clientcert')?.join(',');
  if (value === undefined || value.trim() === '') return false;
  const pem = decodeURIComponent(value.replaceAll('+', ' '))
    .replaceAll('-----BEGIN CERTIFICATE-----', '')
    .replaceAll('-----END CERTIFICATE-----', '');
  const certificate = Certificate.parse(Buffer.from(pem, 'base64'));
  if (!trust.validate(certificate, { time: new Date(), profile: 'verifyNoRevocation' }).valid) return false;
  for (const one of store.values()) if (one.thumbprint === certificate.thumbprint) return true;
  return false;
}

const compiled = compileExpression(code, { expectedType: 'bool' });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
const { expression } = compiled;
if (expression.evaluate(context) !== true || handwritten() !== true) throw new Error('The two do not agree.');

const runs = 7;
const perRun = 20_000;
const ours = [];
const theirs = [];
for (let run = 0; run < runs; run++) {
  ours.push(microseconds(() => expression.evaluate(context)));
  theirs.push(microseconds(handwritten));
}
const compileTimes = [];
for (let run = 0; run < 50; run++) {
  // A blank more each time, so that no cache of compiled expressions answers.
  const source = code.replace('@{', `@{${' '.repeat(run + 1)}`);
  const startedAt = performance.now();
  compileExpression(source, { expectedType: 'bool' });
  compileTimes.push(performance.now() - startedAt);
}

console.log(`evaluate          ${median(ours).toFixed(2)} µs`);
console.log(`handwritten       ${median(theirs).toFixed(2)} µs`);
console.log(`ratio             ${(median(ours) / median(theirs)).toFixed(2)}  (limit 2)`);
console.log(`compile, first    ${compileTimes[0].toFixed(2)} ms  (limit 5)`);
console.log(`compile, median   ${median(compileTimes).toFixed(2)} ms`);

function microseconds(work) {
  const startedAt = performance.now();
  for (let i = 0; i < perRun; i++) work();
  return ((performance.now() - startedAt) / perRun) * 1000;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
