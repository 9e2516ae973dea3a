import { afterEach, describe, expect, it } from '@jest/globals';
import { encodeForwardedCertificate } from '@apim-kit/certificates';
import { certificates, mtlsEnvironment, type MtlsOptions } from '../test/mtls-environment.js';
import { createGateway, type InProcessGateway } from './create-gateway.js';
import { HeaderList } from './message/header-list.js';
import type { BackendRequest } from './api-management/backend/backend-client.js';

const open: InProcessGateway[] = [];
afterEach(() => Promise.all(open.splice(0).map((gateway) => gateway.close())));

/** A backend that answers with the certificate that was forwarded to it. */
async function echo({ headers }: BackendRequest) {
  const index = headers.findIndex((name) => name.toLowerCase() === 'x-arr-clientcert');
  const body = Buffer.from(index < 0 ? 'none' : headers[index + 1]!);
  return { status: 200, reason: 'OK', headers: new HeaderList(), body };
}

function create(options: MtlsOptions = {}, now = Date.now()): InProcessGateway {
  const services = { now: () => now, fetch: { send: echo, close: async () => undefined } };
  const gateway = createGateway(mtlsEnvironment(options), { services });
  open.push(gateway);
  return gateway;
}

describe('createGateway', () => {
  it('answers as the sockets do', async () => {
    const gateway = create();
    const { certificate } = certificates.client01;
    const answer = await gateway.request({
      to: 'mtls',
      path: '/certificate',
      clientCertificate: certificate,
    });
    expect(answer).toMatchObject({
      status: 200,
      reason: 'OK',
      text: encodeForwardedCertificate(certificate),
    });
    expect(answer.trace!.steps[0]).toMatchObject({ kind: 'listener', listener: 'mtls' });
    const refused = await gateway.request({ to: 'mtls', path: '/certificate' });
    expect(refused).toMatchObject({ status: 400, reason: 'Bad Request' });
    expect(refused.trace).toMatchObject({ refusedBy: 'application-gateway' });
  });

  it('goes by the clock that it is given', async () => {
    const { certificate: clientCertificate } = certificates.client01;
    const later = create({}, Date.parse('2126-01-01'));
    const answer = await later.request({ to: 'mtls', path: '/certificate', clientCertificate });
    expect(answer.text).toContain('The SSL certificate error');
  });

  it('takes the intermediates that a client sends along', async () => {
    const gateway = create({ issuerDN: false });
    const path = '/certificate';
    const { certificate, chain } = certificates.tstClient01;
    expect(
      (await gateway.request({ to: 'mtls', path, clientCertificate: { certificate, chain } })).status,
    ).toBe(200);
    expect((await gateway.request({ to: 'mtls', path, clientCertificate: certificate })).status).toBe(400);
  });

  it('shows no certificate to a listener that never asks for one', async () => {
    const gateway = create({ strip: false });
    const { certificate: clientCertificate } = certificates.client01;
    expect((await gateway.request({ to: 'https', path: '/certificate', clientCertificate })).text).toBe(
      'none',
    );
  });

  it('reaches API Management itself', async () => {
    const headers = { 'X-ARR-ClientCert': 'forged' };
    const answer = await create().request({ to: { apiManagement: true }, path: '/certificate', headers });
    expect(answer).toMatchObject({ status: 200, text: 'forged' });
  });

  it('refuses headers of 64 KB on each way in', async () => {
    const gateway = create();
    const headers = { 'X-Long': 'a'.repeat(64 * 1024) };
    for (const to of ['https', { apiManagement: true }] as const) {
      expect((await gateway.request({ to, path: '/certificate', headers })).status).toBe(400);
    }
  });

  it('swaps environments and keeps what runs when the next one has an error', async () => {
    const gateway = create({ strip: false });
    const ask = async () =>
      (
        await gateway.request({
          to: 'https',
          path: '/certificate',
          headers: [['X-ARR-ClientCert', 'forged']],
        })
      ).text;
    expect(await ask()).toBe('forged');
    gateway.swap(mtlsEnvironment());
    expect(await ask()).toBe('none');
    expect(() => gateway.swap(mtlsEnvironment({ inbound: '<set-body>' }))).toThrow(
      expect.objectContaining({ code: 'InvalidEnvironment' }),
    );
    expect(await ask()).toBe('none');
  });

  it('names the listeners when there is none of that name, and nothing after it was closed', async () => {
    const gateway = create();
    await expect(gateway.request({ to: 'typo', path: '/' })).rejects.toMatchObject({
      code: 'UnknownListener',
      message: 'There is no listener "typo" with a rule; there are: https, mtls.',
    });
    await gateway.close();
    await expect(gateway.request({ to: 'https', path: '/' })).rejects.toMatchObject({ code: 'Closed' });
  });

  it('gives up the external cache when it closes', async () => {
    let closed = 0;
    const externalCache = {
      get: async () => null,
      set: async () => undefined,
      delete: async () => undefined,
      close: async () => void closed++,
    };
    await createGateway(mtlsEnvironment(), { services: { externalCache } }).close();
    expect(closed).toBe(1);
  });

  it('sends the events that wait when it closes', async () => {
    let closed = 0;
    const events = { send: async () => undefined, close: async () => void closed++ };
    await createGateway(mtlsEnvironment(), { services: { events } }).close();
    expect(closed).toBe(1);
  });
});
