import type { Configuration } from '../configuration/configuration.js';
import { loadConfiguration } from '../configuration/load-configuration.js';
import { CliError } from '../output/cli-error.js';
import { describeError } from '../output/describe-error.js';
import type { Io } from '../output/io.js';
import type { RunningEnvironment } from './running-environment.js';
import { watchFiles } from './watch-files.js';

/**
 * Reloads on every change; a broken edit is told and the last good environment goes on.
 *
 * @param file The environment's.
 * @param readAt When what runs was read, in milliseconds since 1970: what changed after that is reloaded at once.
 * @returns how to stop
 */
export function reloadOnChange(
  running: RunningEnvironment,
  file: string,
  readAt: number,
  io: Io,
): () => void {
  let unwatch = (): void => undefined;
  let reloading = Promise.resolve();
  let stopped = false;
  const watch = (tried: readonly string[], since: number): void => {
    // Together with the files of the last good environment: a broken one is mended in either.
    const files = new Set([...running.watchedFiles, ...tried]);
    unwatch = watchFiles([...files], since, () => {
      reloading = reloading.then(reload);
    });
  };
  const reload = async (): Promise<void> => {
    if (stopped) return;
    const startedAt = Date.now();
    let tried: readonly string[] = [];
    try {
      const configuration: Configuration = await loadConfiguration(file, io.cwd);
      tried = configuration.sources;
      await running.reload(configuration, (files) => (tried = files));
      io.out(`Reloaded in ${Date.now() - startedAt} ms.\n`);
    } catch (error) {
      if (error instanceof CliError && error.files.length > 0) tried = error.files;
      io.error(`Not reloaded, the last good environment goes on.\n${describeError(error, io)}`);
    }
    unwatch();
    if (!stopped) watch(tried, startedAt);
  };
  watch([], readAt);
  return () => {
    stopped = true;
    unwatch();
  };
}
