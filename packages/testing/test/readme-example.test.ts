/* eslint-disable @nx/enforce-module-boundaries -- what users write: they import the package by its name */
import { describe, expect, it } from '@jest/globals';
import { issueClientCertificate, testPolicy } from '@apim-kit/testing';
import '@apim-kit/testing/jest';

// A document of the typed builder works as well, and so does { file: 'policies/orders.xml' }.
const policy = {
  xml: `<policies>
  <inbound>
    <base />
    <validate-client-certificate validate-revocation="false">
      <identities>
        <identity common-name="Client 01" />
      </identities>
    </validate-client-certificate>
  </inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
};

describe('the orders policy', () => {
  it('lets Client 01 in until its certificate expires', async () => {
    const gateway = testPolicy(policy, { backend: () => ({ body: { orders: [] } }) });
    const clientCertificate = issueClientCertificate({
      subject: 'CN=Client 01',
      notAfter: new Date('2030-01-01'),
    });

    const response = await gateway.request('/orders', { clientCertificate });
    expect(response).toHaveStatus(200);
    expect(response.json()).toEqual({ orders: [] });

    gateway.clock.set('2030-01-02');
    const late = await gateway.request('/orders', { clientCertificate });
    expect(late).toBeRefusedBy('validate-client-certificate', 'ClientCertificateExpired');
    expect(late).not.toHaveReachedBackend();
  });

  it('lets nobody else in', async () => {
    const gateway = testPolicy(policy);
    const clientCertificate = issueClientCertificate({ subject: 'CN=Client 02' });
    expect(await gateway.request('/orders', { clientCertificate })).toBeRefusedBy(
      'validate-client-certificate',
      'ClientCertificateIdentityNotMatched',
    );
  });
});
