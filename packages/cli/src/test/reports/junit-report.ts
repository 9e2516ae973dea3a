import { create } from 'xmlbuilder2';
import type { CheckResult } from '../../scenario/run-scenario.js';
import { outcomeOf, type TestRun } from '../test-run.js';

/** JUnit's XML, as pipelines take it: a suite a group, and a failure too where two places answer differently. */
export function junitReport(run: TestRun): string {
  const suites = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', totals(run, run.results));
  for (const group of new Set(run.results.map(({ check }) => check.group))) {
    const results = run.results.filter(({ check }) => check.group === group);
    const suite = suites.ele('testsuite', { name: group, ...totals(run, results) });
    for (const result of results) {
      const time = seconds(result.durationMs);
      const test = suite.ele('testcase', { classname: group, name: result.check.name, time });
      if (result.skipped !== undefined) test.ele('skipped', { message: result.skipped });
      const failure = failureOf(run, result);
      if (failure !== null) test.ele('failure', { message: failure.message }).txt(failure.detail);
    }
  }
  return suites.end({ prettyPrint: true }) + '\n';
}

function failureOf(
  { place, comparison }: TestRun,
  result: CheckResult,
): { readonly message: string; readonly detail: string } | null {
  if (outcomeOf(result) === 'failed') {
    return { message: 'unexpected answer', detail: result.differences.join('\n') };
  }
  const compared = comparison?.checks.find((one) => one.result === result);
  if (compared === undefined) return null;
  const detail = compared.differences
    .map(({ what, left, right }) => `${what}: ${left ?? '(absent)'} | ${right ?? '(absent)'}`)
    .join('\n');
  return { message: `${place} and ${comparison?.place} answer differently`, detail };
}

function totals(run: TestRun, results: readonly CheckResult[]) {
  return {
    tests: String(results.length),
    failures: String(results.filter((result) => failureOf(run, result) !== null).length),
    skipped: String(results.filter(({ skipped }) => skipped !== undefined).length),
    time: seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);
