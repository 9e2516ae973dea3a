import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCheckFile, type Environment } from '@apim-kit/environment';
import { clientCertificates } from './client-certificates.js';
import { variants } from './variants.js';

const file = new URL('../../scenario.checks.yaml', import.meta.url);
const { content, findings } = readCheckFile(readFileSync(file, 'utf8'), 'scenario.checks.yaml');
const checks = content?.checks ?? [];

const environment = {
  apiManagement: { namedValues: { 'validate-certificate-chain': { value: 'true' }, other: { value: '1' } } },
  applicationGateway: {
    sslProfiles: {
      mtls: {
        trustedClientCertificates: ['chain'],
        clientAuthConfiguration: { verifyClientCertIssuerDN: true, verifyClientAuthMode: 'Strict' },
      },
    },
    requestRoutingRules: {
      'apim-https-routing-rule': { priority: 10, rewriteRuleSet: 'default-rewrite-rules' },
      'apim-mtls-routing-rule': { priority: 30, rewriteRuleSet: 'mtls-rewrite-rules' },
    },
  },
} as unknown as Environment;

describe('the scenario', () => {
  it('is a file of checks without mistakes', () => {
    expect(findings).toEqual([]);
    expect(checks.length).toBeGreaterThan(60);
  });

  it('presents every client certificate', () => {
    const presented = new Set(
      checks.flatMap(({ request }) => [
        request.clientCertificate,
        ...Object.values(request.headers ?? {}).map((value) =>
          typeof value === 'string' ? undefined : value.forwardedCertificate,
        ),
      ]),
    );
    const names = Object.keys(clientCertificates('certificates', { environmentVariable: 'PASSWORD' }));
    expect(names.filter((name) => !presented.has(name))).toEqual([]);
  });

  it('names each check once', () => {
    const names = checks.map(({ group, name }) => `${group}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('reaches every operation of the API, and the status', () => {
    const paths = new Set(checks.map(({ request }) => request.path.replace(/\?.*|\/hello/g, '')));
    expect([...paths].sort()).toEqual([
      '/client-cert/echo',
      '/client-cert/validate-from-agw',
      '/client-cert/validate-from-agw-plain',
      '/client-cert/validate-using-context',
      '/client-cert/validate-using-policy',
      '/status-0123456789abcdef',
    ]);
  });

  it('uses every variant, and the environment itself', () => {
    const used = new Set(checks.map(({ variant }) => variant));
    expect([...used].sort()).toEqual([...Object.keys(variants), undefined].sort());
  });

  it('asks for the gateway’s page to the byte', () => {
    const page = checks.find(({ expect: { status } }) => status === 400)?.expect.body;
    expect(page).toBe(
      '<html>\r\n<head><title>400 No required SSL certificate was sent</title></head>\r\n<body>\r\n' +
        '<center><h1>400 Bad Request</h1></center>\r\n<center>No required SSL certificate was sent</center>\r\n' +
        '<hr><center>Microsoft-Azure-Application-Gateway/v2</center>\r\n</body>\r\n</html>\r\n',
    );
  });

  it('stands in scenario.http too, operation by operation', () => {
    const http = readFileSync(new URL('../../../../../scenario.http', import.meta.url), 'utf8');
    for (const { request } of checks) expect(http).toContain(request.path);
  });
});

describe('the variants', () => {
  it('leave the environment as it is', () => {
    const before = structuredClone(environment);
    for (const variant of Object.values(variants)) variant(environment);
    expect(environment).toEqual(before);
  });

  it('differ from it in one thing each', () => {
    const profile = (name: keyof typeof variants) =>
      variants[name](environment).applicationGateway.sslProfiles?.mtls?.clientAuthConfiguration;
    expect(profile('passthrough')).toEqual({
      verifyClientCertIssuerDN: true,
      verifyClientAuthMode: 'Passthrough',
    });
    expect(profile('issuer-dn-off')).toEqual({
      verifyClientCertIssuerDN: false,
      verifyClientAuthMode: 'Strict',
    });
    const { requestRoutingRules } = variants['before-stripping'](environment).applicationGateway;
    expect(requestRoutingRules).toEqual({
      'apim-https-routing-rule': { priority: 10 },
      'apim-mtls-routing-rule': { priority: 30, rewriteRuleSet: 'mtls-rewrite-rules' },
    });
  });

  it('combine', () => {
    const both = variants['passthrough-without-chain-validation'](environment);
    expect(both.apiManagement.namedValues).toEqual({
      'validate-certificate-chain': { value: 'false' },
      other: { value: '1' },
    });
    expect(both.applicationGateway.sslProfiles?.mtls?.clientAuthConfiguration.verifyClientAuthMode).toBe(
      'Passthrough',
    );
  });
});
