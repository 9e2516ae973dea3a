import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';
import type { OpenedEnvironment } from '../configuration/open-environment.js';
import { localTargets } from '../scenario/local-targets.js';
import { socketSender } from '../scenario/socket-sender.js';
import { liveSender, liveTargets } from './live-sender.js';
import type { Place } from './place.js';
import { requireListening } from './require-listening.js';

/** What a user may write for a place, for help and errors. */
export const placesHelp = 'in-process, running (what apim-kit up started), or a URL';

/**
 * Opens the place that a user named.
 *
 * @throws CliError `InputInvalid` for anything but the three kinds, `NothingRunning` where nobody listens
 */
export async function openPlace(
  name: string,
  opened: OpenedEnvironment,
  certificateAuthorities: readonly string[],
  io: Io,
): Promise<Place> {
  const nothing = async () => {};
  if (name === 'in-process') {
    const { openInProcess } = await import('./open-in-process.js');
    return openInProcess(opened, io);
  }
  const listeners = Object.keys(opened.loaded.environment.applicationGateway.httpListeners);
  if (name === 'running') {
    const targetOf = localTargets(opened.loaded);
    await requireListening(
      listeners.map((listener) => targetOf({ listener })),
      'Start the environment with apim-kit up, or leave --target out to send the checks in process.',
    );
    return { name, sender: socketSender(opened.loaded), close: nothing };
  }
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) {
    throw new CliError('InputInvalid', `${name} is no place to send checks to.`, `Give ${placesHelp}.`);
  }
  const targetOf = liveTargets(new URL(name), opened.loaded, certificateAuthorities);
  await requireListening(
    listeners.flatMap((listener) => targetOf({ listener }) ?? []),
    'Is the gateway started, and may this machine reach it? apim-kit outputs shows its addresses.',
  );
  return { name, sender: liveSender(targetOf), close: nothing };
}
