import { describe, expect, it } from '@jest/globals';
import { createCertificate, type IssuedCertificate } from '@apim-kit/certificate-tree';
import type { Certificate } from '@apim-kit/certificates';
import { policies, type Setup } from '../../../test/policies.js';

const day = 86_400_000;
const now = new Date('2026-03-14T09:26:53Z');
const at = (days: number): Date => new Date(now.getTime() + days * day);

const root = createCertificate({
  subject: 'CN=Root',
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign'],
  notBefore: at(-100),
  notAfter: at(100),
});
const intermediate = (subject: string): IssuedCertificate =>
  createCertificate({
    subject,
    issuer: root,
    basicConstraints: { certificateAuthority: true },
    keyUsages: ['keyCertSign'],
    notBefore: at(-100),
    notAfter: at(100),
  });
const dev = intermediate('CN=DEV Intermediate, O=Contoso');
const tst = intermediate('CN=TST Intermediate, O=Contoso');
const client = (issuer: IssuedCertificate, notBefore = at(-10), notAfter = at(10)): Certificate =>
  createCertificate({
    subject: 'CN=Client 01, O="Contoso, Ltd."',
    serialNumber: '0A1B2C3D4E5F',
    subjectAlternativeNames: { dnsNames: ['client-01.example'] },
    extendedKeyUsages: ['clientAuth'],
    issuer,
    notBefore,
    notAfter,
  }).certificate;

const known = client(dev);
const setup = (attributes: string, identities = ''): Setup => ({
  now,
  inbound: `<base /><validate-client-certificate validate-revocation="false" ${attributes}>${
    identities === '' ? '' : `<identities>${identities}</identities>`
  }</validate-client-certificate>`,
  caCertificates: new Map([
    ['root', { certificate: root.certificate, store: 'Root' }],
    ['dev', { certificate: dev.certificate, store: 'CertificateAuthority' }],
  ]),
  certificates: new Map([
    ['dev-ca', { certificate: dev.certificate, pfx: null }],
    ['tst-ca', { certificate: tst.certificate, pfx: null }],
  ]),
});

const validate = (certificate: Certificate | null, attributes = '', identities = '') =>
  policies(setup(attributes, identities)).call({ certificate });

describe('validate-client-certificate', () => {
  it('lets a valid certificate pass', async () => {
    expect((await validate(known)).status).toBe(200);
  });

  it.each([
    ['ClientCertificateNotFound', null, 'Client certificate missing'],
    ['ClientCertificateNotYetValid', client(dev, at(1)), 'Invalid client certificate'],
    ['ClientCertificateExpired', client(dev, at(-10), at(-1)), 'Invalid client certificate'],
    ['ClientCertificateNotTrusted', client(tst), 'Invalid client certificate'],
  ])('answers 401 with %s', async (reason, certificate, message) => {
    const { status, reason: phrase, text, headers, refusal } = await validate(certificate);
    expect([status, phrase]).toEqual([401, '']);
    expect(text).toBe(`{"statusCode":401,"message":"${message}"}`);
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(refusal).toMatchObject({ source: 'validate-client-certificate', reason });
  });

  it('explains the refusals of trust and identity as API Management does', async () => {
    expect((await validate(client(tst))).refusal!.message).toBe(
      'A certificate chain could not be built to a trusted root authority.',
    );
    expect((await validate(known, '', '<identity common-name="Other" />')).refusal).toEqual({
      source: 'validate-client-certificate',
      reason: 'ClientCertificateIdentityNotMatched',
      message: 'Certificate does not match any of allowed identities.',
    });
  });

  it('checks time before trust, and trust before identity', async () => {
    const stranger = createCertificate({ subject: 'CN=X', notBefore: at(-10), notAfter: at(-1) }).certificate;
    const identity = '<identity common-name="Other" />';
    expect((await validate(stranger, '', identity)).refusal!.reason).toBe('ClientCertificateExpired');
    expect((await validate(stranger, 'validate-not-after="false"', identity)).refusal!.reason).toBe(
      'ClientCertificateNotTrusted',
    );
    expect(
      (await validate(stranger, 'validate-not-after="false" validate-trust="false"', identity)).refusal!
        .reason,
    ).toBe('ClientCertificateIdentityNotMatched');
  });

  it('leaves out the checks that are switched off', async () => {
    expect((await validate(client(dev, at(1)), 'validate-not-before="false"')).status).toBe(200);
    expect((await validate(client(dev, at(-10), at(-1)), 'validate-not-after="false"')).status).toBe(200);
    expect((await validate(client(tst), 'validate-trust="false"')).status).toBe(200);
  });

  it('checks revocation unless told not to: nobody vouches for a private authority', async () => {
    const inbound = '<validate-client-certificate />';
    const { refusal } = await policies({ ...setup(''), inbound }).call({ certificate: known });
    expect(refusal!.reason).toBe('ClientCertificateNotTrusted');
    const untrusting = '<validate-client-certificate validate-trust="false" />';
    const unknown = await policies({ ...setup(''), inbound: untrusting }).call({ certificate: client(tst) });
    expect(unknown.refusal!.reason).toBe('ClientCertificateNotTrusted');
  });

  it('goes on after a failure with ignore-error', async () => {
    const { status, steps } = await validate(null, 'ignore-error="true"');
    expect(status).toBe(200);
    expect(steps.find(({ name }) => name === 'validate-client-certificate')!.notes).toEqual([
      'ClientCertificateNotFound, ignored',
    ]);
  });

  it.each([
    ['thumbprint', known.thumbprint, '00'.repeat(20)],
    ['thumbprint', known.thumbprint.toLowerCase().replace(/..(?=.)/g, '$& '), known.thumbprintSha256],
    ['serial-number', '0a1b2c3d4e5f', '0A1B2C3D4E'],
    ['common-name', 'Client 01', 'client 01'],
    ['subject', 'CN=Client 01,O=&quot;Contoso, Ltd.&quot;', 'CN=Client 01'],
    ['dns-name', 'CLIENT-01.example', 'example'],
    ['issuer-subject', 'CN=DEV Intermediate, O=Contoso', 'CN=TST Intermediate, O=Contoso'],
    ['issuer-thumbprint', dev.certificate.thumbprint, tst.certificate.thumbprint],
    ['issuer-certificate-id', 'dev-ca', 'tst-ca'],
  ])('compares %s', async (attribute, right, wrong) => {
    expect((await validate(known, '', `<identity ${attribute}="${right}" />`)).status).toBe(200);
    expect((await validate(known, '', `<identity ${attribute}="${wrong}" />`)).status).toBe(401);
  });

  it('asks that all attributes of one identity match', async () => {
    const both = '<identity common-name="Client 01" issuer-certificate-id="tst-ca" />';
    expect((await validate(known, '', both)).status).toBe(401);
    const other = '<identity common-name="Client 01" issuer-certificate-id="dev-ca" />';
    expect((await validate(known, '', both + other)).status).toBe(200);
  });

  it('tells apart a certificate of the same name whose issuer only has the name', async () => {
    const forged = createCertificate({
      subject: 'CN=DEV Intermediate, O=Contoso',
      basicConstraints: { certificateAuthority: true },
      notBefore: at(-100),
      notAfter: at(100),
    });
    const identity = '<identity common-name="Client 01" issuer-certificate-id="dev-ca" />';
    expect((await validate(client(forged), 'validate-trust="false"', identity)).status).toBe(401);
  });

  it('does not load an identity that says nothing, or names no certificate of the store', () => {
    const codes = (identity: string): string[] =>
      policies(setup('', identity)).diagnostics.map(({ code }) => code);
    expect(codes('<identity />')).toContain('GW1014');
    expect(codes('<identity issuer-certificate-id="nowhere" />')).toContain('GW1005');
  });

  it('shows on-error what happened', async () => {
    const { text } = await policies({
      ...setup(''),
      onError:
        '<return-response><set-body>@(context.LastError.Source + " " + context.LastError.Section + " " + context.LastError.Scope + " " + context.Response.StatusCode)</set-body></return-response>',
    }).call();
    expect(text).toBe('validate-client-certificate inbound operation 401');
  });
});
