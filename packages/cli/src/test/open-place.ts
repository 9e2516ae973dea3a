import { CliError } from '../output/cli-error.js';
import type { Io } from '../output/io.js';
import type { OpenedEnvironment } from '../configuration/open-environment.js';
import { socketSender } from '../scenario/socket-sender.js';
import { liveSender } from './live-sender.js';
import type { Place } from './place.js';

/** What a user may write for a place, for help and errors. */
export const placesHelp = 'in-process, running (what apim-kit up started), or a URL';

/**
 * Opens the place that a user named.
 *
 * @throws CliError `InputInvalid` for anything but the three kinds
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
  if (name === 'running') return { name, sender: socketSender(opened.loaded), close: nothing };
  if (!/^https?:\/\//i.test(name) || !URL.canParse(name)) {
    throw new CliError('InputInvalid', `${name} is no place to send checks to.`, `Give ${placesHelp}.`);
  }
  const sender = liveSender(new URL(name), opened.loaded, certificateAuthorities);
  return { name, sender, close: nothing };
}
