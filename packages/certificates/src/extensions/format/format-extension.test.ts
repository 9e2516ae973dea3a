import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Certificate } from '../../certificate.js';
import { formatExtension } from './format-extension.js';

/** Made with `openssl req -x509 -config extensions.cnf`. */
const fixture = new URL('../../../test/fixtures/extensions.pem', import.meta.url);
const certificate = Certificate.parse(readFileSync(fixture));

describe('The text of an extension', () => {
  const format = (oid: string, multiLine: boolean): string =>
    formatExtension(
      certificate.extensions.find((extension) => extension.oid === oid)!,
      multiLine,
    );

  it.each([
    ['2.5.29.19', 'Subject Type=CA, Path Length Constraint=2'],
    ['2.5.29.15', 'Digital Signature, Certificate Signing, Off-line CRL Signing, CRL Signing (86)'],
    [
      '2.5.29.37',
      'Client Authentication (1.3.6.1.5.5.7.3.2), Server Authentication (1.3.6.1.5.5.7.3.1), Unknown Key Usage (1.2.3.4)',
    ],
    ['2.5.29.14', '0102030405060708'],
    ['2.5.29.35', 'KeyID=0102030405060708'],
    [
      '2.5.29.17',
      'DNS Name=a.example, RFC822 Name=me@a.example, IP Address=10.0.0.1, IP Address=2001:db8::1, ' +
        'URL=https://a.example/b c (https://a.example/b%20c), ' +
        'Directory Address:CN=Somebody, O="Contoso, Ltd.", C=NL, Other Name:Principal Name=me@a.example',
    ],
    [
      '2.5.29.31',
      '[1]CRL Distribution Point: Distribution Point Name:Full Name:URL=http://a.example/1.crl, ' +
        '[2]CRL Distribution Point: Distribution Point Name:Full Name:URL=http://a.example/2.crl',
    ],
    [
      '1.3.6.1.5.5.7.1.1',
      '[1]Authority Info Access: Access Method=On-line Certificate Status Protocol (1.3.6.1.5.5.7.48.1), ' +
        'Alternative Name=URL=http://ocsp.a.example, [2]Authority Info Access: ' +
        'Access Method=Certification Authority Issuer (1.3.6.1.5.5.7.48.2), Alternative Name=URL=http://a.example/ca.cer',
    ],
    ['1.2.3.4.5', '05 00'],
  ])('%s on one line', (oid, text) => {
    expect(format(oid, false)).toBe(text);
  });

  it.each([
    ['2.5.29.19', ['Subject Type=CA', 'Path Length Constraint=2']],
    ['2.5.29.15', ['Digital Signature, Certificate Signing, Off-line CRL Signing, CRL Signing (86)']],
    [
      '2.5.29.31',
      [
        '[1]CRL Distribution Point',
        '     Distribution Point Name:',
        '          Full Name:',
        '               URL=http://a.example/1.crl',
        '[2]CRL Distribution Point',
        '     Distribution Point Name:',
        '          Full Name:',
        '               URL=http://a.example/2.crl',
      ],
    ],
    [
      '1.3.6.1.5.5.7.1.1',
      [
        '[1]Authority Info Access',
        '     Access Method=On-line Certificate Status Protocol (1.3.6.1.5.5.7.48.1)',
        '     Alternative Name:',
        '          URL=http://ocsp.a.example',
        '[2]Authority Info Access',
        '     Access Method=Certification Authority Issuer (1.3.6.1.5.5.7.48.2)',
        '     Alternative Name:',
        '          URL=http://a.example/ca.cer',
      ],
    ],
    [
      '2.5.29.32',
      [
        '[1]Certificate Policy:',
        '     Policy Identifier=2.23.140.1.2.2',
        '[2]Certificate Policy:',
        '     Policy Identifier=All issuance policies',
        '     [2,1]Policy Qualifier Info:',
        '          Policy Qualifier Id=CPS',
        '          Qualifier:',
        '               https://a.example/cps',
      ],
    ],
    [
      '2.5.29.30',
      [
        'Permitted',
        '     [1]Subtrees (0..Max):',
        '          DNS Name=a.example',
        '     [2]Subtrees (0..Max):',
        '          IP Address:',
        '               IP=10.0.0.0',
        '               Mask=255.0.0.0',
        'Excluded=None',
      ],
    ],
  ])('%s on lines that end in CR LF', (oid, lines) => {
    expect(format(oid, true)).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  it('is the bytes of an extension that cannot be read', () => {
    const value = Uint8Array.from([0x30, 0x03, 0x01]);
    expect(formatExtension({ oid: '2.5.29.19', critical: true, value }, false)).toBe('30 03 01');
  });
});
