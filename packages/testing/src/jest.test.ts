import { describe, expect, it } from '@jest/globals';
import './jest.js';
import { issueClientCertificate } from './certificate-authority.js';
import { testPolicy } from './test-policy.js';

const gateway = testPolicy({
  xml: '<policies><inbound><base /><validate-client-certificate validate-revocation="false" /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>',
});
const good = await gateway.request('/orders', { clientCertificate: issueClientCertificate() });
const refused = await gateway.request('/orders');

function messageOf(check: () => unknown): string {
  try {
    check();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no failure';
}

describe('the matchers', () => {
  it('pass when they hold', () => {
    expect(good).toHaveStatus(200);
    expect(good).toHaveStatus(200, 'OK');
    expect(good).toHaveReachedBackend();
    expect(good).toHaveReachedBackend('https://backend.test/orders');
    expect(good).not.toBeRefusedBy('validate-client-certificate');
    expect(refused).toBeRefusedBy('validate-client-certificate');
    expect(refused).toBeRefusedBy('validate-client-certificate', 'ClientCertificateNotFound');
    expect(refused).toBeRefusedBy('api-management');
    expect(refused).not.toBeRefusedBy('validate-client-certificate', 'ClientCertificateExpired');
    expect(refused).not.toBeRefusedBy('application-gateway');
    expect(refused).not.toHaveReachedBackend();
    expect(refused).toHaveHeader('content-type', /json/);
    expect(refused).not.toHaveHeader('X-None');
  });

  it('show what came instead, and the way that the request took', () => {
    const message = messageOf(() => expect(refused).toHaveStatus(200));
    expect(message).toMatch(
      /^Expected the response to have status 200\nReceived: 401 Unauthorized\n\nGET \/orders\n/,
    );
    expect(message).toContain('inbound: validate-client-certificate failed (line 1)');
    expect(message).toContain('refused by validate-client-certificate, ClientCertificateNotFound: 401');
    expect(message).toContain(
      '→ 401 Unauthorized\n    {"statusCode":401,"message":"Client certificate missing"}',
    );
  });

  it('say which refusal they found', () => {
    expect(
      messageOf(() =>
        expect(refused).toBeRefusedBy('validate-client-certificate', 'ClientCertificateExpired'),
      ),
    ).toContain(
      'Expected the response to be refused by validate-client-certificate with the reason ClientCertificateExpired\n' +
        'Received: refused by validate-client-certificate with the reason ClientCertificateNotFound\n',
    );
    expect(messageOf(() => expect(good).toBeRefusedBy('ip-filter'))).toContain('Received: no refusal\n');
  });

  it('say what was not expected', () => {
    expect(messageOf(() => expect(good).not.toHaveStatus(200))).toContain(
      'Expected the response not to have status 200',
    );
    expect(messageOf(() => expect(good).toHaveHeader('X-None'))).toContain('Received: no such header');
  });

  it('notice a forgotten await', () => {
    expect(messageOf(() => expect(gateway.request('/')).toHaveStatus(200))).toBe(
      'toHaveStatus takes a response of gateway.request(). Is an await missing?',
    );
  });
});
