import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import {
  forwardedCertificateHeaders,
  loadEnvironment,
  preflight,
  whyHeaderIsForgeable,
} from '../../index.js';
import type { Environment } from '../../index.js';
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

  const readHeader = (header: string) => ({
    xml: `<policies><inbound><set-variable name="ok" value="@(new X509Certificate2(Convert.FromBase64String(
      context.Request.Headers.GetValueOrDefault("${header}", ""))).Verify())" /></inbound></policies>`,
  });
  const codesOf = (environment: Environment) => {
    const directory = fileURLToPath(new URL('../../../test/', import.meta.url));
    const { loaded } = loadEnvironment(environment, { directory, env: {} });
    return preflight(loaded).filter((one) => one.code === code);
  };

  it('is looked for in the headers that policies read certificates from', () => {
    const policy = ['apiManagement', 'apis', 'orders', 'operations', 'get-order', 'policy'];
    expect(codesOf(change(sample, policy, readHeader('X-ARR-ClientCert')))).toEqual([]);
    const found = codesOf(change(sample, policy, readHeader('X-Client-Certificate')));
    expect(found.map(({ path }) => path)).toEqual([
      'applicationGateway.httpListeners.https',
      'applicationGateway.httpListeners.mtls',
    ]);
    expect(found[0]?.message).toContain(
      'can send the header X-Client-Certificate itself and pass for the owner of any certificate: the policy at ' +
        'apiManagement.apis.orders.operations.get-order.policy.xml:1:',
    );
  });

  it('is open on a path rule that rewrites otherwise than its listener', () => {
    const pathRule = {
      paths: ['/open/*'],
      backendAddressPool: sample.applicationGateway.requestRoutingRules.https.backendAddressPool,
      backendHttpSettings: sample.applicationGateway.requestRoutingRules.https.backendHttpSettings,
    };
    const withRules = (rule: object) => change(sample, [...rules, 'https', 'pathRules'], { open: rule });
    expect(findingOf(withRules(pathRule), code)).toBeUndefined();
    const sets = change(
      withRules({ ...pathRule, rewriteRuleSet: 'other' }),
      ['applicationGateway', 'rewriteRuleSets', 'other'],
      {
        rules: {
          'Add a header': { ruleSequence: 1, requestHeaders: [{ headerName: 'X-Open', headerValue: 'yes' }] },
        },
      },
    );
    expect(findingOf(sets, code)?.message).toContain('listener "https" (path rule "open")');
    expect(whyHeaderIsForgeable(sets, 'x-arr-clientcert')).toBe(
      'the listener "https" (path rule "open") passes on what the client sends',
    );
  });

  it('is told to the linter, header by header', () => {
    expect(forwardedCertificateHeaders(sample)).toEqual(['X-ARR-ClientCert']);
    expect(whyHeaderIsForgeable(sample, 'X-ARR-ClientCert')).toBeUndefined();
    expect(whyHeaderIsForgeable(sample, 'X-Other')).toBe(
      'the listener "https" passes on what the client sends',
    );
    const conditions = [{ variable: 'var_http_method', pattern: 'GET' }];
    expect(
      whyHeaderIsForgeable(change(sample, [...stripping, 'conditions'], conditions), 'X-ARR-ClientCert'),
    ).toBe('the listener "https" replaces it under conditions only');
    const outside = change(sample, ['apiManagement', 'virtualNetwork', 'type'], 'External');
    expect(whyHeaderIsForgeable(outside, 'X-ARR-ClientCert')).toBe(
      'API Management can be reached without the gateway',
    );
  });
});
