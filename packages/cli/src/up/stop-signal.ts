/** How long a signal counts as the same one: Ctrl-C in a terminal comes from there and from `npm start`. */
const sameMs = 500;

/**
 * A signal that is given when the process shall stop: SIGINT, SIGTERM or SIGHUP. The process is not ended by the
 * first one, so that it can close what it has started; by another one after half a second it is.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let firstAt = Infinity;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    const take = (): void => {
      if (performance.now() - firstAt > sameMs) {
        process.off(name, take);
        process.kill(process.pid, name);
        return;
      }
      firstAt = Math.min(firstAt, performance.now());
      controller.abort();
    };
    process.on(name, take);
  }
  return controller.signal;
}

/** Resolves when a signal is given. */
export function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
