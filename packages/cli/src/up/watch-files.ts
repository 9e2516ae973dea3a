import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Calls back once after files changed; editors that write a new file and rename it are seen too, because folders
 * are watched, not files.
 *
 * @param since Milliseconds since 1970: files that have changed after that are a change, too.
 * @param quietMs how long nothing must change before the call, so that a save of many files is one change
 */
export function watchFiles(
  files: readonly string[],
  since: number,
  onChange: () => void,
  quietMs = 50,
): () => void {
  const names = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    names.set(folder, (names.get(folder) ?? new Set()).add(basename(file)));
  }
  let timer: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = [];
  for (const [folder, wanted] of names) {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || !wanted.has(name)) return;
        clearTimeout(timer);
        timer = setTimeout(onChange, quietMs);
      });
      watcher.on('error', () => undefined);
      watchers.push(watcher);
    } catch {
      // A folder that is not there can't change; the environment reports the missing file itself.
    }
  }
  if (files.some((file) => changedSince(file, since))) timer ??= setTimeout(onChange, quietMs);
  return () => {
    clearTimeout(timer);
    watchers.forEach((watcher) => watcher.close());
  };
}

/** A time that is yet to come says nothing, and would be new for ever. */
function changedSince(file: string, since: number): boolean {
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return changedAt !== undefined && changedAt > since && changedAt <= Date.now();
}
