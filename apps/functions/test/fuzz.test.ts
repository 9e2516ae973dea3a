import { expect, it } from '@jest/globals';
import { createAppContext } from '../src/app-context.js';
import { createReport } from '../src/inspection-report.js';
import { renderPage } from '../src/page/render-page.js';
import { renderReport } from '../src/page/render-report.js';
import { readForwardedCertificate } from '../src/read-forwarded-certificate.js';
import { readPostedCertificates } from '../src/read-posted-certificates.js';
import { readSettings } from '../src/settings.js';
import { makeCertificate } from './openssl.js';

const certificate = makeCertificate('/C=DE/O=Contoso, Ltd/CN=Client 01', [
  'subjectAltName=DNS:Client 01,email:client@contoso.example,IP:10.1.2.3',
  'keyUsage=critical,digitalSignature',
  'extendedKeyUsage=clientAuth',
  'certificatePolicies=1.2.3.4',
]);
const now = new Date('2026-11-22T00:00:00Z');
const context = createAppContext({ TRUST_STORE_PEM: certificate.pem }, '.', () => now);

/** Mulberry32: the same damage in every run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function damage(bytes: Buffer, random: (limit: number) => number): Buffer {
  const damaged = Buffer.from(bytes);
  for (let count = 1 + random(4); count > 0; count--) damaged[random(damaged.length)] = random(256);
  switch (random(4)) {
    case 0:
      return damaged.subarray(0, random(damaged.length));
    case 1:
      return Buffer.concat([damaged, damaged.subarray(random(damaged.length))]);
    default:
      return damaged;
  }
}

it('damaged certificates are described or refused with 4xx, in every form in which they come', () => {
  const random = createRandom(20_261_122);
  const { settings } = readSettings({ FORWARDED_CERTIFICATE_ENCODING: 'base64-der' });
  const { settings: percentEncoded } = readSettings({});
  const outcomes = { described: 0, refused: 0 };
  for (let round = 0; round < 300; round++) {
    const der = damage(certificate.der, random);
    const text = damage(Buffer.from(certificate.percentEncodedPem), random).toString('latin1');
    for (const read of [
      readPostedCertificates(der),
      readPostedCertificates(Buffer.from(der.toString('base64'))),
      readPostedCertificates(damage(Buffer.from(certificate.pem), random)),
      readForwardedCertificate(der.toString('base64'), settings),
      readForwardedCertificate(text, percentEncoded),
    ]) {
      if (read.ok) {
        const all = 'certificates' in read ? read.certificates : [read.certificate];
        const report = createReport({ kind: 'body', format: 'der' }, all[0]!, all.slice(1), context);
        JSON.stringify(report);
        renderPage(renderReport(report, all[0]!.toPem()), 200);
        outcomes.described += 1;
      } else {
        expect(read.problem.status).toBe(400);
        expect(read.problem.detail).not.toBe('');
        outcomes.refused += 1;
      }
    }
  }
  expect(outcomes.described + outcomes.refused).toBe(1500);
  expect(Math.min(outcomes.described, outcomes.refused)).toBeGreaterThan(100);
});
