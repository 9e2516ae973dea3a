import { assertTestResponse, matcherResult, type MatcherResult } from './matcher-result.js';

export function toHaveHeader(received: unknown, name: string, value?: string | RegExp): MatcherResult {
  assertTestResponse(received, 'toHaveHeader');
  const actual = received.headers.get(name);
  const pass = actual !== undefined && (value === undefined || fits(actual, value));
  const expectation = `to have the header ${name}${value === undefined ? '' : `: ${String(value)}`}`;
  return matcherResult(
    pass,
    received,
    expectation,
    actual === undefined ? 'no such header' : `${name}: ${actual}`,
  );
}

const fits = (actual: string, value: string | RegExp): boolean =>
  typeof value === 'string' ? actual === value : value.test(actual);
