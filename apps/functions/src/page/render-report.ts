import type { InspectionReport } from '../inspection-report.js';
import { renderDetails } from './render-details.js';
import { markup, type Markup } from './markup.js';
import { renderChain, renderVerdicts } from './render-verdicts.js';

/** A report as the page shows it: summary, verdicts, chain, details. */
export function renderReport(report: InspectionReport, pem: string): Markup {
  const { verdicts, additionalCertificates = [] } = report;
  // Of the profiles this one looks at most of the chain and least at what a chain does not show.
  const drawn = verdicts?.find(({ profile }) => profile === 'verifyNoRevocation');
  return markup`${renderSummary(report)}
  ${renderVerdicts(verdicts)}
  ${drawn && renderChain(drawn)}
  ${renderDetails(report, pem)}
  ${
    additionalCertificates.length === 0
      ? null
      : markup`<section class="card">
          <h3>What came along</h3>
          <ul>${additionalCertificates.map(({ subject, thumbprints }) => markup`<li><bdi>${subject}</bdi> <code>${thumbprints.sha1}</code></li>`)}</ul>
        </section>`
  }`;
}

function renderSummary({ source, certificate, warnings, verdicts }: InspectionReport): Markup {
  const { validity } = certificate;
  const refusing = verdicts?.filter(({ valid }) => !valid).length ?? 0;
  const subject = certificate.subject === '' ? '(no subject)' : certificate.subject;
  const trust =
    verdicts === null
      ? null
      : refusing === 0
        ? markup`<span class="badge good">✓ trusted by all ${verdicts.length} profiles</span>`
        : markup`<span class="badge bad">✗ refused by ${refusing} of ${verdicts.length} profiles</span>`;
  const badge = validityBadges[validity.status];
  const days = Math.abs(validity.daysLeft);
  const validityText =
    validity.status === 'valid' ? `✓ valid, ${days} ${days === 1 ? 'day' : 'days'} left` : badge.text;
  const spoken = `${subject}: ${validityText.replace('✓ ', '')}${
    verdicts === null
      ? ''
      : refusing === 0
        ? ', trusted by all profiles'
        : `, refused by ${refusing} of ${verdicts.length} profiles`
  }.`;
  return markup`<section class="card" data-summary="${spoken}">
    <h2><bdi>${subject}</bdi></h2>
    <span class="badge ${badge.style}">${validityText}</span>${trust}
    <p class="source">${describeSource(source)}</p>
    ${
      warnings.length === 0
        ? null
        : markup`<ul class="warnings" aria-label="Warnings">${warnings.map(({ message }) => markup`<li>${message}</li>`)}</ul>`
    }
  </section>`;
}

const validityBadges = {
  valid: { style: 'good', text: '' },
  expired: { style: 'bad', text: '✗ expired' },
  'not-yet-valid': { style: 'bad', text: '✗ not yet valid' },
} as const;

const formats: Readonly<Record<string, string>> = {
  pem: 'PEM',
  der: 'DER',
  base64: 'base64 of DER',
  pkcs7: 'PKCS#7',
  'percent-encoded-pem': 'percent-encoded PEM',
  'base64-der': 'base64 of DER',
};

const proofs: Readonly<Record<string, string>> = {
  'shared-secret': 'the gateway’s secret proves that it came through the gateway',
  'gateway-certificate': 'the gateway’s own certificate proves that it came through the gateway',
  loopback: 'believed because this is a development host on loopback',
};

function describeSource(source: InspectionReport['source']): string {
  return source.kind === 'body'
    ? `Sent as ${formats[source.format]}.`
    : `From the header ${source.header}, read as ${formats[source.encoding]}; ${proofs[source.proof]}.`;
}
