import { resolve } from 'node:path';
import { redactorFor } from '@apim-kit/gateway';
import { loadConfiguration } from '../configuration/load-configuration.js';
import {
  openConfiguration,
  requireNoErrors,
  type OpenedEnvironment,
} from '../configuration/open-environment.js';
import { systemReason } from '../files/system-reason.js';
import { writeWholeFile } from '../files/write-whole-file.js';
import { readNamedText } from '../files/read-named-file.js';
import { CliError } from '../output/cli-error.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import { runScenario, type CheckResult } from '../scenario/run-scenario.js';
import { stopSignal } from '../up/stop-signal.js';
import { answerDifferences } from './answer-differences.js';
import { openPlace } from './open-place.js';
import { jsonReport } from './reports/json-report.js';
import { junitReport } from './reports/junit-report.js';
import { textReport } from './reports/text-report.js';
import { runWithoutSecrets } from './run-without-secrets.js';
import { outcomeOf, type TestRun } from './test-run.js';
import { withCheckFiles } from './with-check-files.js';

export type TestFormat = 'text' | 'json' | 'junit';

export interface TestOptions {
  readonly environment: string;
  /** Files of checks; none: the environment's scenario. */
  readonly files: readonly string[];
  readonly target: string;
  readonly compare?: string;
  /** PEM files of authorities that sign the server's certificate. */
  readonly ca: readonly string[];
  readonly output: TestFormat;
  /** Where the report goes; the table then still goes to the screen. */
  readonly out?: string;
}

/** Sends checks to a place, compares it with a second one where that is asked for, and reports. */
export async function runTest(options: TestOptions, io: Io): Promise<ExitCode> {
  const { target, compare } = options;
  const loaded = await loadConfiguration(options.environment, io.cwd);
  const authorities = await Promise.all(options.ca.map((file) => readNamedText(file, io)));
  const { configuration, locate } = await withCheckFiles(loaded, options.files, io);
  const opened = openConfiguration(configuration, io);
  requireNoErrors({ ...opened, findings: opened.findings.map(locate) });
  if (opened.loaded.checks.length === 0) {
    throw new CliError(
      'InputInvalid',
      `${options.environment} has no scenario.`,
      'Name files of checks: apim-kit test orders.checks.yaml',
    );
  }
  const stopped = stopSignal();
  const send = (place: string) =>
    sendChecks(opened, place, authorities, stopped, io).catch((error: unknown) => {
      // What a signal has broken off fails in many ways.
      if (stopped.aborted) return [];
      throw error;
    });
  const results = await send(target);
  const others = compare === undefined || stopped.aborted ? null : await send(compare);
  if (stopped.aborted) {
    io.error('Stopped before everything was checked.\n');
    return exitCode.failed;
  }
  const run: TestRun = {
    place: target,
    results,
    comparison: others && { place: compare!, checks: compared(results, others) },
  };
  await report(runWithoutSecrets(run, redactorFor(opened.loaded)), options, io);
  if (results.some((result) => outcomeOf(result) === 'failed')) return exitCode.failed;
  return run.comparison !== null && run.comparison.checks.length > 0 ? exitCode.findings : exitCode.done;
}

async function sendChecks(
  opened: OpenedEnvironment,
  name: string,
  authorities: readonly string[],
  signal: AbortSignal,
  io: Io,
): Promise<readonly CheckResult[]> {
  const { checks, clientCertificates } = opened.loaded;
  const place = await openPlace(name, opened, authorities, io);
  try {
    return await runScenario({ checks, clientCertificates, ...place }, { signal });
  } finally {
    await place.close();
  }
}

/** What both places answered, differently. */
function compared(left: readonly CheckResult[], right: readonly CheckResult[]) {
  return left.flatMap((result, index) => {
    const other = right[index]!;
    if (result.skipped !== undefined || other.skipped !== undefined) return [];
    const differences = answerDifferences(result.answer, other.answer);
    return differences.length === 0 ? [] : [{ result, differences }];
  });
}

const reports: Readonly<Record<TestFormat, (run: TestRun, colours: boolean, columns?: number) => string>> = {
  text: textReport,
  json: jsonReport,
  junit: junitReport,
};

async function report(run: TestRun, { output, out }: TestOptions, io: Io): Promise<void> {
  if (out === undefined) {
    io.out(reports[output](run, io.isTerminal, io.columns));
    return;
  }
  const path = resolve(io.cwd, out);
  try {
    await writeWholeFile(path, reports[output](run, false));
  } catch (cause) {
    const message = `${out} cannot be written: ${systemReason(cause)}.`;
    throw new CliError('FileNotWritten', message, undefined, { cause });
  }
  io.out(textReport(run, io.isTerminal, io.columns));
}
