import type { CheckResult } from '../scenario/run-scenario.js';
import type { AnswerDifference } from './answer-differences.js';

/** One check in which two places answered differently. */
export interface ComparedCheck {
  readonly result: CheckResult;
  readonly differences: readonly AnswerDifference[];
}

/** What `apim-kit test` found; every report is made of it. */
export interface TestRun {
  /** The place that had to answer as expected. */
  readonly place: string;
  readonly results: readonly CheckResult[];
  /** Where a second place was asked: its name, and the checks that both answered, differently. */
  readonly comparison: { readonly place: string; readonly checks: readonly ComparedCheck[] } | null;
}

/** How a check went, in one word. */
export function outcomeOf({ skipped, differences }: CheckResult): 'passed' | 'failed' | 'skipped' {
  if (skipped !== undefined) return 'skipped';
  return differences.length === 0 ? 'passed' : 'failed';
}
