import { describe, expect, it } from '@jest/globals';
import { issueClientCertificate, testPolicy } from '@apim-kit/testing';
import '@apim-kit/testing/jest';
import { ordersPolicy } from './orders-policy.js';

const reader = issueClientCertificate({ subject: 'CN=Orders Reader' });
const administration = issueClientCertificate({ subject: 'CN=Orders Administration' });

describe('the orders policy', () => {
  it('tells the backend who calls, whatever the client claims', async () => {
    const gateway = testPolicy(ordersPolicy);
    const response = await gateway.request('/orders', {
      clientCertificate: reader,
      headers: { 'X-Client-Thumbprint': 'forged' },
    });
    expect(response).toHaveStatus(200);
    const [call] = gateway.backendCalls;
    expect(call?.headers.get('X-Client-Thumbprint')).toBe(reader.certificate.thumbprint);
  });

  it('lets only the administration delete', async () => {
    const gateway = testPolicy(ordersPolicy);
    const remove = { method: 'DELETE' };
    expect(await gateway.request('/orders/1', { ...remove, clientCertificate: administration })).toHaveStatus(
      200,
    );

    const refused = await gateway.request('/orders/1', { ...remove, clientCertificate: reader });
    expect(refused).toHaveStatus(403, 'Reading only');
    expect(refused).not.toHaveReachedBackend();
  });

  it('refuses strangers, those without a certificate, and certificates that are over', async () => {
    const gateway = testPolicy(ordersPolicy);
    const policy = 'validate-client-certificate';
    const stranger = issueClientCertificate({ subject: 'CN=Somebody' });

    expect(await gateway.request('/orders', { clientCertificate: stranger })).toBeRefusedBy(
      policy,
      'ClientCertificateIdentityNotMatched',
    );
    expect(await gateway.request('/orders')).toBeRefusedBy(policy, 'ClientCertificateNotFound');

    gateway.clock.set(new Date(reader.certificate.notAfter.getTime() + 1));
    expect(await gateway.request('/orders', { clientCertificate: reader })).toBeRefusedBy(
      policy,
      'ClientCertificateExpired',
    );
  });
});
