/** A request that was handed over and may have no connection yet. */
export interface Connecting {
  /** Called when it had time for one: it watches the clock itself from then on, if it has none. */
  waitForConnection(): void;
}

/** How long nearly every connection takes at most, or is there already. */
const usualMs = 50;

const connecting = new Set<Connecting>();
let isWatching = false;

/** Looks after requests together: a timer for each would cost more than all else that is done for its response. */
export function watchConnecting(request: Connecting): void {
  connecting.add(request);
  if (isWatching) return;
  isWatching = true;
  setTimeout(lookAgain, usualMs).unref();
}

/** Lets go of a request that has its connection or has ended: 50 ms are long enough to make old objects of all it holds. */
export function stopWatching(request: Connecting): void {
  connecting.delete(request);
}

function lookAgain(): void {
  const requests = [...connecting];
  connecting.clear();
  isWatching = false;
  for (const request of requests) request.waitForConnection();
}
