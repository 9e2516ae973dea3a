import { styleText } from 'node:util';
import { scenarioTable } from '../../scenario/scenario-table.js';
import type { TestRun } from '../test-run.js';

const longest = 60;

/** The table of checks, and side by side what two places answered differently. */
export function textReport({ place, results, comparison }: TestRun, colours: boolean): string {
  const table = scenarioTable(results, colours);
  if (comparison === null) return table;
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text) : text;
  if (comparison.checks.length === 0) {
    return `${table}${paint('green', `${comparison.place} answers as ${place} does`)}\n`;
  }
  const rows = comparison.checks.flatMap(({ differences }) => differences);
  const whatWidth = Math.max(...rows.map(({ what }) => what.length));
  const leftWidth = Math.max(place.length, ...rows.map(({ left }) => shown(left).length));
  const line = (what: string, left: string, right: string) =>
    `    ${what.padEnd(whatWidth)}  ${left.padEnd(leftWidth)}  ${right}`.trimEnd();
  const lines = comparison.checks.flatMap(({ result: { check }, differences }) => [
    `  ${check.group}: ${check.name}`,
    ...differences.map(({ what, left, right }) => line(what, shown(left), shown(right))),
  ]);
  return [
    table,
    paint('bold', `${comparison.checks.length} answers differ`),
    paint('dim', line('', place, comparison.place)),
    ...lines,
    '',
  ].join('\n');
}

function shown(value: string | null): string {
  if (value === null) return '(absent)';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
