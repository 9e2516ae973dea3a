import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Certificate } from '../../certificate.js';
import { formatExtension } from './format-extension.js';

const extensions = `
[req]
distinguished_name = name
x509_extensions = extensions
prompt = no
[name]
CN = Formatted
[extensions]
basicConstraints = critical, CA:true, pathlen:2
keyUsage = critical, digitalSignature, keyCertSign, cRLSign
extendedKeyUsage = clientAuth, serverAuth, 1.2.3.4
subjectKeyIdentifier = 0102030405060708
authorityKeyIdentifier = keyid:always
subjectAltName = DNS:a.example, email:me@a.example, IP:10.0.0.1, IP:2001:db8::1, URI:https://a.example/b%20c, dirName:directory, otherName:1.3.6.1.4.1.311.20.2.3;UTF8:me@a.example
crlDistributionPoints = URI:http://a.example/1.crl, URI:http://a.example/2.crl
authorityInfoAccess = OCSP;URI:http://ocsp.a.example, caIssuers;URI:http://a.example/ca.cer
certificatePolicies = 2.23.140.1.2.2, @statement
nameConstraints = permitted;DNS:a.example, permitted;IP:10.0.0.0/255.0.0.0
1.2.3.4.5 = DER:0500
[statement]
policyIdentifier = anyPolicy
CPS.1 = https://a.example/cps
[directory]
C = NL
O = Contoso, Ltd.
CN = Somebody
`;

describe('The text of an extension', () => {
  let certificate: Certificate;

  beforeAll(() => {
    const directory = mkdtempSync(join(tmpdir(), 'apim-kit-'));
    try {
      writeFileSync(join(directory, 'extensions.cnf'), extensions);
      execFileSync(
        'openssl',
        'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out certificate.pem -config extensions.cnf'.split(
          ' ',
        ),
        { cwd: directory, stdio: 'pipe' },
      );
      certificate = Certificate.parse(readFileSync(join(directory, 'certificate.pem')));
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

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
