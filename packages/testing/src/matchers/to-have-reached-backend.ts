import { assertTestResponse, matcherResult, type MatcherResult } from './matcher-result.js';

export function toHaveReachedBackend(received: unknown, url?: string | RegExp): MatcherResult {
  assertTestResponse(received, 'toHaveReachedBackend');
  const urls = received.trace.steps.filter((step) => step.kind === 'backend').map((step) => step.url);
  const pass = urls.some(
    (actual) => url === undefined || (typeof url === 'string' ? actual === url : url.test(actual)),
  );
  return matcherResult(
    pass,
    received,
    `to have reached the backend${url === undefined ? '' : ` ${String(url)}`}`,
    urls.join(', ') || 'no backend',
  );
}
