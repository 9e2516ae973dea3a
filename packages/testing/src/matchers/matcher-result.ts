import type { TestResponse } from '../test-response.js';
import { describeTrace } from '../describe-trace.js';

/** What a Jest matcher answers. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Says what was expected, what came instead, and the way that the request took. */
export function matcherResult(
  pass: boolean,
  response: TestResponse,
  expectation: string,
  received: string,
): MatcherResult {
  return {
    pass,
    message: () =>
      [
        `Expected the response ${pass ? 'not ' : ''}${expectation}`,
        `Received: ${received}`,
        '',
        describeResponse(response),
      ].join('\n'),
  };
}

/** Refuses anything but a response of the test gateway: a forgotten `await` must not look like a failed check. */
export function assertTestResponse(received: unknown, matcher: string): asserts received is TestResponse {
  const isResponse =
    typeof received === 'object' && received !== null && 'status' in received && 'trace' in received;
  if (isResponse) return;
  const hint = received instanceof Promise ? ' Is an await missing?' : '';
  throw new TypeError(`${matcher} takes a response of gateway.request().${hint}`);
}

function describeResponse(response: TestResponse): string {
  const body = response.text();
  const shown = body.length > 500 ? `${body.slice(0, 500)}…` : body;
  return [
    describeTrace(response.trace),
    `  → ${response.status} ${response.reason}${shown === '' ? '' : `\n    ${shown.replaceAll('\n', '\n    ')}`}`,
  ].join('\n');
}
