import type { LoggedEvent } from './event-sink.js';

/** Events on their way to one hub, in the order in which they came. */
export interface EventQueue {
  /** Settled when the event has gone. */
  add(event: LoggedEvent): Promise<void>;
  /** Settled when nothing waits any more. With the first failure from now on the rest is given up. */
  close(): Promise<void>;
}

/** Bytes of one request with several events; Event Hubs takes 256 KB in every tier. */
const maximumBatchBytes = 200 * 1024;

/** What an event takes beside its text. */
const overheadBytes = 256;

interface Waiting {
  readonly event: LoggedEvent;
  readonly bytes: number;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * A queue that sends one batch after the other.
 *
 * @param budget What all queues share: bytes that may still come.
 */
export function createEventQueue(
  post: (events: readonly LoggedEvent[]) => Promise<void>,
  isBuffered: boolean,
  budget: { bytes: number },
): EventQueue {
  const waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let closing = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, isBuffered ? lengthOfBatch(waiting) : 1);
      const failure = await post(batch.map(({ event }) => event)).then(
        () => null,
        (cause: unknown) => ({ cause }),
      );
      const given = failure !== null && closing ? waiting.splice(0) : [];
      for (const { bytes, resolve, reject } of [...batch, ...given]) {
        budget.bytes += bytes;
        if (failure === null) resolve();
        else reject(failure.cause);
      }
    }
    running = null;
  };

  return {
    add(event) {
      // JSON may write a character as six.
      const bytes = Buffer.byteLength(JSON.stringify(event.message)) + overheadBytes;
      if (closing) return Promise.reject(new Error('The gateway is closing.'));
      if (bytes > budget.bytes) return Promise.reject(new Error('Too many events wait for their event hub.'));
      budget.bytes -= bytes;
      return new Promise((resolve, reject) => {
        waiting.push({ event, bytes, resolve, reject });
        running ??= run();
      });
    },
    async close() {
      closing = true;
      await running;
    },
  };
}

/** How many of the first ones can go in one request: whatever names a partition goes alone. */
function lengthOfBatch(waiting: readonly Waiting[]): number {
  let bytes = 0;
  const end = waiting.findIndex(({ event, bytes: own }) => {
    bytes += own;
    return event.partitionId !== null || event.partitionKey !== null || bytes > maximumBatchBytes;
  });
  return end === -1 ? waiting.length : Math.max(end, 1);
}
