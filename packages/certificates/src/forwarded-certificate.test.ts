import { describe, expect, it } from '@jest/globals';
import { attribute, certificate, name } from '../test/der.js';
import { Certificate } from './certificate.js';
import { CertificateError } from './certificate-error.js';
import { decodeForwardedCertificate, encodeForwardedCertificate } from './forwarded-certificate.js';

const one = Certificate.parse(certificate({ subject: name([attribute('2.5.4.3', 'one')]) }));
const two = Certificate.parse(certificate({ subject: name([attribute('2.5.4.3', 'two')]) }));
const encoded = encodeForwardedCertificate(one);
const base64 = Buffer.from(one.rawData).toString('base64');

function errorOf(
  value: string,
  encoding: 'percent-encoded-pem' | 'base64-der' = 'percent-encoded-pem',
): CertificateError {
  try {
    decodeForwardedCertificate(value, encoding);
  } catch (error) {
    if (error instanceof CertificateError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('the header that Application Gateway writes', () => {
  it('is percent-encoded PEM with 64 columns, LF and a trailing LF', () => {
    expect(encoded).toBe(encodeURIComponent(one.toPem()));
    expect(encoded).toMatch(
      /^-----BEGIN%20CERTIFICATE-----%0A[A-Za-z0-9%]+%0A-----END%20CERTIFICATE-----%0A$/,
    );
    const lines = decodeURIComponent(encoded).split('\n').slice(1, -2);
    expect(lines.slice(0, -1).every((line) => line.length === 64)).toBe(true);
  });

  it('is read back as the same certificate', () => {
    expect(decodeForwardedCertificate(encoded, 'percent-encoded-pem')).toBe(one);
    expect(decodeForwardedCertificate(encoded.replaceAll('%0A', '%0D%0A'), 'percent-encoded-pem')).toBe(one);
    expect(decodeForwardedCertificate(encoded.replaceAll('%2B', '%2b'), 'percent-encoded-pem')).toBe(one);
  });

  it('comes from a cache when it is seen again', () => {
    const first = decodeForwardedCertificate(encoded, 'percent-encoded-pem');
    expect(decodeForwardedCertificate(encoded, 'percent-encoded-pem')).toBe(first);
  });

  const plus = encodeURIComponent(one.toPem()).indexOf('%0A') + 3;
  it.each<readonly [string, string, string, number | undefined]>([
    ['empty', '', 'Empty', undefined],
    ['blank', '  \t ', 'Blank', undefined],
    ['garbage', 'hello world', 'NotPercentEncoded', 5],
    ['percent-encoded garbage', encodeURIComponent('hello world'), 'MissingMarker', 0],
    ['a bad percent sequence', `${encoded}%G0`, 'NotPercentEncoded', encoded.length],
    ['a percent sign at the end', `${encoded}%`, 'NotPercentEncoded', encoded.length],
    ['bytes that are no UTF-8', `%FF${encoded}`, 'NotPercentEncoded', 0],
    ['raw PEM', one.toPem(), 'NotPercentEncoded', 10],
    ['a raw plus', `${encoded.slice(0, plus)}+${encoded.slice(plus + 1)}`, 'NotPercentEncoded', plus],
    ['bare base64', base64, 'NotPercentEncoded', 0],
    ['encoded twice', encodeURIComponent(encoded), 'MissingMarker', 0],
    ['two headers joined', `${encoded},${encoded}`, 'NotPercentEncoded', encoded.length],
    ['two certificates', encoded + encodeForwardedCertificate(two), 'SeveralCertificates', encoded.length],
    ['the wrong label', encoded.replaceAll('CERTIFICATE', 'PUBLIC%20KEY'), 'WrongLabel', 13],
    ['no end', encoded.slice(0, encoded.indexOf('-----END')), 'MissingMarker', encoded.indexOf('-----END')],
    ['text before it', `x${encoded}`, 'MissingMarker', 0],
    ['text after it', `${encoded}more`, 'TrailingData', encoded.length],
    ['more than 32 KB', encoded + '%20'.repeat(20_000), 'TooLong', undefined],
    ['a character that base64 has not', encoded.replace('%0A', '%0A_'), 'InvalidBase64', 32],
    [
      'base64 that is cut off',
      encoded.replace(/%0A(.)/, '%0A'),
      'InvalidBase64',
      encoded.lastIndexOf('%0A-----END') - 1 + 3,
    ],
    [
      'bytes that are no certificate',
      encodeURIComponent('-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n'),
      'InvalidDer',
      2,
    ],
    [
      'an empty block',
      encodeURIComponent('-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n'),
      'InvalidDer',
      0,
    ],
    ['a NUL', `${encoded}%00`, 'TrailingData', encoded.length],
  ])('is refused when it is %s', (_what, value, code, position) => {
    const error = errorOf(value);
    expect(error.code).toBe(code);
    expect(error.position).toBe(position);
    expect(error.message).toMatch(/^[A-Z].*[.?]$/);
    expect(error.message.length).toBeLessThan(160);
  });

  it('says what a raw plus means', () => {
    expect(errorOf(`${encoded.slice(0, plus)}+${encoded.slice(plus)}`).message).toBe(
      'The certificate holds a raw "+"; a percent-encoded value writes it as %2B. Was it decoded on the way?',
    );
  });
});

describe('the header that App Service writes', () => {
  it('is read from bare base64 DER', () => {
    expect(decodeForwardedCertificate(base64, 'base64-der')).toBe(one);
  });

  it.each<readonly [string, string, string]>([
    ['empty', '', 'Empty'],
    ['blank', ' ', 'Blank'],
    ['percent-encoded PEM', encoded, 'InvalidBase64'],
    ['PEM', one.toPem(), 'InvalidBase64'],
    ['in lines', base64.replace(/^(.{64})/, '$1\n'), 'InvalidBase64'],
    ['with blanks around it', ` ${base64}`, 'InvalidBase64'],
    ['cut off', base64.slice(0, -5), 'InvalidBase64'],
    ['two joined', `${base64},${base64}`, 'InvalidBase64'],
    [
      'with trailing bytes',
      Buffer.concat([one.rawData, Buffer.from([0])]).toString('base64'),
      'TrailingData',
    ],
    ['another structure', 'MAA=', 'InvalidDer'],
  ])('is refused when it is %s', (_what, value, code) => {
    expect(errorOf(value, 'base64-der').code).toBe(code);
  });
});

describe('seeded damage', () => {
  /** mulberry32 */
  function random(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let value = Math.imul(state ^ (state >>> 15), 1 | state);
      value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
      return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
    };
  }

  it('of the header gives a certificate or a CertificateError, nothing else', () => {
    const next = random(1);
    let refused = 0;
    for (let round = 0; round < 5_000; round++) {
      const at = Math.floor(next() * encoded.length);
      const character = String.fromCharCode(Math.floor(next() * 256));
      const damaged =
        next() < 0.5 ? encoded.slice(0, at) + character + encoded.slice(at + 1) : encoded.slice(0, at);
      try {
        decodeForwardedCertificate(damaged, 'percent-encoded-pem');
      } catch (error) {
        expect(error).toBeInstanceOf(CertificateError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(2_500);
  });

  it('of the DER gives a certificate that can be shown, or a CertificateError', () => {
    const next = random(2);
    let read = 0;
    for (let round = 0; round < 5_000; round++) {
      const der = one.rawData;
      const count = 1 + Math.floor(next() * 3);
      for (let change = 0; change < count; change++)
        der[Math.floor(next() * der.length)] = Math.floor(next() * 256);
      try {
        const damaged = Certificate.parse(der);
        expect(typeof damaged.toString()).toBe('string');
        expect(Array.isArray(damaged.subjectAlternativeNames.dnsNames)).toBe(true);
        expect(damaged.publicKey.algorithm.value).toMatch(/^[\d.]+$/);
        read++;
      } catch (error) {
        expect(error).toBeInstanceOf(CertificateError);
      }
    }
    expect(read).toBeGreaterThan(100);
  });
});
