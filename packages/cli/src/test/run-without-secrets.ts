import { redacted, type Redactor } from '@apim-kit/gateway';
import { resultWithoutSecrets } from '../scenario/result-without-secrets.js';
import type { AnswerDifference } from './answer-differences.js';
import type { TestRun } from './test-run.js';

/** A run as reports may show it: without the secrets of the environment, and the cookies and keys of answers. */
export function runWithoutSecrets(run: TestRun, redactor: Redactor): TestRun {
  // A comparison names the results that it is about.
  const shown = new Map(run.results.map((result) => [result, resultWithoutSecrets(result, redactor)]));
  return {
    ...run,
    results: [...shown.values()],
    comparison: run.comparison && {
      ...run.comparison,
      checks: run.comparison.checks.map(({ result, differences }) => ({
        result: shown.get(result)!,
        differences: differences.map((difference) => differenceWithoutSecrets(difference, redactor)),
      })),
    },
  };
}

function differenceWithoutSecrets(
  { what, left, right }: AnswerDifference,
  { names, redact }: Redactor,
): AnswerDifference {
  const sensitive = what.startsWith('header ') && names.isHeader(what.slice('header '.length));
  const shown = (value: string | null) => value && (sensitive ? redacted : redact(value));
  return { what, left: shown(left), right: shown(right) };
}
