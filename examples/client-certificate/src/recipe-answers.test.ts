import { describe, expect, it } from '@jest/globals';
import type { ClientCertificateOptions } from '@apim-kit/policy';
import {
  base,
  clientCertificate,
  csharp,
  policies,
  returnResponse,
  setBody,
  setHeader,
  setStatus,
} from '@apim-kit/policy';
import { createCertificateAuthority, issueClientCertificate, testPolicy } from '@apim-kit/testing';
import '@apim-kit/testing/jest';

const authority = createCertificateAuthority();
const client = issueClientCertificate({ issuer: authority });
const stranger = issueClientCertificate({ issuer: createCertificateAuthority({ subject: 'CN=Stranger' }) });

function gatewayWith(options: Partial<ClientCertificateOptions>) {
  const document = policies({
    inbound: [base(), clientCertificate({ allowed: 'any', from: 'connection', ...options })],
    backend: [base()],
    outbound: [base()],
    'on-error': [base()],
  });
  return testPolicy(document, { trustedAuthorities: [authority] });
}

describe('what a refusal answers', () => {
  const refuse = (refusal: NonNullable<ClientCertificateOptions['refusal']>) =>
    gatewayWith({ refusal }).request('/', { clientCertificate: stranger });

  it('in detail', async () => {
    const response = await refuse('detailed');
    expect(response).toHaveStatus(401, 'Unauthorized');
    expect(response).toHaveHeader('ErrorReason', 'ClientCertificateNotTrusted');
    expect(response).toHaveHeader('Content-Type', 'application/json');
    expect(response.json()).toEqual({ statusCode: 401, message: 'Invalid client certificate' });
  });

  it('as a problem of RFC 9457', async () => {
    const response = await refuse('problem+json');
    expect(response).toHaveStatus(401, 'Unauthorized');
    expect(response).toHaveHeader('Content-Type', 'application/problem+json');
    expect(response.headers.get('ErrorReason')).toBeUndefined();
    expect(response.json()).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'Invalid client certificate',
      error: 'ClientCertificateNotTrusted',
    });
    const missing = await gatewayWith({ refusal: 'problem+json' }).request('/');
    expect(missing.json()).toMatchObject({
      detail: 'Client certificate missing',
      error: 'ClientCertificateNotFound',
    });
  });

  it('plainly', async () => {
    const response = await refuse('plain');
    expect(response).toHaveStatus(401, 'Invalid client certificate');
    expect(response.text()).toBe('');
  });

  it('part by part', async () => {
    const response = await refuse({
      status: 403,
      reason: 'Certificate needed',
      errorHeader: 'X-Why',
      body: { contentType: 'text/plain', text: 'Ask for a certificate.' },
    });
    expect(response).toHaveStatus(403, 'Certificate needed');
    expect(response).toHaveHeader('X-Why', 'ClientCertificateNotTrusted');
    expect(response).toHaveHeader('Content-Type', 'text/plain');
    expect(response.text()).toBe('Ask for a certificate.');

    const problem = await refuse({ status: 403, reason: 'No', body: 'problem+json' });
    expect(problem).toHaveStatus(403, 'No');
    expect(problem.json()).toMatchObject({ title: 'No', status: 403 });

    const bare = await refuse({ status: 404 });
    expect(bare).toHaveStatus(404, 'Unauthorized');
    expect(bare.text()).toBe('');
  });

  it('with policies, which find the reason in the variable', async () => {
    const gateway = gatewayWith({
      variable: 'why',
      refusal: [
        returnResponse([setStatus({ code: 418 }), setBody(csharp`@((string)context.Variables["why"])`)]),
      ],
    });
    const response = await gateway.request('/', { clientCertificate: stranger });
    expect(response).toHaveStatus(418);
    expect(response.text()).toBe('ClientCertificateNotTrusted');
  });
});

describe('the certificate that was let in', () => {
  const pem = client.certificate.toPem();
  const base64 = Buffer.from(client.certificate.rawData).toString('base64');
  const forwarded = { 'X-ARR-ClientCert': encodeURIComponent(pem) };

  it.each([
    ['from the connection', 'connection'],
    ['from a header', { header: 'X-ARR-ClientCert' }],
  ] as const)('%s goes to the backend in a header of your choice, in either encoding', async (_, from) => {
    for (const [encoding, expected] of [
      ['percent-encoded-pem', encodeURIComponent(pem)],
      ['base64-der', base64],
    ] as const) {
      const gateway = gatewayWith({ from, handOn: { header: 'X-Certificate', encoding } });
      const headers = { ...forwarded, 'X-Certificate': 'forged' };
      expect(await gateway.request('/', { clientCertificate: client, headers })).toHaveStatus(200);
      expect(gateway.backendCalls[0]?.headers.get('X-Certificate')).toBe(expected);
    }
  });

  it('stands in a variable for the policies behind the recipe', async () => {
    const document = policies({
      inbound: [
        base(),
        clientCertificate({ allowed: 'any', from: 'connection', handOn: { variable: 'certificate' } }),
        setHeader({
          name: 'X-Subject',
          values: [csharp`@(new X509Certificate2((byte[])context.Variables["certificate"]).Subject)`],
        }),
      ],
      backend: [base()],
    });
    const gateway = testPolicy(document, { trustedAuthorities: [authority] });
    expect(await gateway.request('/', { clientCertificate: client })).toHaveStatus(200);
    expect(gateway.backendCalls[0]?.headers.get('X-Subject')).toBe(client.certificate.subject);
  });

  it('is nobody’s when the refusal lets the request go on, and a forged header does not pass', async () => {
    const gateway = gatewayWith({
      handOn: { header: 'X-Certificate' },
      refusal: [setHeader({ name: 'X-Anonymous', values: ['true'] })],
    });
    const headers = { 'X-Certificate': encodeURIComponent(pem) };
    expect(await gateway.request('/', { clientCertificate: stranger, headers })).toHaveStatus(200);
    const [call] = gateway.backendCalls;
    expect(call?.headers.get('X-Anonymous')).toBe('true');
    expect(call?.headers.get('X-Certificate')).toBeUndefined();
  });
});
