import { generateKeyPairSync } from 'node:crypto';
import { Certificate, createTrust, type PathResult } from '@apim-kit/certificates';
import { describe, expect, it } from '@jest/globals';
import {
  bitString,
  nothing,
  oid,
  sequence,
  time,
  unsignedInteger,
  type Element,
} from '../src/asn1/encode.js';
import { ecdsaSha256, extensions, oddCertificate, type OddParts } from './odd-certificate.js';

const rsa = oid('1.2.840.113549.1.1.1');
const ec = oid('1.2.840.10045.2.1');
const dsa = oid('1.2.840.10040.4.1');
const p256 = oid('1.2.840.10045.3.1.7');
const rsaKey = (modulus: Uint8Array, exponent: Uint8Array): Element =>
  sequence(
    sequence(rsa, nothing()),
    bitString(sequence(unsignedInteger(modulus), unsignedInteger(exponent))),
  );
const modulus = (bits: number): Uint8Array => Buffer.alloc(bits / 8, 0xfb);
const e65537 = Uint8Array.of(1, 0, 1);
const point = (fill: number, length = 64): Uint8Array =>
  Buffer.concat([Uint8Array.of(4), Buffer.alloc(length, fill)]);
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const keys: readonly (readonly [what: string, publicKeyInfo: Element])[] = [
  ['RSA with the exponent 1', rsaKey(modulus(2048), Uint8Array.of(1))],
  ['RSA with an even exponent', rsaKey(modulus(2048), Uint8Array.of(1, 0, 0))],
  ['RSA with the exponent 0', rsaKey(modulus(2048), Uint8Array.of(0))],
  ['RSA with an exponent of 2048 bits', rsaKey(modulus(2048), modulus(2048))],
  ['RSA with a modulus of 16 bits', rsaKey(modulus(16), e65537)],
  ['RSA with a modulus of 100,000 bits', rsaKey(modulus(100_000), e65537)],
  ['RSA with a modulus of zero', rsaKey(Uint8Array.of(0), e65537)],
  ['RSA that holds a point', sequence(sequence(rsa, nothing()), bitString(point(1)))],
  [
    'EC that holds an RSA key',
    sequence(
      sequence(ec, p256),
      bitString(sequence(unsignedInteger(modulus(2048)), unsignedInteger(e65537))),
    ),
  ],
  ['EC with a point off its curve', sequence(sequence(ec, p256), bitString(point(1)))],
  ['EC with the point at infinity', sequence(sequence(ec, p256), bitString(Uint8Array.of(0)))],
  ['EC with a point of another curve', sequence(sequence(ec, p256), bitString(point(1, 96)))],
  ['EC without a curve', sequence(sequence(ec), bitString(point(1)))],
  ['EC of an unknown curve', sequence(sequence(ec, oid('1.2.3.4')), bitString(point(1)))],
  [
    'EC with parameters of its own',
    sequence(sequence(ec, sequence(unsignedInteger(Uint8Array.of(1)))), bitString(point(1))),
  ],
  [
    'DSA with primes of zero',
    sequence(
      sequence(
        dsa,
        sequence(
          unsignedInteger(Uint8Array.of(0)),
          unsignedInteger(Uint8Array.of(0)),
          unsignedInteger(Uint8Array.of(0)),
        ),
      ),
      bitString(unsignedInteger(Uint8Array.of(5))),
    ),
  ],
  [
    'DSA with a negative generator',
    sequence(
      sequence(
        dsa,
        sequence(unsignedInteger(modulus(1024)), unsignedInteger(modulus(160)), Uint8Array.of(2, 1, 0x94)),
      ),
      bitString(unsignedInteger(Uint8Array.of(5))),
    ),
  ],
  [
    'DSA without bits',
    sequence(
      sequence(
        dsa,
        sequence(
          unsignedInteger(modulus(1024)),
          unsignedInteger(modulus(160)),
          unsignedInteger(modulus(1024)),
        ),
      ),
      bitString(new Uint8Array()),
    ),
  ],
  [
    'DSA with a prime of 100,000 bits',
    sequence(
      sequence(
        dsa,
        sequence(
          unsignedInteger(modulus(100_000)),
          unsignedInteger(modulus(160)),
          unsignedInteger(Uint8Array.of(2)),
        ),
      ),
      bitString(unsignedInteger(Uint8Array.of(5))),
    ),
  ],
  ['an unknown algorithm', sequence(sequence(oid('1.2.3.4')), bitString(Uint8Array.of(1)))],
  ['no bits at all', sequence(sequence(rsa, nothing()), bitString(new Uint8Array()))],
];

const authorityExtensions = (identifier: Uint8Array) => [
  extensions.basicConstraints(true),
  extensions.keyUsage('0000011'),
  extensions.subjectKeyIdentifier(identifier),
];
const validate = (
  leaf: Uint8Array,
  root: Uint8Array,
  profile: 'verifyNoRevocation' | 'rfc5280' = 'verifyNoRevocation',
): PathResult =>
  createTrust({ roots: [Certificate.parse(root)] }).validate(Certificate.parse(leaf), {
    time: new Date('2026-06-01'),
    profile,
  });

describe('a public key', () => {
  it.each(keys)('of %s is shown, and signs nothing', (_what, publicKeyInfo) => {
    const root = oddCertificate({
      key: privateKey,
      publicKeyInfo,
      subject: 'Root',
      extensions: authorityExtensions(Buffer.alloc(20, 1)),
    });
    const leaf = oddCertificate({
      issuer: { ...root, keyIdentifier: Buffer.alloc(20, 1) },
      subject: 'Leaf',
      extensions: [extensions.authorityKeyIdentifier(Buffer.alloc(20, 1))],
    });
    const { publicKey } = Certificate.parse(root.der);
    expect(Buffer.from(publicKey.subjectPublicKeyInfo).equals(publicKeyInfo)).toBe(true);
    for (const profile of ['verifyNoRevocation', 'rfc5280'] as const) {
      expect(validate(leaf.der, root.der, profile).valid).toBe(false);
      expect(validate(root.der, root.der, profile).status.map(({ status }) => status)).toContain(
        'NotSignatureValid',
      );
    }
  });
});

describe('a signature algorithm', () => {
  const root = oddCertificate({
    key: privateKey,
    subject: 'Root',
    extensions: authorityExtensions(Buffer.alloc(20, 1)),
  });
  const judge = (parts: OddParts) =>
    validate(oddCertificate({ issuer: root, subject: 'Leaf', ...parts }).der, root.der);
  const both = (algorithm: Element): OddParts => ({ innerAlgorithm: algorithm, outerAlgorithm: algorithm });

  it('that is the key’s own is taken', () => {
    expect(judge(both(ecdsaSha256())).valid).toBe(true);
  });

  it.each<readonly [string, Element]>([
    ['RSA, where the key is EC', sequence(oid('1.2.840.113549.1.1.11'), nothing())],
    ['RSASSA-PSS, where the key is EC', sequence(oid('1.2.840.113549.1.1.10'), sequence())],
    ['Ed25519, where the key is EC', sequence(oid('1.3.101.112'))],
    ['ECDSA with another hash', sequence(oid('1.2.840.10045.4.3.3'))],
    ['ECDSA with parameters of its own', sequence(oid('1.2.840.10045.4.3.2'), p256)],
    ['one that nobody knows', sequence(oid('1.2.3.4'))],
    ['a hash alone', sequence(oid('2.16.840.1.101.3.4.2.1'))],
  ])('of %s refuses', (_what, algorithm) => {
    expect(judge(both(algorithm)).status.map(({ status }) => status)).toEqual(['NotSignatureValid']);
  });

  it('that differs inside and outside refuses, and says so', () => {
    const [status] = judge({ innerAlgorithm: sequence(oid('1.2.840.10045.4.3.3')) }).status;
    expect(status?.reason).toBe('It names two different algorithms for its own signature.');
  });

  it('covers the dates', () => {
    const { der } = oddCertificate({
      issuer: root,
      subject: 'Leaf',
      validity: [time(new Date('2020-01-01')), time(new Date('2025-01-01'))],
    });
    const longer = Buffer.from(der);
    longer.write('300101000000Z', longer.indexOf('250101000000Z'));
    expect(validate(longer, root.der).status.map(({ status }) => status)).toEqual(['NotSignatureValid']);
  });
});
