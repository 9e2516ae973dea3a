import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCertificate, writePfx, type IssuedCertificate } from '@apim-kit/certificate-tree';
import { createBackendClient } from '../backend/create-backend-client.js';
import { policies, type Setup } from '../../../test/policies.js';

const root = createCertificate({
  subject: 'CN=Root',
  basicConstraints: { certificateAuthority: true },
  keyUsages: ['keyCertSign'],
});
const issue = (subject: string, dnsName = 'localhost'): IssuedCertificate =>
  createCertificate({ subject, issuer: root, subjectAlternativeNames: { dnsNames: [dnsName] } });

const fetch = createBackendClient();
const servers: Server[] = [];
let url: string;
let misnamed: string;

/** A backend that demands mutual TLS and says who called. */
async function demandCertificate(server: IssuedCertificate): Promise<string> {
  const listener = createServer(
    {
      cert: server.certificate.toPem(),
      key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }),
      ca: root.certificate.toPem(),
      requestCert: true,
      rejectUnauthorized: true,
    },
    (request, response) => response.end((request.socket as TLSSocket).getPeerCertificate().subject.CN),
  );
  servers.push(listener);
  await new Promise<void>((resolve) => listener.listen(0, 'localhost', resolve));
  return `https://localhost:${(listener.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  url = await demandCertificate(issue('CN=Backend'));
  misnamed = await demandCertificate(issue('CN=Backend', 'other.example'));
});

afterAll(async () => {
  await fetch.close();
  for (const server of servers) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const gateway = issue('CN=Gateway');
const second = issue('CN=Second');
const pfxOf = (issued: IssuedCertificate) => ({
  certificate: null,
  pfx: { bytes: writePfx(issued, 'secret'), password: 'secret', file: '/gateway.pfx' },
});
const setup = (inbound: string): Setup => ({
  inbound: `<base />${inbound}`,
  serviceUrl: url,
  fetch,
  caCertificates: new Map([['root', { certificate: root.certificate, store: 'Root' }]]),
  certificates: new Map<
    string,
    ReturnType<typeof pfxOf> | { certificate: typeof root.certificate; pfx: null }
  >([
    ['gateway', pfxOf(gateway)],
    ['second', pfxOf(second)],
    ['public', { certificate: root.certificate, pfx: null }],
  ]),
});

describe('authentication-certificate', () => {
  it('is asked for by a backend that demands mutual TLS', async () => {
    const { status, refusal } = await policies(setup('')).call();
    expect(status).toBe(500);
    expect(refusal).toMatchObject({ source: 'forward-request', reason: 'BackendConnectionFailure' });
  });

  it('shows the certificate of the store by name or thumbprint', async () => {
    const byName = await policies(setup('<authentication-certificate certificate-id="gateway" />')).call();
    const byThumbprint = await policies(
      setup(`<authentication-certificate thumbprint="${second.certificate.thumbprint.toLowerCase()}" />`),
    ).call();
    expect([byName.text, byThumbprint.text]).toEqual(['Gateway', 'Second']);
  });

  it('shows one that an expression gives as PFX', async () => {
    const pfx = Buffer.from(writePfx(issue('CN=Given'), 'p')).toString('base64');
    const of = (password: string) =>
      policies(
        setup(
          `<authentication-certificate body="@(Convert.FromBase64String("${pfx}"))" password="${password}" />`,
        ),
      ).call();
    expect((await of('p')).text).toBe('Given');
    expect((await of('wrong')).refusal).toMatchObject({
      source: 'authentication-certificate',
      reason: 'InvalidValue',
    });
  });

  it('keeps PFX data out of the trace', async () => {
    const pfx = Buffer.from(writePfx(gateway, 'p')).toString('base64');
    const { trace } = await policies(
      setup(`<authentication-certificate body="@(Convert.FromBase64String("${pfx}"))" password="p" />`),
    ).call();
    expect(JSON.stringify(trace)).not.toContain(pfx.slice(20, 60));
  });

  it('shows the certificate that a backend of the environment names', async () => {
    const backends = { secure: { url, clientCertificates: ['second'] } };
    const { text } = await policies({
      ...setup('<set-backend-service backend-id="secure" />'),
      apiManagement: { backends },
    }).call();
    expect(text).toBe('Second');
  });

  it("trusts the backend's name and chain only as far as the backend says", async () => {
    const call = (validateCertificateName: boolean, validateCertificateChain: boolean, trusted = true) =>
      policies({
        ...setup('<set-backend-service backend-id="b" />'),
        apiManagement: {
          backends: {
            b: {
              url: misnamed,
              clientCertificates: ['gateway'],
              validateCertificateName,
              validateCertificateChain,
            },
          },
        },
        ...(!trusted && { caCertificates: new Map() }),
      }).call();
    expect((await call(true, true)).refusal!.reason).toBe('BackendConnectionFailure');
    expect((await call(true, false)).refusal!.reason).toBe('BackendConnectionFailure');
    expect((await call(false, true)).text).toBe('Gateway');
    expect((await call(false, true, false)).refusal!.reason).toBe('BackendConnectionFailure');
    expect((await call(false, false, false)).text).toBe('Gateway');
  });

  it('does not load with a name that is not there or has no private key', () => {
    const codes = (id: string): string[] =>
      policies(setup(`<authentication-certificate certificate-id="${id}" />`)).diagnostics.map(
        ({ code }) => code,
      );
    expect(codes('nowhere')).toEqual(['GW1005']);
    expect(codes('public')).toEqual(['GW1006']);
  });

  it('does not load a PFX whose password is wrong, and does not say the password', () => {
    const { diagnostics } = policies({
      certificates: new Map([
        [
          'bad',
          {
            certificate: null,
            pfx: { bytes: writePfx(gateway, 'right'), password: 'wr0ng', file: '/bad.pfx' },
          },
        ],
      ]),
    });
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'GW1007', file: '/bad.pfx' })]);
    expect(JSON.stringify(diagnostics)).not.toContain('wr0ng');
  });
});
