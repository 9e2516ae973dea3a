import { assertTestResponse, matcherResult, type MatcherResult } from './matcher-result.js';

export function toHaveStatus(received: unknown, status: number, reason?: string): MatcherResult {
  assertTestResponse(received, 'toHaveStatus');
  const pass = received.status === status && (reason === undefined || received.reason === reason);
  const expectation = `to have status ${status}${reason === undefined ? '' : ` and the reason "${reason}"`}`;
  return matcherResult(pass, received, expectation, `${received.status} ${received.reason}`);
}
