import { styleText } from 'node:util';
import { scenarioTable } from '../../scenario/scenario-table.js';
import type { TestRun } from '../test-run.js';

/** Characters of a value that are shown, and how many of them before the first that differs. */
const longest = 60;
const leading = 20;

/** The table of checks, and side by side what two places answered differently. */
export function textReport(
  { place, results, comparison }: TestRun,
  colours: boolean,
  columns?: number,
): string {
  const table = scenarioTable(results, colours, columns);
  if (comparison === null) return table;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text) : text;
  if (comparison.checks.length === 0) {
    return `${table}${paint('green', `${comparison.place} answers as ${place} does`)}\n`;
  }
  const checks = comparison.checks.map(({ result, differences }) => ({
    check: result.check,
    rows: differences.map(({ what, left, right }) => [what, ...sideBySide(left, right)] as const),
  }));
  const rows = checks.flatMap((one) => one.rows);
  const whatWidth = Math.max(...rows.map(([what]) => what.length));
  const leftWidth = Math.max(place.length, ...rows.map(([, left]) => left.length));
  const line = (what: string, left: string, right: string) =>
    `    ${what.padEnd(whatWidth)}  ${left.padEnd(leftWidth)}  ${right}`.trimEnd();
  const lines = checks.flatMap(({ check, rows: ofCheck }) => [
    `  ${check.group}: ${check.name}`,
    ...ofCheck.map(([what, left, right]) => line(what, left, right)),
  ]);
  const count = checks.length;
  return [
    table,
    paint('bold', count === 1 ? '1 answer differs' : `${count} answers differ`),
    paint('dim', line('', place, comparison.place)),
    ...lines,
    '',
  ].join('\n');
}

/** Both values, long ones from a little before where they part. */
function sideBySide(left: string | null, right: string | null): readonly [string, string] {
  let same = 0;
  if (left !== null && right !== null) {
    // Two secrets look the same.
    while (same < left.length && left[same] === right[same]) same++;
  }
  const start = Math.max(0, same - leading);
  return [shown(left, start), shown(right, start)];
}

function shown(value: string | null, start: number): string {
  if (value === null) return '(absent)';
  const text = JSON.stringify(value.slice(start, start + longest));
  return `${start > 0 ? '…' : ''}${text}${start + longest < value.length ? '…' : ''}`;
}
