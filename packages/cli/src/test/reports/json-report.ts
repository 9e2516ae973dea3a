import { outcomeOf, type TestRun } from '../test-run.js';

/** The whole run as JSON, with every answer as it came. */
export function jsonReport({ place, results, comparison }: TestRun): string {
  const report = {
    target: place,
    results: results.map((result) => ({
      group: result.check.group,
      name: result.check.name,
      outcome: outcomeOf(result),
      ...(result.skipped !== undefined && { skipped: result.skipped }),
      durationMs: Math.round(result.durationMs),
      differences: result.differences,
      answer: result.answer,
    })),
    ...(comparison !== null && {
      comparison: {
        target: comparison.place,
        checks: comparison.checks.map(({ result: { check }, differences }) => ({
          group: check.group,
          name: check.name,
          differences: differences.map(({ what, left, right }) => ({
            what,
            [place]: left,
            [comparison.place]: right,
          })),
        })),
      },
    }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
