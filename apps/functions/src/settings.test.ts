import { describe, expect, it } from '@jest/globals';
import { readSettings } from './settings.js';

describe('the settings', () => {
  it('have the gateway’s header and encoding as default, and no secret', () => {
    expect(readSettings({})).toEqual({
      settings: {
        forwardedCertificate: { header: 'x-arr-clientcert', encoding: 'percent-encoded-pem' },
        gatewaySecret: null,
        gatewayCertificate: null,
        trustStore: null,
        revocationListsFile: null,
        expiryWarningDays: 30,
        loopback: false,
        maxHeaderBytes: 32_768,
        maxBodyBytes: 1_048_576,
      },
      findings: [],
    });
  });

  it('come from the environment', () => {
    const { settings } = readSettings({
      FORWARDED_CERTIFICATE_HEADER: 'X-Client-Certificate',
      FORWARDED_CERTIFICATE_ENCODING: 'base64-der',
      GATEWAY_SECRET: 'sixteen characters',
      GATEWAY_SECRET_HEADER: 'X-Proof',
      MAX_HEADER_BYTES: '100',
      MAX_BODY_BYTES: '200',
    });
    expect(settings).toMatchObject({
      forwardedCertificate: { header: 'x-client-certificate', encoding: 'base64-der' },
      gatewaySecret: { header: 'x-proof', value: 'sixteen characters' },
      maxHeaderBytes: 100,
      maxBodyBytes: 200,
    });
  });

  it.each([
    ['FORWARDED_CERTIFICATE_HEADER', 'X_ARR_ClientCert'],
    ['FORWARDED_CERTIFICATE_ENCODING', 'auto'],
    ['GATEWAY_SECRET', 'short'],
    ['GATEWAY_SECRET_HEADER', 'X-ARR-ClientCert'],
    ['GATEWAY_CERTIFICATE_THUMBPRINTS', 'AB12'],
    ['GATEWAY_CERTIFICATE_ENCODING', 'guess'],
    ['EXPIRY_WARNING_DAYS', 'soon'],
    ['MAX_HEADER_BYTES', '0'],
    ['MAX_BODY_BYTES', '1 MB'],
  ])('report a wrong %s without its value', (setting, value) => {
    const { findings } = readSettings({ [setting]: value });
    expect(findings.map((finding) => finding.setting)).toEqual([setting]);
    expect(JSON.stringify(findings)).not.toContain(value === '0' ? '"0"' : value);
  });

  it('take thumbprints as people copy them', () => {
    const { settings, findings } = readSettings({
      FORWARDED_CERTIFICATE_HEADER: 'X-Client-Certificate',
      GATEWAY_CERTIFICATE_THUMBPRINTS: `${'ab:'.repeat(19)}ab, ${'0'.repeat(64)}`,
    });
    expect(findings).toEqual([]);
    expect(settings.gatewayCertificate).toEqual({
      header: 'x-arr-clientcert',
      encoding: 'base64-der',
      thumbprints: ['AB'.repeat(20), '0'.repeat(64)],
    });
  });

  it('refuse one header for the gateway’s certificate and the end client’s', () => {
    const { findings } = readSettings({ GATEWAY_CERTIFICATE_THUMBPRINTS: 'A'.repeat(40) });
    expect(findings.map(({ setting }) => setting)).toEqual(['GATEWAY_CERTIFICATE_HEADER']);
  });

  it('refuse two trust stores', () => {
    const { findings } = readSettings({ TRUST_STORE_FILE: 'a.pem', TRUST_STORE_PEM: 'MII' });
    expect(findings.map(({ setting }) => setting)).toEqual(['TRUST_STORE_PEM']);
  });

  const laptop = { AZURE_FUNCTIONS_ENVIRONMENT: 'Development', WEBSITE_HOSTNAME: '127.0.0.1:7071' };

  it.each([
    ['on 127.0.0.1', laptop, true],
    ['on localhost', { ...laptop, WEBSITE_HOSTNAME: 'localhost:7071' }, true],
    ['on IPv6 loopback', { ...laptop, WEBSITE_HOSTNAME: '[::1]:7071' }, true],
    ['on all interfaces', { ...laptop, WEBSITE_HOSTNAME: '0.0.0.0:7071' }, false],
    ['outside development', { ...laptop, AZURE_FUNCTIONS_ENVIRONMENT: 'Production' }, false],
    ['in App Service', { ...laptop, WEBSITE_INSTANCE_ID: 'abc' }, false],
    ['in a container app', { ...laptop, CONTAINER_APP_NAME: 'app' }, false],
    ['on a name that begins like loopback', { ...laptop, WEBSITE_HOSTNAME: '127.0.0.1.example.com' }, false],
  ])('see a laptop %s', (_where, env, loopback) => {
    expect(readSettings(env).settings.loopback).toBe(loopback);
  });
});
