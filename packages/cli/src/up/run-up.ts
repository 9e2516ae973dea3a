import { once } from 'node:events';
import { Listr } from 'listr2';
import { loadConfiguration, type Configuration } from '../configuration/load-configuration.js';
import {
  openConfiguration,
  requireNoErrors,
  type OpenedEnvironment,
} from '../configuration/open-environment.js';
import { describeError } from '../output/describe-error.js';
import { formatFinding } from '../output/diagnostics.js';
import { exitCode, type ExitCode } from '../output/exit-code.js';
import type { Io } from '../output/io.js';
import { runScenario, type CheckResult } from '../scenario/run-scenario.js';
import { scenarioTable } from '../scenario/scenario-table.js';
import { banner } from './banner.js';
import { RunningEnvironment } from './running-environment.js';
import { watchFiles } from './watch-files.js';

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
  const { opened, running, results = [] } = await start(options, io, stopped);
  try {
    printFindings(opened, running, io);
    if (options.checks) io.out(`${scenarioTable(results, io.isTerminal)}`);
    const passed = results.every(({ differences }) => differences.length === 0);
    if (options.once) return passed ? exitCode.done : exitCode.failed;
    io.out(banner(running, io.cwd));
    const unwatch = options.watch ? reloadOnChange(running, options, io) : () => undefined;
    io.out('\nRunning. Ctrl-C stops it.\n');
    await Promise.race([stopped, functionAppEnded(running, io)]);
    unwatch();
    return exitCode.done;
  } finally {
    await running.close();
  }
}

async function start(options: UpOptions, io: Io, stopped: Promise<unknown>): Promise<Progress> {
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
        enabled: () => options.checks,
        task: step(async (context, task) => {
          const { running, configuration } = context;
          const total = configuration.environment.scenario?.checks.length ?? 0;
          let done = 0;
          context.results = await runScenario(
            {
              loaded: running.loaded,
              use: (variant) =>
                running.use(
                  variant === undefined ? undefined : configuration.environment.scenario?.variants?.[variant],
                ),
            },
            () => (task.output = `${++done} of ${total}`),
          );
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
  const work = tasks.run();
  try {
    await Promise.race([work, stopped]);
    // After a signal, what is being started is let finish, so that it can be closed.
    await work;
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

function stopSignal(): Promise<unknown> {
  return Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
}

/** Warnings of the preflight, and the policies that stop every request that reaches them. */
function printFindings(opened: OpenedEnvironment, running: RunningEnvironment, io: Io): void {
  opened.findings.forEach((finding) => io.error(formatFinding(finding, io)));
  for (const { policy, file, line } of running.gateway.report.unsupported) {
    io.error(
      `${file}:${line} warning: ${policy} does not run locally: requests that reach it are answered with 500\n`,
    );
  }
}

function functionAppEnded(running: RunningEnvironment, io: Io): Promise<void> {
  if (running.functionApps.length === 0) return new Promise(() => undefined);
  return Promise.race(
    running.functionApps.map(async ({ name, exited }) => {
      const code = await exited;
      io.error(
        `error FunctionAppFailed: the Functions app ${name} ended with exit code ${code}; stopping.\n`,
      );
    }),
  );
}

/** Reloads on every change; a broken edit is told and the last good environment goes on. */
function reloadOnChange(running: RunningEnvironment, options: UpOptions, io: Io): () => void {
  let unwatch = (): void => undefined;
  let reloading = Promise.resolve();
  const watch = (): void => {
    unwatch = watchFiles([...running.configuration.sources, ...running.loaded.watchedFiles], () => {
      reloading = reloading.then(reload);
    });
  };
  const reload = async (): Promise<void> => {
    const startedAt = performance.now();
    try {
      await running.reload(await loadConfiguration(options.environment, io.cwd));
      io.out(`Reloaded in ${Math.round(performance.now() - startedAt)} ms.\n`);
    } catch (error) {
      io.error(`Not reloaded, the last good environment goes on.\n${describeError(error, io)}`);
    }
    unwatch();
    watch();
  };
  watch();
  return () => unwatch();
}
