import { describe, expect, it } from '@jest/globals';
import { Certificate, CertificateError, decodeForwardedCertificate } from '../src/index.js';
import { certificate, extension, oid, sequence, tlv } from './der.js';

function errorOf(der: Uint8Array): CertificateError {
  try {
    decodeForwardedCertificate(Buffer.from(der).toString('base64'), 'base64-der');
  } catch (error) {
    if (error instanceof CertificateError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const repeat = (count: number, bytes: Uint8Array) => Array.from({ length: count }, () => bytes);
const nothing = Buffer.from([5, 0]);
const longOid = tlv(0x06, Buffer.alloc(127, 1));

describe('a forwarded header that is made to be costly', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['thousands of elements', sequence(...repeat(5_000, nothing)), /more than 1000 elements/],
    [
      'one object identifier of thousands of parts',
      sequence(tlv(0x06, Buffer.alloc(11_000, 1))),
      /object id/,
    ],
    ['many long object identifiers', sequence(...repeat(60, longOid)), /object identifiers/],
    ['relative object identifiers', sequence(tlv(0x0d, Buffer.alloc(11_000, 1))), /object identifiers/],
    ['thousands of levels', Buffer.from('3080'.repeat(5_000), 'hex'), /indefinite length/],
    [
      'levels of definite length',
      Array.from({ length: 100 }).reduce<Buffer>((inner) => sequence(inner), sequence()),
      /nested deeper than 32/,
    ],
  ])('of %s is refused before it is parsed', (_what, der, message) => {
    const { code, message: found } = errorOf(der);
    expect(code).toBe('InvalidDer');
    expect(found).toMatch(message);
  });

  it('is refused for its length alone', () => {
    const value = 'A'.repeat(16 * 1024 + 4);
    expect(() => decodeForwardedCertificate(value, 'base64-der')).toThrow(/at most 16384 are read/);
  });

  it('may hide what is costly in its extensions: they then count as malformed', () => {
    const names = sequence(...repeat(1_500, tlv(0x82, 'a')));
    const read = Certificate.parse(certificate({ extensions: [extension('2.5.29.17', names)] }));
    expect(read.malformedExtensions).toEqual(['2.5.29.17']);
    const usages = sequence(...repeat(40, longOid));
    const other = Certificate.parse(certificate({ extensions: [extension('2.5.29.37', usages)] }));
    expect(other.malformedExtensions).toEqual(['2.5.29.37']);
    expect(other.extendedKeyUsages).toEqual([]);
  });

  it('shares one budget among all extensions', () => {
    const half = sequence(...repeat(600, tlv(0x82, 'a')));
    const read = Certificate.parse(
      certificate({ extensions: [extension('2.5.29.17', half), extension('2.5.29.18', half)] }),
    );
    expect(read.malformedExtensions).toEqual(['2.5.29.18']);
    expect(read.subjectAlternativeNames.dnsNames).toHaveLength(600);
  });

  it('is read when it holds a hundred names, as real ones do', () => {
    const names = sequence(...repeat(100, tlv(0x82, 'some-host.example.com')));
    const der = certificate({ extensions: [extension('2.5.29.17', names)] });
    const read = decodeForwardedCertificate(der.toString('base64'), 'base64-der');
    expect(read.subjectAlternativeNames.dnsNames).toHaveLength(100);
  });
});

describe('a certificate file', () => {
  it('may hold a list of names of 100 KB', () => {
    const names = sequence(...repeat(4_000, tlv(0x82, 'some-host.example.com')));
    const read = Certificate.parse(certificate({ extensions: [extension('2.5.29.17', names)] }));
    expect(read.subjectAlternativeNames.dnsNames).toHaveLength(4_000);
    expect(read.rawData.length).toBeGreaterThan(90_000);
  });

  it('is refused when an object identifier is longer than 128 bytes', () => {
    const der = certificate({ extensions: [sequence(tlv(0x06, Buffer.alloc(129, 1)), tlv(0x04, []))] });
    expect(() => Certificate.parse(der)).toThrow(/too long an object identifier/);
    expect(oid('2.5.29.17')).toHaveLength(5);
  });
});
