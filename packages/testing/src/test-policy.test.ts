import { describe, expect, it } from '@jest/globals';
import './jest.js';
import { createCertificateAuthority, issueClientCertificate } from './certificate-authority.js';
import { testPolicy } from './test-policy.js';

const policy = (inbound: string): { xml: string } => ({
  xml: `<policies>
  <inbound><base />${inbound}</inbound>
  <backend><base /></backend>
  <outbound><base /></outbound>
  <on-error><base /></on-error>
</policies>`,
});

describe('a policy document under test', () => {
  it('runs for every method and path, and reaches the backend', async () => {
    const gateway = testPolicy(
      policy('<set-header name="X-Added" exists-action="override"><value>yes</value></set-header>'),
    );
    for (const method of ['GET', 'POST', 'DELETE']) {
      const response = await gateway.request('/orders/1?x=2', { method });
      expect(response).toHaveStatus(200);
    }
    expect(gateway.backendCalls.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://backend.test/orders/1?x=2',
      'POST https://backend.test/orders/1?x=2',
      'DELETE https://backend.test/orders/1?x=2',
    ]);
    expect(gateway.backendCalls[0]!.headers.get('x-added')).toBe('yes');
  });

  it('refuses by a response of its own, too', async () => {
    const gateway = testPolicy(policy('<return-response><set-status code="403" /></return-response>'));
    expect(await gateway.request('/orders')).toBeRefusedBy('api-management');
    const friendly = testPolicy(policy('<return-response />'));
    expect(await friendly.request('/orders')).not.toBeRefusedBy('api-management');
  });

  it('gets what the backend of the test answers', async () => {
    const gateway = testPolicy(policy(''), {
      backend: ({ text }) => ({ status: 201, headers: { 'X-Backend': 'yes' }, body: { received: text() } }),
    });
    const response = await gateway.request('/orders', { method: 'POST', body: 'hello' });
    expect(response).toHaveStatus(201);
    expect(response).toHaveHeader('X-Backend', 'yes');
    expect(response.json()).toEqual({ received: 'hello' });
  });

  it('answers 500 when the backend can’t be reached', async () => {
    const gateway = testPolicy(policy(''), {
      backend: () => {
        throw new Error('down');
      },
    });
    expect((await gateway.request('/')).status).toBeGreaterThanOrEqual(500);
  });

  it('sees the named values, secret ones too', async () => {
    const gateway = testPolicy(
      policy(
        '<set-header name="X-Value" exists-action="override"><value>{{plain}} {{hidden}}</value></set-header>',
      ),
      { namedValues: { plain: 'a', hidden: { secret: 'top-secret' } } },
    );
    const response = await gateway.request('/');
    expect(gateway.backendCalls[0]!.headers.get('X-Value')).toBe('a top-secret');
    expect(JSON.stringify(response.trace)).not.toContain('top-secret');
  });

  it('may stand at any scope', async () => {
    for (const scope of ['global', 'api', 'operation'] as const) {
      const document =
        scope === 'global'
          ? '<policies><inbound><return-response><set-status code="418" reason="I am here" /></return-response></inbound><backend><forward-request /></backend><outbound /><on-error /></policies>'
          : policy('<return-response><set-status code="418" reason="I am here" /></return-response>').xml;
      const gateway = testPolicy({ xml: document }, { scope });
      expect(await gateway.request('/')).toHaveStatus(418, 'I am here');
    }
  });

  it('asks for a subscription key only when told to', async () => {
    const gateway = testPolicy(policy(''), { subscriptionRequired: true });
    expect(await gateway.request('/')).toHaveStatus(401);
  });

  it('goes by the clock of the test', async () => {
    const gateway = testPolicy(policy('<validate-client-certificate validate-revocation="false" />'));
    const clientCertificate = issueClientCertificate();
    expect(await gateway.request('/', { clientCertificate })).toHaveStatus(200);

    gateway.clock.set(new Date(clientCertificate.certificate.notAfter.getTime() + 1000));
    const expired = await gateway.request('/', { clientCertificate });
    expect(expired).toHaveStatus(401);
    expect(expired).toBeRefusedBy('validate-client-certificate', 'ClientCertificateExpired');

    gateway.clock.advance(-800 * 86_400_000);
    const early = await gateway.request('/', { clientCertificate });
    expect(early).toBeRefusedBy('validate-client-certificate', 'ClientCertificateNotYetValid');
  });

  it('trusts the default authority or those that the test names', async () => {
    const authority = createCertificateAuthority({ subject: 'CN=Other Root' });
    const document = policy('<validate-client-certificate validate-revocation="false" />');
    const clientCertificate = issueClientCertificate({ issuer: authority });
    expect(await testPolicy(document).request('/', { clientCertificate })).toBeRefusedBy(
      'validate-client-certificate',
      'ClientCertificateNotTrusted',
    );
    const trusting = testPolicy(document, { trustedAuthorities: [authority] });
    expect(await trusting.request('/', { clientCertificate })).toHaveStatus(200);
  });

  it('gets the forwarded certificate through the mTLS listener and loses a forged one through the other', async () => {
    const gateway = testPolicy(policy(''));
    const clientCertificate = issueClientCertificate();
    await gateway.request('/', { to: 'mtls', clientCertificate });
    await gateway.request('/', { to: 'https', headers: { 'X-ARR-ClientCert': 'forged' } });
    const [forwarded, forged] = gateway.backendCalls.map(({ headers }) => headers.get('X-ARR-ClientCert'));
    expect(decodeURIComponent(forwarded ?? '')).toBe(clientCertificate.certificate.toPem());
    expect(forged).toBeUndefined();
  });

  it('is refused by the Application Gateway without a certificate', async () => {
    const response = await testPolicy(policy('')).request('/', { to: 'mtls' });
    expect(response).toHaveStatus(400);
    expect(response).toBeRefusedBy('application-gateway');
    expect(response.text()).toContain('No required SSL certificate was sent');
  });

  it('sees the certificate store', async () => {
    const registered = issueClientCertificate();
    const gateway = testPolicy(
      policy(
        '<choose><when condition="@(context.Deployment.Certificates.Any(c => c.Value.Thumbprint == context.Request.Certificate.Thumbprint))" /><otherwise><return-response><set-status code="401" /></return-response></otherwise></choose>',
      ),
      { certificates: { registered } },
    );
    expect(await gateway.request('/', { clientCertificate: registered })).toHaveStatus(200);
    expect(await gateway.request('/', { clientCertificate: issueClientCertificate() })).toHaveStatus(401);
  });

  it.each([
    ['an error in the XML', '<policies><inbound>', /policy/i],
    ['an unknown policy', policy('<no-such-policy />').xml, /no-such-policy/],
    [
      'an error in an expression',
      policy('<set-variable name="x" value="@(contxt.Api.Name)" />').xml,
      /contxt/,
    ],
  ])('can’t be tested with %s', (_what, xml, message) => {
    expect(() => testPolicy({ xml })).toThrow(message);
  });
});
