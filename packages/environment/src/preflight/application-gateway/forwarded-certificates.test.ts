import { describe, expect, it } from '@jest/globals';
import { preflight } from '../../index.js';
import { change } from '../../../test/change.js';
import { codesAndPaths, findingOf } from '../../../test/findings.js';
import { sampleEnvironment as sample } from '../../../test/sample-environment.js';

const code = 'forwarded-certificate-not-stripped';
const rules = ['applicationGateway', 'requestRoutingRules'];
const stripping = ['applicationGateway', 'rewriteRuleSets', 'strip', 'rules', 'Remove a forged certificate'];
const forwarding = ['applicationGateway', 'rewriteRuleSets', 'forward', 'rules', 'Forward the certificate'];

describe('the hole through which a forwarded certificate is forged', () => {
  it('is explained when a listener does not remove the header', () => {
    expect(preflight(change(sample, [...rules, 'https', 'rewriteRuleSet'], undefined))).toEqual([
      {
        code,
        severity: 'warning',
        path: 'applicationGateway.httpListeners.https',
        message:
          'A client of the listener "https" can send the header X-ARR-ClientCert itself and pass for the owner of any ' +
          'certificate: the listener "mtls" forwards client certificates in it, and no rule replaces or removes it here.',
        help: 'Give the routing rule of "https" a rewrite rule without conditions that sets X-ARR-ClientCert to an empty value.',
      },
    ]);
  });

  it('is open when the rule that removes the header has a condition', () => {
    const conditions = [{ variable: 'var_http_method', pattern: 'GET' }];
    expect(findingOf(change(sample, [...stripping, 'conditions'], conditions), code)?.message).toMatch(
      /the rule that replaces it here has conditions\.$/,
    );
  });

  it('is open when the rule that forwards the certificate has a condition', () => {
    const conditions = [{ variable: 'var_client_certificate_verification', pattern: 'SUCCESS' }];
    expect(codesAndPaths(change(sample, [...forwarding, 'conditions'], conditions))).toEqual([
      [code, 'applicationGateway.httpListeners.mtls'],
    ]);
  });

  it('is open when the rule copies what the client sent', () => {
    const headers = [{ headerName: 'X-ARR-ClientCert', headerValue: '{http_req_X-ARR-ClientCert}' }];
    expect(findingOf(change(sample, [...stripping, 'requestHeaders'], headers), code)).toBeDefined();
  });

  it('is open when the header is removed from responses only', () => {
    const headers = [{ headerName: 'X-ARR-ClientCert', headerValue: '' }];
    const moved = change(
      change(sample, [...stripping, 'requestHeaders'], undefined),
      [...stripping, 'responseHeaders'],
      headers,
    );
    expect(findingOf(moved, code)).toBeDefined();
  });

  it('is closed whatever the case of the header’s name', () => {
    const headers = [{ headerName: 'x-arr-clientcert', headerValue: '' }];
    expect(preflight(change(sample, [...stripping, 'requestHeaders'], headers))).toEqual([]);
  });

  it('is looked for in other values of the certificate too', () => {
    const headers = [
      { headerName: 'X-ARR-ClientCert', headerValue: '{var_client_certificate}' },
      { headerName: 'X-Client-Subject', headerValue: '{var_client_certificate_subject}' },
    ];
    expect(findingOf(change(sample, [...forwarding, 'requestHeaders'], headers), code)?.message).toContain(
      'the header X-Client-Subject itself',
    );
  });

  it('is open to everybody when API Management can be reached without the gateway', () => {
    const environment = change(sample, ['apiManagement', 'virtualNetwork', 'type'], 'External');
    expect(codesAndPaths(environment)).toEqual([
      ['api-management-reachable-directly', 'apiManagement.virtualNetwork.type'],
    ]);
  });

  it('warns when the listener that forwards asks for no certificate', () => {
    const environment = change(
      sample,
      ['applicationGateway', 'httpListeners', 'mtls', 'sslProfile'],
      undefined,
    );
    expect(codesAndPaths(environment)).toEqual([
      [
        'forwarded-certificate-without-client',
        'applicationGateway.rewriteRuleSets.forward.rules["Forward the certificate"]',
      ],
    ]);
  });
});
