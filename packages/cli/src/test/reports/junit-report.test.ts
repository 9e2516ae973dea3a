import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../scenario/run-scenario.js';
import { junitReport } from './junit-report.js';

const check = (name: string): CheckResult['check'] => ({
  group: 'Orders & returns',
  name,
  request: { to: { listener: 'https' }, path: '/orders' },
  expect: { status: 200 },
});
const answer = { status: 200, reason: 'OK', headers: {}, body: '' };

describe('the report for pipelines', () => {
  it('has a suite for each group, and tells failures, errors and skipped checks apart', () => {
    const results: CheckResult[] = [
      { check: check('good'), answer, differences: [], durationMs: 1500 },
      { check: check('"other"'), answer, differences: ['status 500', 'body "<a>\u0007"'], durationMs: 1 },
      { check: check('gone'), answer: null, differences: ['read ECONNRESET'], durationMs: 0 },
      { check: check('left out'), answer: null, differences: [], skipped: 'not there', durationMs: 0 },
    ];
    expect(junitReport({ place: 'running', results, comparison: null }))
      .toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="apim-kit test" tests="4" failures="1" errors="1" skipped="1" time="1.501">
  <testsuite name="Orders &amp; returns" tests="4" failures="1" errors="1" skipped="1" time="1.501">
    <testcase classname="Orders &amp; returns" name="good" time="1.500"/>
    <testcase classname="Orders &amp; returns" name="&quot;other&quot;" time="0.001">
      <failure message="status 500">status 500
body "&lt;a&gt;\ufffd"</failure>
    </testcase>
    <testcase classname="Orders &amp; returns" name="gone" time="0.000">
      <error message="read ECONNRESET">read ECONNRESET</error>
    </testcase>
    <testcase classname="Orders &amp; returns" name="left out" time="0.000">
      <skipped message="not there"/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('has a failure where two places answer differently', () => {
    const result: CheckResult = { check: check('good'), answer, differences: [], durationMs: 1 };
    const differences = [{ what: 'status', left: '200', right: null }];
    const comparison = { place: 'in-process', checks: [{ result, differences }] };
    expect(junitReport({ place: 'running', results: [result], comparison })).toContain(
      '<failure message="running and in-process answer differently">status: 200 | (absent)</failure>',
    );
  });
});
