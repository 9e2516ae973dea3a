/** A request that was handed over and may have no connection yet. */
export interface Connecting {
  /** Called when it had time for one: it watches the clock itself from then on, if it has none. */
  waitForConnection(): void;
}

/** How long nearly every connection takes at most, or is there already. */
const usualMs = 50;

let connecting: Connecting[] = [];

/** Looks after requests together: a timer for each would cost more than all else that is done for its response. */
export function watchConnecting(request: Connecting): void {
  if (connecting.push(request) === 1) setTimeout(lookAgain, usualMs).unref();
}

function lookAgain(): void {
  const requests = connecting;
  connecting = [];
  for (const request of requests) request.waitForConnection();
}
