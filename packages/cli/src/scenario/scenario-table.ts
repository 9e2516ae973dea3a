import { styleText } from 'node:util';
import type { Expectation } from '@apim-kit/environment';
import type { Answer } from './answer.js';
import type { CheckResult } from './run-scenario.js';

/**
 * The table of what was expected and what came, grouped as the checks are, one line a check.
 *
 * @example
 * mTLS listener, Strict
 *   ok    no certificate        expected 400 No required SSL certificate was sent   got 400 Bad Request
 */
export function scenarioTable(results: readonly CheckResult[], colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text) : text;
  const names = width(results.map(({ check }) => check.name));
  const expectations = width(results.map(({ check }) => expectedText(check.expect)));
  const lines: string[] = [];
  for (const group of new Set(results.map(({ check }) => check.group))) {
    lines.push('', paint('bold', group));
    for (const result of results.filter(({ check }) => check.group === group)) {
      const { check, answer, differences, skipped } = result;
      const mark =
        skipped !== undefined
          ? paint('yellow', 'skip')
          : differences.length === 0
            ? paint('green', 'ok  ')
            : paint('red', 'FAIL');
      const columns = [
        check.name.padEnd(names),
        expectedText(check.expect).padEnd(expectations),
        skipped ?? answerText(answer),
      ];
      lines.push(`  ${mark}  ${columns.join('  ')}`.trimEnd());
      lines.push(...differences.map((difference) => paint('red', `        ${difference}`)));
    }
  }
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  const header = `  ${''.padEnd(4)}  ${'check'.padEnd(names)}  ${'expected'.padEnd(expectations)}  actual`;
  const skipped = results.filter((result) => result.skipped !== undefined).length;
  const sent = results.length - skipped;
  const rest = skipped === 0 ? '' : `; ${skipped} skipped`;
  const summary =
    failed === 0
      ? paint('green', `${sent === 1 ? '1 check' : `${sent} checks, all`} as expected${rest}`)
      : paint('red', `${failed} of ${sent} checks failed${rest}`);
  return `${[paint('dim', header), ...lines, '', summary].join('\n')}\n`;
}

function expectedText({ status, reason, headers }: Expectation): string {
  const errorReason =
    headers && Object.entries(headers).find(([name]) => name.toLowerCase() === 'errorreason')?.[1];
  return [status, typeof errorReason === 'string' ? errorReason : reason].filter(Boolean).join(' ');
}

function answerText(answer: Answer | null): string {
  if (!answer) return 'no answer';
  return [answer.status, answer.headers['errorreason'] ?? answer.reason].filter(Boolean).join(' ');
}

const width = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));
