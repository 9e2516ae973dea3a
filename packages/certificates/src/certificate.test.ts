import { existsSync, readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { attribute, certificate, extension, name, oid, sequence, tlv } from '../test/der.js';
import { Certificate } from './certificate.js';
import { CertificateError } from './certificate-error.js';

const CN = '2.5.4.3';
const O = '2.5.4.10';
const OU = '2.5.4.11';
const EMAIL = '1.2.840.113549.1.9.1';

function subjectOf(...relativeNames: readonly (readonly Buffer[])[]): string {
  return Certificate.parse(certificate({ subject: name(...relativeNames) })).subject;
}

function errorOf(read: () => unknown): CertificateError {
  try {
    read();
  } catch (error) {
    if (error instanceof CertificateError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

describe('names as .NET writes them', () => {
  it('lists relative names in reversed order', () => {
    expect(
      subjectOf([attribute('2.5.4.6', 'NL', 0x13)], [attribute(O, 'Contoso')], [attribute(CN, 'Client 01')]),
    ).toBe('CN=Client 01, O=Contoso, C=NL');
  });

  it('joins the parts of one relative name with plus signs, in their encoded order', () => {
    expect(subjectOf([attribute(CN, 'a'), attribute(OU, 'b')], [attribute(O, 'c')])).toBe('O=c, CN=a + OU=b');
  });

  it('writes S and E where OpenSSL writes ST and emailAddress', () => {
    expect(subjectOf([attribute('2.5.4.8', 'Utrecht')], [attribute(EMAIL, 'a@b.nl', 0x16)])).toBe(
      'E=a@b.nl, S=Utrecht',
    );
  });

  it.each([
    ['', 'CN=""'],
    [' leading', 'CN=" leading"'],
    ['trailing ', 'CN="trailing "'],
    ['Contoso, Ltd.', 'CN="Contoso, Ltd."'],
    ['a+b', 'CN="a+b"'],
    ['a=b', 'CN="a=b"'],
    ['say "hi"', 'CN="say ""hi"""'],
    ['<a>', 'CN="<a>"'],
    ['#1', 'CN="#1"'],
    ['a;b', 'CN="a;b"'],
    ['a\nb', 'CN="a\nb"'],
    ['a\rb', 'CN=a\rb'],
    ['\tTab', 'CN="\tTab"'],
    ['\u00a0no-break\u3000', 'CN=\u00a0no-break\u3000'],
    ['#', 'CN="#"'],
    ['"', 'CN=""""'],
    ['plain text', 'CN=plain text'],
    ['back\\slash', 'CN=back\\slash'],
  ])('quotes the value %j where it must', (value, expected) => {
    expect(subjectOf([attribute(CN, value)])).toBe(expected);
  });

  it('writes unknown types as OID', () => {
    expect(subjectOf([attribute('1.3.6.1.4.1.311.60.2.1.3', 'US')])).toBe('OID.1.3.6.1.4.1.311.60.2.1.3=US');
  });

  it('reads every string type', () => {
    expect(subjectOf([attribute(CN, [0x00, 0x41, 0x26, 0x3a], 0x1e)])).toBe('CN=A☺');
    expect(subjectOf([attribute(CN, [0, 1, 0xf6, 0x00], 0x1c)])).toBe('CN=😀');
    expect(subjectOf([attribute(CN, [0x4d, 0xfc], 0x14)])).toBe('CN=Mü');
    expect(subjectOf([attribute(CN, 'Mü', 0x14)])).toBe('CN=Mü');
    expect(subjectOf([attribute(CN, 'Größe')])).toBe('CN=Größe');
    expect(subjectOf([attribute('2.5.4.5', '123', 0x12)])).toBe('SERIALNUMBER=123');
  });

  it('writes a value that is no string as hex', () => {
    expect(subjectOf([sequence(oid(CN), tlv(0x04, [1, 2]))])).toBe('CN=#04020102');
  });

  it('writes an empty subject as nothing', () => {
    expect(subjectOf()).toBe('');
  });
});

describe('the text of a certificate', () => {
  it('is that of X509Certificate2.ToString() in culture en-US', () => {
    const der = certificate({
      subject: name([attribute(CN, 'Client 01')]),
      issuer: name([attribute(CN, 'APIM Sample DEV Intermediate CA')]),
      serialNumber: [0x00, 0xa1, 0x0b],
    });
    const { thumbprint } = Certificate.parse(der);
    expect(thumbprint).toBe(new X509Certificate(der).fingerprint.replaceAll(':', ''));
    expect(Certificate.parse(der).toString()).toBe(
      [
        '[Subject]',
        '  CN=Client 01',
        '',
        '[Issuer]',
        '  CN=APIM Sample DEV Intermediate CA',
        '',
        '[Serial Number]',
        '  00A10B',
        '',
        '[Not Before]',
        '  10/27/2023 9:05:11 AM',
        '',
        '[Not After]',
        '  10/27/2033 5:05:11 PM',
        '',
        '[Thumbprint]',
        `  ${thumbprint}`,
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['230101000000Z', '1/1/2023 12:00:00 AM'],
    ['231231120000Z', '12/31/2023 12:00:00 PM'],
    ['500607235959Z', '6/7/1950 11:59:59 PM'],
    ['490607003009Z', '6/7/2049 12:30:09 AM'],
  ])('writes the time %s', (utcTime, expected) => {
    const text = Certificate.parse(certificate({ notBefore: tlv(0x17, utcTime) })).toString();
    expect(text).toContain(`[Not Before]\n  ${expected}\n`);
  });
});

describe('GetNameInfo', () => {
  const alternativeNames = extension(
    '2.5.29.17',
    sequence(
      tlv(0xa0, oid('1.3.6.1.4.1.311.20.2.3'), tlv(0xa0, tlv(0x0c, 'user@corp'))),
      tlv(0x81, 'mail@example.com'),
      tlv(0x82, 'one.example.com'),
      tlv(0x82, 'two.example.com'),
      tlv(0x86, 'https://example.com/'),
    ),
  );
  const parse = (subject: Buffer, extensions?: readonly Buffer[]) =>
    Certificate.parse(certificate({ subject, ...(extensions === undefined ? {} : { extensions }) }));

  it('gives the alternative names', () => {
    const one = parse(name([attribute(CN, 'common')]), [alternativeNames]);
    expect(one.getNameInfo('SimpleName', false)).toBe('common');
    expect(one.getNameInfo('EmailName', false)).toBe('mail@example.com');
    expect(one.getNameInfo('UpnName', false)).toBe('user@corp');
    expect(one.getNameInfo('DnsName', false)).toBe('one.example.com');
    expect(one.getNameInfo('DnsFromAlternativeName', false)).toBe('one.example.com');
    expect(one.getNameInfo('UrlName', false)).toBe('https://example.com/');
    expect(one.getNameInfo('SimpleName', true)).toBe('Issuer');
  });

  it('falls back to the subject', () => {
    const one = parse(name([attribute(EMAIL, 'e@x', 0x16)], [attribute(CN, 'common')]));
    expect(one.getNameInfo('EmailName', false)).toBe('e@x');
    expect(one.getNameInfo('DnsName', false)).toBe('common');
    expect(one.getNameInfo('DnsFromAlternativeName', false)).toBe('');
    expect(one.getNameInfo('UpnName', false)).toBe('');
  });

  it.each([
    [[[attribute(O, 'org')], [attribute(OU, 'unit')]], 'unit'],
    [[[attribute(O, 'org')], [attribute(EMAIL, 'e@x', 0x16)]], 'org'],
    [[[attribute('2.5.4.6', 'NL', 0x13)], [attribute(EMAIL, 'e@x', 0x16)]], 'e@x'],
    [[[attribute('2.5.4.7', 'Utrecht')], [attribute('2.5.4.6', 'NL', 0x13)]], 'NL'],
  ])('gives OU, O, E or whatever is there for want of CN', (relativeNames, expected) => {
    expect(parse(name(...relativeNames)).getNameInfo('SimpleName', false)).toBe(expected);
  });

  it('gives the e-mail address for want of a subject', () => {
    expect(parse(name(), [alternativeNames]).getNameInfo('SimpleName', false)).toBe('mail@example.com');
  });
});

describe('extensions', () => {
  const parse = (...extensions: readonly Buffer[]) => Certificate.parse(certificate({ extensions }));

  it('are read', () => {
    const one = parse(
      extension('2.5.29.19', sequence(Buffer.from([1, 1, 0xff]), tlv(0x02, [1])), true),
      extension('2.5.29.15', tlv(0x03, [1, 0x06]), true),
      extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.2'), oid('1.3.6.1.5.5.7.3.1'))),
      extension('2.5.29.14', tlv(0x04, [0xab, 0xcd])),
      extension('2.5.29.35', sequence(tlv(0x80, [0x01, 0x02]))),
      extension(
        '2.5.29.17',
        sequence(
          tlv(0x87, [127, 0, 0, 1]),
          tlv(0x87, [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]),
          tlv(0x82, 'Client 01'),
        ),
      ),
    );
    expect(one.basicConstraints).toEqual({ certificateAuthority: true, pathLengthConstraint: 1 });
    expect(one.keyUsages).toEqual(['keyCertSign', 'crlSign']);
    expect(one.extendedKeyUsages).toEqual(['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.1']);
    expect(one.subjectKeyIdentifier).toBe('ABCD');
    expect(one.authorityKeyIdentifier).toBe('0102');
    expect(one.subjectAlternativeNames).toEqual({
      dnsNames: ['Client 01'],
      emailAddresses: [],
      uris: [],
      ipAddresses: ['127.0.0.1', '2001:db8::1:0:0:1'],
    });
    expect(one.malformedExtensions).toEqual([]);
  });

  it('that are absent allow everything', () => {
    const one = parse();
    expect(one.keyUsages).toBeNull();
    expect(one.extendedKeyUsages).toBeNull();
    expect(one.basicConstraints).toBeNull();
  });

  it('that are malformed allow nothing and are named', () => {
    const one = parse(
      extension('2.5.29.15', Buffer.from('nonsense')),
      extension('2.5.29.37', Buffer.from('nonsense')),
      extension('2.5.29.17', sequence()),
    );
    expect(one.keyUsages).toEqual([]);
    expect(one.extendedKeyUsages).toEqual([]);
    expect(one.subjectAlternativeNames.dnsNames).toEqual([]);
    expect([...one.malformedExtensions].sort()).toEqual(['2.5.29.15', '2.5.29.17', '2.5.29.37']);
  });

  it('that appear twice count as malformed', () => {
    const usage = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.2')));
    const one = parse(usage, usage);
    expect(one.extendedKeyUsages).toEqual([]);
    expect(one.malformedExtensions).toEqual(['2.5.29.37']);
  });
});

describe('reading', () => {
  const der = certificate({ subject: name([attribute(CN, 'one')]) });
  const other = certificate({ subject: name([attribute(CN, 'two')]) });
  const pem = Certificate.parse(der).toPem();
  const otherPem = Certificate.parse(other).toPem();
  const signedData = (certificates: readonly Buffer[]) =>
    sequence(
      oid('1.2.840.113549.1.7.2'),
      tlv(
        0xa0,
        sequence(
          tlv(2, [1]),
          tlv(0x31),
          sequence(oid('1.2.840.113549.1.7.1')),
          tlv(0xa0, ...certificates),
          tlv(0x31),
        ),
      ),
    );

  it.each<readonly [string, () => Uint8Array]>([
    ['DER', () => der],
    ['PEM', () => Buffer.from(pem)],
    ['PEM with CRLF', () => Buffer.from(pem.replaceAll('\n', '\r\n'))],
    ['PEM with text around it', () => Buffer.from(`Bag Attributes\n${pem}\nmore`)],
    ['PEM in UTF-16, as PowerShell writes it', () => Buffer.from(`\ufeff${pem}`, 'utf16le')],
    ['PEM in UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${pem}`)],
    [
      'PEM with the label X509 CERTIFICATE',
      () => Buffer.from(pem.replaceAll(' CERTIFICATE', ' X509 CERTIFICATE')),
    ],
    ['bare base64', () => Buffer.from(der.toString('base64'))],
    ['bare base64 in lines', () => Buffer.from(der.toString('base64').replace(/.{64}/g, '$&\r\n'))],
    ['PKCS#7', () => signedData([der, other])],
    [
      'a view into a larger buffer',
      () => Buffer.concat([Buffer.from('xx'), der, Buffer.from('yy')]).subarray(2, 2 + der.length),
    ],
  ])('takes %s', (_form, bytes) => {
    expect(Certificate.parse(bytes()).subject).toBe('CN=one');
  });

  it('takes all certificates of a file in their order', () => {
    const subjects = (bytes: Uint8Array) => Certificate.parseAll(bytes).map((one) => one.subject);
    expect(subjects(Buffer.from(otherPem + pem))).toEqual(['CN=two', 'CN=one']);
    expect(subjects(signedData([der, other]))).toEqual(['CN=one', 'CN=two']);
    expect(subjects(der)).toEqual(['CN=one']);
  });

  it('skips a private key beside the certificate', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    expect(Certificate.parse(Buffer.from(key + pem)).subject).toBe('CN=one');
  });

  it.each<readonly [string, Uint8Array, string, number | undefined]>([
    ['nothing', new Uint8Array(), 'Empty', undefined],
    ['blanks', Buffer.from(' \r\n'), 'Blank', undefined],
    ['prose', Buffer.from('Hello, world'), 'NoCertificate', 0],
    [
      'only a key',
      Buffer.from('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'),
      'NoCertificate',
      undefined,
    ],
    ['a PEM block without end', Buffer.from(pem.slice(0, 80)), 'MissingMarker', 0],
    ['PEM with a bad character', Buffer.from(pem.replace(/\n(.{4})/, '\n$1!')), 'InvalidBase64', 32],
    ['trailing bytes', Buffer.concat([der, Buffer.from([0])]), 'TrailingData', der.length],
    ['a cut-off certificate', der.subarray(0, 100), 'InvalidDer', 0],
    ['a PFX', sequence(tlv(0x02, [3]), sequence()), 'UnexpectedPfx', undefined],
    [
      'a PFX in BER',
      Buffer.concat([Buffer.from([0x30, 0x80]), tlv(0x02, [3]), sequence(), Buffer.from([0, 0])]),
      'UnexpectedPfx',
      undefined,
    ],
    [
      'an indefinite length',
      Buffer.concat([Buffer.from([0x30, 0x80]), der, Buffer.from([0, 0])]),
      'InvalidDer',
      1,
    ],
    ['more than a megabyte', Buffer.alloc(1024 * 1024 + 1, 0x30), 'TooLong', undefined],
    ['PKCS#7 without certificates', signedData([]), 'NoCertificate', undefined],
    [
      'a PKCS#7 message around another',
      sequence(oid('1.2.840.113549.1.7.1'), tlv(0xa0, tlv(0x04, signedData([der])))),
      'NoCertificate',
      3,
    ],
  ])('refuses %s', (_what, bytes, code, position) => {
    const error = errorOf(() => Certificate.parse(bytes));
    expect(error.code).toBe(code);
    expect(error.position).toBe(position);
  });

  it('refuses what is BER but not DER', () => {
    const longLength = Buffer.from(der);
    expect(longLength[1]).toBe(0x81);
    const padded = Buffer.concat([Buffer.from([0x30, 0x82, 0x00]), der.subarray(2)]);
    expect(errorOf(() => Certificate.parse(padded)).message).toContain('shortest form');
    const serial = certificate({ serialNumber: [0x00, 0x01] });
    expect(errorOf(() => Certificate.parse(serial)).message).toContain('shortest form');
  });

  it.each([
    ['a UTCTime without seconds', tlv(0x17, '2310270905Z')],
    ['a time zone', tlv(0x17, '231027090511+0100')],
    ['fractions', tlv(0x18, '20231027090511.5Z')],
    ['the 30th of February', tlv(0x17, '230230090511Z')],
    ['a 13th month', tlv(0x17, '231327090511Z')],
  ])('refuses a time with %s', (_what, notBefore) => {
    expect(errorOf(() => Certificate.parse(certificate({ notBefore }))).code).toBe('InvalidDer');
  });

  it('survives damage to PKCS#7 with an error of its own', () => {
    const good = signedData([der, other]);
    for (let offset = 0; offset < 60; offset++) {
      for (const value of [0x00, 0x30, 0xa0, 0xff]) {
        const damaged = Buffer.from(good);
        damaged[offset] = value;
        try {
          expect(Certificate.parseAll(damaged).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(CertificateError);
        }
      }
    }
    const empty = sequence(oid('1.2.840.113549.1.7.2'), tlv(0xa0));
    expect(errorOf(() => Certificate.parse(empty)).code).toBe('InvalidDer');
  });

  it('refuses an object identifier that would take long to read', () => {
    const long = tlv(0x06, [...new Array<number>(60_000).fill(0xff), 0x01]);
    const subject = name([sequence(long, tlv(0x0c, 'x'))]);
    expect(errorOf(() => Certificate.parse(certificate({ subject }))).message).toContain('too long');
  });

  it('keeps its own copy of the bytes', () => {
    const bytes = Uint8Array.from(certificate({ subject: name([attribute(CN, 'mutable')]) }));
    const one = Certificate.parse(bytes);
    bytes.fill(0);
    one.rawData.fill(0);
    expect(one.subject).toBe('CN=mutable');
    expect(new X509Certificate(one.rawData).subject).toBe('CN=mutable');
  });

  it('gives the same object for the same bytes', () => {
    expect(Certificate.parse(Uint8Array.from(der))).toBe(Certificate.parse(Buffer.from(pem)));
  });

  it('reads a hundred kilobytes of names in bounded time', () => {
    const names = Array.from({ length: 2_000 }, (_, index) =>
      tlv(0x82, `host-${index}.a-long-name-that-fills-space.example.com`),
    );
    const big = certificate({ extensions: [extension('2.5.29.17', sequence(...names))] });
    expect(big.length).toBeGreaterThan(100_000);
    expect(Certificate.parse(big).subjectAlternativeNames.dnsNames).toHaveLength(2_000);
  });
});

const limbo = new URL('../../../../shared/x509/limbo-part.json', import.meta.url);
const here = existsSync(limbo);

describe('beside node:crypto', () => {
  (here ? it : it.skip)(
    `reads every certificate of x509-limbo alike${here ? '' : ' (skipped: the cases are not on this machine)'}`,
    () => {
      const { testcases } = JSON.parse(readFileSync(limbo, 'utf8')) as {
        testcases: { trusted_certs: string[]; untrusted_intermediates: string[]; peer_certificate: string }[];
      };
      const pems = testcases.flatMap((one) => [
        ...one.trusted_certs,
        ...one.untrusted_intermediates,
        one.peer_certificate,
      ]);
      expect(pems.length).toBeGreaterThan(200);
      for (const pem of pems) {
        const theirs = new X509Certificate(pem);
        const ours = Certificate.parse(Buffer.from(pem));
        expect(ours.thumbprint).toBe(theirs.fingerprint.replaceAll(':', ''));
        expect(ours.thumbprintSha256).toBe(theirs.fingerprint256.replaceAll(':', ''));
        // OpenSSL leaves out what leads without changing the number.
        expect(BigInt(`0x${ours.serialNumber}`)).toBe(BigInt(`0x${theirs.serialNumber}`));
        expect(ours.notBefore.getTime()).toBe(Date.parse(theirs.validFrom));
        expect(ours.notAfter.getTime()).toBe(Date.parse(theirs.validTo));
        expect(ours.toPem()).toBe(theirs.toString());
        expect(ours.publicKey.keyObject?.equals(theirs.publicKey)).toBe(true);
      }
    },
  );
});
