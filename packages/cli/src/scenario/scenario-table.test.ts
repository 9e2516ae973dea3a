import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from './run-scenario.js';
import { scenarioTable } from './scenario-table.js';

const result = (name: string, status: number, differences: readonly string[] = []): CheckResult => ({
  check: {
    group: 'Orders',
    name,
    request: { to: { listener: 'https' }, path: '/orders' },
    expect: { status: 401, reason: 'Unauthorized' },
  },
  answer: { status, reason: status === 200 ? 'OK' : 'Unauthorized', headers: {}, body: '' },
  differences,
  durationMs: 1,
});
const results = [
  result('A stranger', 401),
  result('A client that expired', 200, ['status 200 instead of 401']),
];

describe('the table of checks', () => {
  it('shows what was expected and what came', () => {
    expect(scenarioTable(results, false)).toBe(
      [
        '        check                  expected          actual',
        '',
        'Orders',
        '  ok    A stranger             401 Unauthorized  401 Unauthorized',
        '  FAIL  A client that expired  401 Unauthorized  200 OK',
        '        status 200 instead of 401',
        '',
        '1 of 2 checks failed',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [65, '  FAIL  A client that expired  401 Unauthorized  200 OK'],
    [64, '  FAIL  A client that expired  200 OK'],
    [47, '  FAIL  A client that expired  200 OK'],
    [46, '  FAIL  A client that expired'],
    [10, '  FAIL  A client that expired'],
  ])('leaves out columns on a line of %i characters, never why a check failed', (columns, line) => {
    const lines = scenarioTable(results, false, columns).split('\n');
    expect(lines).toContain(line);
    expect(lines).toContain('        status 200 instead of 401');
  });
});
