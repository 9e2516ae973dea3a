import { connect } from 'node:net';
import { CliError } from '../output/cli-error.js';
import type { Target } from '../scenario/target.js';

/** As long as a network may take to let a connection through. */
const connectTimeoutMs = 10_000;

/**
 * Ends where nobody listens at any of the targets: otherwise each check would say so by itself.
 *
 * @param help What to do about it.
 * @throws CliError `NothingRunning`
 */
export async function requireListening(targets: readonly Target[], help: string): Promise<void> {
  const places = new Map(targets.map(({ address, port }) => [`${address}:${port}`, { address, port }]));
  const refusals = await Promise.all([...places.values()].map(({ address, port }) => refusal(address, port)));
  if (places.size === 0 || refusals.includes(null)) return;
  throw new CliError(
    'NothingRunning',
    `Nothing answers at ${[...places.keys()].join(', nor at ')}: ${refusals[0]}.`,
    help,
  );
}

/** Why a connection can't be made; null when it can. */
function refusal(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: connectTimeoutMs });
    const end = (reason: string | null) => {
      socket.destroy();
      resolve(reason);
    };
    socket
      .once('connect', () => end(null))
      .once('timeout', () => end(`no answer within ${connectTimeoutMs / 1000} seconds`))
      .once('error', ({ code, message }: NodeJS.ErrnoException) =>
        end(reasons[code ?? ''] ?? (message || code || 'no connection')),
      );
  });
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ENOTFOUND: 'there is no host of this name',
};
