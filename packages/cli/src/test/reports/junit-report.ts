import { create } from 'xmlbuilder2';
import type { CheckResult } from '../../scenario/run-scenario.js';
import { outcomeOf, type TestRun } from '../test-run.js';

/** Why a test case did not pass: another answer than expected is a failure, none at all an error. */
interface Problem {
  readonly kind: 'failure' | 'error';
  readonly message: string;
  readonly detail: string;
}

/** JUnit's XML, as pipelines take it: a suite a group, and a failure too where two places answer differently. */
export function junitReport(run: TestRun): string {
  const document = create({
    version: '1.0',
    encoding: 'UTF-8',
    // XML has no way to write them, and answers may hold them.
    invalidCharReplacement: '\ufffd',
  });
  const suites = document.ele('testsuites', { name: 'apim-kit test', ...totals(run, run.results) });
  for (const group of new Set(run.results.map(({ check }) => check.group))) {
    const results = run.results.filter(({ check }) => check.group === group);
    const suite = suites.ele('testsuite', { name: group, ...totals(run, results) });
    for (const result of results) {
      const time = seconds(result.durationMs);
      const test = suite.ele('testcase', { classname: group, name: result.check.name, time });
      if (result.skipped !== undefined) test.ele('skipped', { message: result.skipped });
      const problem = problemOf(run, result);
      if (problem !== null) test.ele(problem.kind, { message: problem.message }).txt(problem.detail);
    }
  }
  return suites.end({ prettyPrint: true }) + '\n';
}

function problemOf({ place, comparison }: TestRun, result: CheckResult): Problem | null {
  if (outcomeOf(result) === 'failed') {
    const kind = result.answer === null ? 'error' : 'failure';
    return { kind, message: result.differences[0]!, detail: result.differences.join('\n') };
  }
  const compared = comparison?.checks.find((one) => one.result === result);
  if (compared === undefined) return null;
  const detail = compared.differences
    .map(({ what, left, right }) => `${what}: ${left ?? '(absent)'} | ${right ?? '(absent)'}`)
    .join('\n');
  return { kind: 'failure', message: `${place} and ${comparison?.place} answer differently`, detail };
}

function totals(run: TestRun, results: readonly CheckResult[]) {
  const problems = results.flatMap((result) => problemOf(run, result)?.kind ?? []);
  return {
    tests: String(results.length),
    failures: String(problems.filter((kind) => kind === 'failure').length),
    errors: String(problems.filter((kind) => kind === 'error').length),
    skipped: String(results.filter(({ skipped }) => skipped !== undefined).length),
    time: seconds(results.reduce((sum, { durationMs }) => sum + durationMs, 0)),
  };
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3);
