import type { DeployEvent } from '@apim-kit/deployer';
import { Listr } from 'listr2';
import type { Io } from '../../output/io.js';
import { describeEvent } from './describe-event.js';
import { formatDuration } from './format-duration.js';
import type { Progress } from './progress.js';

interface Line {
  readonly title: string;
  readonly settle: (error?: Error) => void;
  readonly done: Promise<void>;
  startedAt: number | undefined;
  /** What is said of a line that is not done when the list ends. */
  left: string | undefined;
  show: ((text: string) => void) | undefined;
}

/** A line a change, with the time that it takes, and one with what the rest takes. */
export function listProgress(io: Io): Progress {
  const lines = new Map<string, Line>();
  let remaining = 0;
  let running: Promise<unknown> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const tick = () => {
    for (const line of lines.values()) {
      if (line.startedAt === undefined) continue;
      line.show?.(`${line.title}  ${formatDuration(Date.now() - line.startedAt)}${etaOf(remaining)}`);
    }
  };
  return {
    begin(changes) {
      for (const { key, type, name, action } of changes) {
        lines.set(key, makeLine(`${action} ${type.slice(type.indexOf('/') + 1)} ${name}`));
      }
      const tasks = [...lines.values()].map((line) => ({
        title: line.title,
        task: async (_: unknown, task: { title?: string | undefined; skip(message: string): void }) => {
          line.show = (text) => (task.title = text);
          await line.done;
          if (line.left !== undefined) task.skip(`${line.title}  ${line.left}`);
        },
      }));
      if (tasks.length === 0) return;
      const list = new Listr(tasks, {
        concurrent: true,
        exitOnError: false,
        registerSignalListeners: false,
        rendererOptions: { collapseErrors: false },
      });
      running = list.run().catch(() => undefined);
      timer = setInterval(tick, 1000);
    },
    onEvent(event) {
      const line = lines.get(event.key);
      if (line === undefined || running === undefined) io.out(`${describeEvent(event)}\n`);
      else update(line, event);
    },
    onRemaining: (ms) => (remaining = ms),
    async end() {
      clearInterval(timer);
      for (const line of lines.values()) line.settle();
      await running;
    },
  };
}

function makeLine(title: string): Line {
  let resolve = () => {};
  let reject = (_: Error) => {};
  const done = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  done.catch(() => undefined);
  const settle = (error?: Error) => (error === undefined ? resolve() : reject(error));
  return { title, settle, done, startedAt: undefined, left: 'not begun', show: undefined };
}

function update(line: Line, event: DeployEvent): void {
  switch (event.kind) {
    case 'started':
      line.startedAt = Date.now();
      return;
    case 'accepted':
    case 'resumed':
      return;
    case 'waiting':
      line.show?.(`${line.title}  ${event.reason}, again in ${formatDuration(event.ms)}`);
      return;
    case 'finished':
      line.show?.(`${line.title}  ${formatDuration(event.elapsedMs)}`);
      line.left = undefined;
      line.startedAt = undefined;
      line.settle();
      return;
    case 'left-running':
      line.left = 'Azure goes on with it';
      line.startedAt = undefined;
      line.settle();
      return;
    case 'failed':
    case 'skipped':
      line.startedAt = undefined;
      line.settle(new Error(describeEvent(event)));
  }
}

const etaOf = (ms: number) => (ms < 1000 ? '' : `, about ${formatDuration(ms)} left`);
