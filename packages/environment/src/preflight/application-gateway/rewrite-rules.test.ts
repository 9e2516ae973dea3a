import { describe, expect, it } from '@jest/globals';
import { preflight } from '../../index.js';
import { change } from '../../../test/change.js';
import { codesAndPaths, findingOf } from '../../../test/findings.js';
import { sampleEnvironment as sample } from '../../../test/sample-environment.js';

const rules = ['applicationGateway', 'rewriteRuleSets', 'strip', 'rules'];
const rule = sample.applicationGateway.rewriteRuleSets.strip.rules['Remove a forged certificate'];
const withHeader = (headerName: string, headerValue: string) =>
  change(sample, [...rules, 'more'], { ruleSequence: 200, requestHeaders: [{ headerName, headerValue }] });
const withCondition = (variable: string, pattern: string) =>
  change(sample, [...rules, 'more'], { ruleSequence: 200, conditions: [{ variable, pattern }] });
const at = 'applicationGateway.rewriteRuleSets.strip.rules.more';

describe('preflight of rewrite rules', () => {
  it.each([
    ['Host', '', 'host-header-deleted', 'headerValue'],
    ['Connection', 'close', 'header-not-rewritable', 'headerName'],
    ['upgrade', '', 'header-not-rewritable', 'headerName'],
    ['X_ARR_ClientCert', '', 'invalid-header-name', 'headerName'],
    ['X-Ip', '{var_client_adress}', 'unknown-server-variable', 'headerValue'],
  ])('refuses %s: "%s"', (name, value, code, property) => {
    expect(codesAndPaths(withHeader(name, value))).toEqual([[code, `${at}.requestHeaders[0].${property}`]]);
  });

  it('gives the nearest server variable', () => {
    expect(
      findingOf(withHeader('X-Certificate', '{var_client_certifcate}'), 'unknown-server-variable')?.help,
    ).toBe('Did you mean "client_certificate"?');
  });

  it.each([
    ['Host', 'backend.example.com'],
    ['X-Request', '{var_http_method} {var_uri_path_1} {http_req_Accept}'],
    ['X-Text', 'a {brace} is text'],
  ])('accepts %s: "%s"', (name, value) => {
    expect(preflight(withHeader(name, value))).toEqual([]);
  });

  it.each([
    ['var_uri_path', '(?=x)', 'invalid-pattern', 'pattern'],
    ['var_uri_path', '(a)\\1', 'invalid-pattern', 'pattern'],
    ['var_uri_path', '(a', 'invalid-pattern', 'pattern'],
    ['uri_path', 'x', 'invalid-condition-variable', 'variable'],
    ['var_uri', 'x', 'unknown-server-variable', 'variable'],
  ])('refuses the condition %s ~ %s', (variable, pattern, code, property) => {
    expect(codesAndPaths(withCondition(variable, pattern))).toEqual([
      [code, `${at}.conditions[0].${property}`],
    ]);
  });

  it.each(['^/v(\\d+)/(.*)$', '(?i)json', '(?P<version>v\\d)', '[(?=]', '\\(\\?=', 'a|b'])(
    'accepts the pattern %s',
    (pattern) => {
      expect(preflight(withCondition('http_req_Accept', pattern))).toEqual([]);
    },
  );

  it('warns of two rules with one sequence', () => {
    expect(codesAndPaths(change(sample, [...rules, 'again'], rule))).toEqual([
      ['rules-share-sequence', 'applicationGateway.rewriteRuleSets.strip.rules.again.ruleSequence'],
    ]);
  });

  it('refuses more than 40 headers in a rule', () => {
    const requestHeaders = Array.from({ length: 41 }, (_, index) => ({
      headerName: `X-${index}`,
      headerValue: '1',
    }));
    expect(codesAndPaths(change(sample, [...rules, 'more'], { ruleSequence: 200, requestHeaders }))).toEqual([
      ['too-many', at],
    ]);
  });
});
