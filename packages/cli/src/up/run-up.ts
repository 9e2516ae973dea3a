import { setTimeout } from 'node:timers/promises';
import { redactorFor } from '@apim-kit/gateway';
import { Listr } from 'listr2';
import type { Configuration } from '../configuration/configuration.js';
import { loadConfiguration } from '../configuration/load-configuration.js';
import {
  openConfiguration,
  requireNoErrors,
  type OpenedEnvironment,
} from '../configuration/open-environment.js';
import { formatFinding } from '../output/diagnostics.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import { resultWithoutSecrets } from '../scenario/result-without-secrets.js';
import { runScenario, type CheckResult } from '../scenario/run-scenario.js';
import { socketSender } from '../scenario/socket-sender.js';
import { scenarioTable } from '../scenario/scenario-table.js';
import { banner } from './banner.js';
import { RunningEnvironment } from './running-environment.js';
import { reloadOnChange } from './reload-on-change.js';
import { aborted, stopSignal } from './stop-signal.js';

export interface UpOptions {
  readonly environment: string;
  readonly once?: true;
  readonly checks: boolean;
  readonly watch: boolean;
}

interface Progress {
  configuration: Configuration;
  opened: OpenedEnvironment;
  running: RunningEnvironment;
  results: readonly CheckResult[];
}

/** Starts the environment, runs its checks, prints the table, and stays up until a signal or `--once` ends it. */
export async function runUp(options: UpOptions, io: Io): Promise<ExitCode> {
  const stopped = stopSignal();
  const readAt = Date.now();
  const started = await start(options, io, stopped).catch((error: unknown) => {
    // A signal reaches the Functions apps too, which then fail to start.
    if (stopped.aborted) return null;
    throw error;
  });
  if (started === null) {
    io.error('Stopped before everything was started.\n');
    return exitCode.failed;
  }
  const { opened, running, results = [] } = started;
  try {
    printFindings(opened, running, io);
    if (stopped.aborted) {
      io.error('Stopped before everything was checked.\n');
      return exitCode.failed;
    }
    if (results.length > 0) io.out(scenarioTable(results, io.isTerminal, io.columns));
    const passed = results.every(({ differences }) => differences.length === 0);
    if (options.once) return passed ? exitCode.done : exitCode.failed;
    io.out(banner(running, io.cwd));
    const unwatch = options.watch
      ? reloadOnChange(running, options.environment, readAt, io)
      : () => undefined;
    io.out('\nRunning. Ctrl-C stops it.\n');
    const ended = await Promise.race([aborted(stopped), functionAppEnded(running)]);
    unwatch();
    // Ctrl-C reaches the apps too, and one of them may be faster than this process.
    if (ended) await Promise.race([aborted(stopped), setTimeout(signalDelayMs, undefined, { ref: false })]);
    if (!ended || stopped.aborted) return exitCode.done;
    io.error(
      `error FunctionAppFailed: the Functions app ${ended.name} ended with exit code ${ended.code}; stopping.\n`,
    );
    return exitCode.failed;
  } finally {
    await running.close();
  }
}

async function start(options: UpOptions, io: Io, stopped: AbortSignal): Promise<Progress> {
  const progress = {} as Progress;
  const tasks = new Listr<Progress, 'default' | 'simple', 'simple'>(
    [
      {
        title: `Read ${options.environment}`,
        task: step(async (context) => {
          context.configuration = await loadConfiguration(options.environment, io.cwd);
        }),
      },
      {
        title: 'Check certificates, references and limits',
        task: step(async (context) => {
          context.opened = openConfiguration(context.configuration, io);
          requireNoErrors(context.opened);
        }),
      },
      {
        title: 'Start Application Gateway, API Management and Functions apps',
        task: step(async (context) => {
          context.running = await RunningEnvironment.start(context.configuration, context.opened.loaded, io);
        }),
      },
      {
        title: 'Run the checks',
        enabled: ({ opened }) => options.checks && (opened?.loaded.checks.length ?? 0) > 0,
        task: step(async (context, task) => {
          const { running, configuration } = context;
          const { checks, clientCertificates } = running.loaded;
          let done = 0;
          // Off a terminal each count would be a line of its own.
          const onResult = () => {
            done++;
            if (io.isTerminal) task.output = `${done} of ${checks.length}`;
          };
          const redactor = redactorFor(running.loaded);
          const results = await runScenario(
            {
              checks,
              clientCertificates,
              sender: socketSender(running.loaded),
              use: (variant) =>
                running.use(
                  variant === undefined ? undefined : configuration.environment.scenario?.variants?.[variant],
                ),
            },
            { signal: stopped, onResult },
          );
          context.results = results.map((result) => resultWithoutSecrets(result, redactor));
        }),
      },
    ],
    {
      ctx: progress,
      renderer: io.isTerminal ? 'default' : 'simple',
      fallbackRenderer: 'simple',
      registerSignalListeners: false,
    },
  );
  try {
    // After a signal, what is being started is let finish, so that it can be closed; checks end with the next one.
    await tasks.run();
    return progress;
  } catch (error) {
    await progress.running?.close();
    throw (error as Error).cause ?? error;
  }
}

/** Lets the progress display show only the first line of what went wrong: the command prints the whole at its end. */
function step<Task>(work: (context: Progress, task: Task) => Promise<void>) {
  return async (context: Progress, task: Task): Promise<void> => {
    try {
      await work(context, task);
    } catch (cause) {
      throw new Error((cause as Error).message.split('\n', 1)[0], { cause });
    }
  };
}

/** Of what the definition holds and the gateway does not run. */
const definitionNotRun = 'GW1021';

/** Warnings of the preflight, what of the definition does not run, and the policies that stop every request that reaches them. */
function printFindings(opened: OpenedEnvironment, running: RunningEnvironment, io: Io): void {
  opened.findings.forEach((finding) => io.error(formatFinding(finding, io)));
  for (const { code, severity, file, message } of running.gateway.report.diagnostics) {
    if (severity === 'warning' && code === definitionNotRun) io.error(`${file} warning: ${message}\n`);
  }
  for (const { policy, file, line } of running.gateway.report.unsupported) {
    io.error(
      `${file}:${line} warning: ${policy} does not run locally: requests that reach it are answered with 500\n`,
    );
  }
}

/** How long after an app's end a signal may arrive that ended both. */
const signalDelayMs = 100;

/** The first Functions app that ends. */
async function functionAppEnded({
  functionApps,
}: RunningEnvironment): Promise<{ readonly name: string; readonly code: number | null }> {
  if (functionApps.length === 0) return new Promise(() => undefined);
  return Promise.race(functionApps.map(async ({ name, exited }) => ({ name, code: await exited })));
}
