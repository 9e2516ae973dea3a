import type { InspectionReport } from '../inspection-report.js';
import { markup, type Markup } from './markup.js';

/** Every field, with buttons to copy and links to save; the links work without script. */
export function renderDetails(report: InspectionReport, pem: string): Markup {
  const { certificate } = report;
  const { thumbprints, validity, publicKey, signatureAlgorithm, basicConstraints } = certificate;
  const { dnsNames, emailAddresses, uris, ipAddresses } = certificate.subjectAlternativeNames;
  const key = [publicKey.algorithm, publicKey.sizeBits && `${publicKey.sizeBits} bits`, publicKey.curve];
  const purposes = certificate.extendedKeyUsages?.map(({ oid, name }) => (name ? `${name} (${oid})` : oid));
  return markup`<section class="card">
    <h3>The certificate, as .NET sees it</h3>
    <dl>
      ${row('Subject', name(certificate.subject))}
      ${row('Issuer', name(certificate.issuer))}
      ${row('Thumbprint', copyable('thumbprint', thumbprints.sha1))}
      ${row('SHA-256', copyable('SHA-256 thumbprint', thumbprints.sha256))}
      ${row('Serial number', copyable('serial number', certificate.serialNumber))}
      ${row('Valid from', text(validity.notBefore))}
      ${row('Valid until', text(validity.notAfter))}
      ${row('DNS names', list(dnsNames))}
      ${row('E-mail addresses', list(emailAddresses))}
      ${row('URIs', list(uris))}
      ${row('IP addresses', list(ipAddresses))}
      ${row('Key', text(key.filter(Boolean).join(', ')))}
      ${row('Signature', text(signatureAlgorithm.name))}
      ${row('Key usages', list(certificate.keyUsages ?? ['any (no such extension)']))}
      ${row('Purposes', list(purposes ?? ['any (no such extension)']))}
      ${row('Authority', text(describeAuthority(basicConstraints)))}
      ${row('Subject key id', code(certificate.subjectKeyIdentifier))}
      ${row('Issuer’s key id', code(certificate.authorityKeyIdentifier))}
    </dl>
    <p class="actions">
      <a class="button" download="${thumbprints.sha1}.pem" href="${dataUrl('application/x-pem-file', pem)}">Save as PEM</a>
      <a class="button" download="${thumbprints.sha1}.json" href="${dataUrl('application/json', `${JSON.stringify(report, null, 2)}\n`)}">Save the report as JSON</a>
    </p>
    <details>
      <summary>What <code>ToString()</code> gives</summary>
      <pre tabindex="0">${certificate.text}</pre>
    </details>
  </section>`;
}

function row(term: string, value: Markup | null): Markup | null {
  return value && markup`<dt>${term}</dt><dd>${value}</dd>`;
}

const text = (value: string): Markup => markup`${value}`;
const name = (value: string): Markup => markup`<bdi>${value === '' ? '(empty)' : value}</bdi>`;
const code = (value: string | null): Markup | null => (value === null ? null : markup`<code>${value}</code>`);
const list = (values: readonly string[]): Markup | null =>
  values.length === 0
    ? null
    : markup`<bdi>${values.slice(0, shownNames).join(', ')}</bdi>${more(values.length)}`;

/** Nobody reads more; the report has all of them. */
const shownNames = 50;
const more = (count: number): string | null =>
  count <= shownNames ? null : ` and ${count - shownNames} more, in the report`;

function copyable(what: string, value: string): Markup {
  return markup`<code>${value}</code><button type="button" class="copy" data-copy="${value}" data-name="${what}" aria-label="Copy the ${what}" hidden>Copy</button>`;
}

function describeAuthority(constraints: InspectionReport['certificate']['basicConstraints']): string {
  if (!constraints?.certificateAuthority) return 'no';
  const { pathLengthConstraint } = constraints;
  return pathLengthConstraint === null
    ? 'yes, of any depth'
    : `yes, with at most ${pathLengthConstraint} authorities below it`;
}

const dataUrl = (mediaType: string, content: string): string =>
  `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;
