import { styleText } from 'node:util';
import type { Expectation } from '@apim-kit/environment';
import type { Answer } from './answer.js';
import type { CheckResult } from './run-scenario.js';

/**
 * The table of what was expected and what came, grouped as the checks are, one line a check.
 *
 * @param columns Characters of a line: where the table is wider it leaves out what was expected, and then what came;
 *   below a check that failed it stands in any case.
 *
 * @example
 *         check                 expected         actual
 *
 * mTLS listener, Strict
 *   ok    no certificate        400 Bad Request  400 Bad Request
 */
export function scenarioTable(
  results: readonly CheckResult[],
  colours: boolean,
  columns: number = Infinity,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text) : text;
  const table = fittingColumns(results, columns);
  const row = (texts: readonly string[]): string =>
    texts
      .map((text, index) => text.padEnd(table[index]!.width))
      .join(' '.repeat(gap))
      .trimEnd();
  const lines: string[] = [];
  for (const group of new Set(results.map(({ check }) => check.group))) {
    lines.push('', paint('bold', group));
    for (const result of results.filter(({ check }) => check.group === group)) {
      const { differences, skipped } = result;
      const mark =
        skipped !== undefined
          ? paint('yellow', 'skip')
          : differences.length === 0
            ? paint('green', 'ok  ')
            : paint('red', 'FAIL');
      lines.push(`  ${mark}  ${row(table.map(({ text }) => text(result)))}`);
      lines.push(...differences.map((difference) => paint('red', `        ${difference}`)));
    }
  }
  const failed = results.filter(({ differences }) => differences.length > 0).length;
  const header = `${''.padEnd(margin)}${row(table.map(({ heading }) => heading))}`;
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

/** Characters before the first column: the mark and what is around it. */
const margin = 8;
const gap = 2;

interface Column {
  readonly heading: string;
  text(result: CheckResult): string;
}

interface FittingColumn extends Column {
  readonly width: number;
}

const nameColumn: Column = { heading: 'check', text: ({ check }) => check.name };
const expectedColumn: Column = { heading: 'expected', text: ({ check }) => expectedText(check.expect) };
const actualColumn: Column = {
  heading: 'actual',
  text: ({ answer, skipped }) => skipped ?? answerText(answer),
};

/** The columns for which there is room, each as wide as its longest text. */
function fittingColumns(results: readonly CheckResult[], room: number): readonly FittingColumn[] {
  const measured = (column: Column): FittingColumn => ({
    ...column,
    width: Math.max(column.heading.length, ...results.map((result) => column.text(result).length)),
  });
  const [name, expected, actual] = [
    measured(nameColumn),
    measured(expectedColumn),
    measured(actualColumn),
  ] as const;
  const fits = (columns: readonly FittingColumn[]): boolean =>
    columns.reduce((sum, { width }) => sum + width + gap, margin - gap) <= room;
  return (
    [
      [name, expected, actual],
      [name, actual],
    ].find(fits) ?? [name]
  );
}
