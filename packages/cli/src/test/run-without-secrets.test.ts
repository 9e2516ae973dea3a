import { describe, expect, it } from '@jest/globals';
import type { Redactor } from '@apim-kit/gateway';
import type { CheckResult } from '../scenario/run-scenario.js';
import { jsonReport } from './reports/json-report.js';
import { junitReport } from './reports/junit-report.js';
import { textReport } from './reports/text-report.js';
import { runWithoutSecrets } from './run-without-secrets.js';
import type { TestRun } from './test-run.js';

const secret = 'hunter2-of-this-test';
const redactor: Redactor = {
  names: { isHeader: (name) => name === 'set-cookie', isParameter: () => false },
  redact: (text) => text.replaceAll(secret, '***'),
  with: () => redactor,
};

const result: CheckResult = {
  check: {
    group: 'orders',
    name: 'has its cookie',
    request: { to: { apiManagement: true }, path: '/' },
    expect: { status: 200 },
  },
  answer: {
    status: 200,
    reason: 'OK',
    headers: { 'set-cookie': 'session=of-the-left', 'x-echo': secret },
    body: `key=${secret}`,
  },
  differences: [`header X-Echo "${secret}" instead of "b"`],
  durationMs: 1,
};
const failed: TestRun = { place: 'in-process', results: [result], comparison: null };
const passed: CheckResult = { ...result, differences: [] };
const compared: TestRun = {
  place: 'in-process',
  results: [passed],
  comparison: {
    place: 'running',
    checks: [
      {
        result: passed,
        differences: [
          { what: 'header set-cookie', left: 'session=of-the-left', right: 'session=of-the-right' },
          { what: 'body', left: `key=${secret}`, right: null },
        ],
      },
    ],
  },
};

describe('reports of apim-kit test', () => {
  it.each([
    ['JSON', jsonReport],
    ['JUnit', junitReport],
    ['text', (shown: TestRun) => textReport(shown, false)],
  ])('hold no secret as %s', (_format, report) => {
    for (const one of [failed, compared]) {
      const text = report(runWithoutSecrets(one, redactor));
      expect(text).toContain('***');
      expect(text).not.toMatch(/hunter2|of-the-(left|right)/);
    }
  });
});
