import { describe, expect, it } from '@jest/globals';
import { defineEnvironment, preflight, type Finding } from '@apim-kit/environment';
import { createPlatform, type PlatformOptions } from './index.js';

const options: PlatformOptions = {
  serviceName: 'apim-sample',
  publisherName: 'Sample',
  publisherEmail: 'sample@example.com',
  hostName: 'apim-sample.dev',
  certificates: 'certificates',
  certificatePassword: { environmentVariable: 'CERTIFICATE_PASSWORD', localDefault: 'P@ssw0rd' },
};

function findings(overrides: Partial<PlatformOptions> = {}): readonly Finding[] {
  const { apiManagement, ...platform } = createPlatform({ ...options, ...overrides });
  return preflight(
    defineEnvironment({
      name: 'platform',
      location: 'westeurope',
      ...platform,
      apiManagement: { ...apiManagement, apis: {} },
    }),
  );
}

describe('the platform', () => {
  it('is a complete environment that Azure takes as it is', () => {
    expect(findings()).toEqual([]);
  });

  it('keeps its listeners free of forged certificates whatever the header is called', () => {
    expect(findings({ clientCertificateHeader: 'X-Client-Certificate' })).toEqual([]);
    const { rewriteRuleSets } = createPlatform({
      ...options,
      clientCertificateHeader: 'X-Client-Certificate',
    }).applicationGateway;
    expect(rewriteRuleSets).toMatchObject({
      'mtls-rewrite-rules': {
        rules: {
          'Add Client certificate to HTTP header': {
            requestHeaders: [{ headerName: 'X-Client-Certificate', headerValue: '{var_client_certificate}' }],
          },
        },
      },
      'default-rewrite-rules': {
        rules: {
          'Remove X-Client-Certificate HTTP header': {
            requestHeaders: [{ headerName: 'X-Client-Certificate', headerValue: '' }],
          },
        },
      },
    });
  });

  it('tells when the service’s name can’t be its domain label', () => {
    expect(findings({ serviceName: 'Apim-Sample' })).toMatchObject([{ code: 'invalid-domain-label' }]);
  });

  it('registers one client certificate only', () => {
    expect(Object.keys(createPlatform(options).apiManagement.certificates)).toEqual(['dev-client-01']);
  });
});
