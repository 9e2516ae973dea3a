import { assertTestResponse, matcherResult, type MatcherResult } from './matcher-result.js';

export function toBeRefusedBy(received: unknown, source: string, reason?: string): MatcherResult {
  assertTestResponse(received, 'toBeRefusedBy');
  const refusals = received.trace.steps.filter((step) => step.kind === 'refusal');
  const pass =
    (reason === undefined && received.trace.refusedBy === source) ||
    refusals.some(
      (step) =>
        (step.source === source || step.hop === source) && (reason === undefined || step.reason === reason),
    );
  return matcherResult(
    pass,
    received,
    `to be refused by ${source}${reason === undefined ? '' : ` with the reason ${reason}`}`,
    refusals.map((step) => `refused by ${step.source} with the reason ${step.reason}`).join('; ') ||
      'no refusal',
  );
}
