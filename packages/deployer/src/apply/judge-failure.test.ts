import { describe, expect, it } from '@jest/globals';
import { AzureFailure } from '../azure/azure-failure.js';
import { judgeFailure } from './judge-failure.js';

const failure = (
  azureCode: string,
  statusCode: number | null,
  text = '',
  retryAfterMs: number | null = null,
) => new AzureFailure({ azureCode, statusCode, text, retryAfterMs, requestId: null, subject: 'x' });

describe('judgeFailure', () => {
  it.each([
    [failure('TooManyRequests', 429, '', 7000), { kind: 'wait', ms: 7000 }],
    [failure('TooManyRequests', 429), { kind: 'wait', ms: 5000 }],
    [failure('ServiceLocked', 409, 'is transitioning at this time'), { kind: 'wait', ms: 20_000 }],
    [failure('Conflict', 409, 'The service is transitioning'), { kind: 'wait' }],
    [failure('Conflict', 409, 'Another API has this path'), { kind: 'fail' }],
    [failure('InUseSubnetCannotBeDeleted', 400), { kind: 'wait', ms: 60_000 }],
    [failure('CanceledAndSupersededDueToAnotherOperation', 200), { kind: 'wait' }],
    [failure('QuotaExceeded', 200), { kind: 'fail' }],
    [failure('ECONNRESET', null), { kind: 'wait' }],
    [failure('ValidationError', 400), { kind: 'fail' }],
    [failure('ExpiredAuthenticationToken', 401), { kind: 'login' }],
  ])('%s', (given, expected) => {
    expect(judgeFailure(given, 1, () => 0)).toMatchObject(expected);
  });

  it('waits longer each time, and gives up', () => {
    const wait = (attempt: number) => judgeFailure(failure('TooManyRequests', 429), attempt, () => 0);
    expect([1, 2, 3].map(wait)).toMatchObject([{ ms: 5000 }, { ms: 10_000 }, { ms: 20_000 }]);
    expect(wait(16)).toEqual({ kind: 'fail' });
  });
});
