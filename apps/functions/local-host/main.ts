import { startLocalHost } from './local-host.js';
import { LocalHostError } from './local-host-error.js';
import { createLog } from './log.js';
import { parseCommandLine, usage } from './options.js';

/** How long requests in flight may take after a signal. */
const graceMs = 5_000;

async function main(): Promise<void> {
  const { help, logLevel, ...options } = parseCommandLine(process.argv.slice(2));
  if (help) {
    process.stdout.write(usage);
    return;
  }
  const { env } = process;
  const log = createLog(
    logLevel,
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  const host = await startLocalHost({
    ...options,
    env,
    log,
    keys: { function: env['LOCAL_HOST_FUNCTION_KEY'], master: env['LOCAL_HOST_MASTER_KEY'] },
  });

  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    // An app may keep timers and sockets of its own: they must not keep the process.
    host.close(graceMs).then(() => process.exit(0), fail);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('disconnect', stop);

  process.stdout.write(`ready ${host.url}\n`);
}

function fail(error: unknown): never {
  const message = error instanceof LocalHostError ? `${error.code}: ${error.message}` : String(error);
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

main().catch(fail);
