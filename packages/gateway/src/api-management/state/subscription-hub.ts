import { EventEmitter, on } from 'node:events';

/** Brings what `publish-event` publishes to the clients that have subscribed to it. */
export interface SubscriptionHub {
  publish(topic: string, value: unknown): void;
  /** What is published from now on; ends with `return`, and with an `AbortError` once {@link mostWaiting} wait. */
  listen(topic: string): AsyncIterableIterator<unknown>;
}

/** Events that wait for one listener at most: who takes none does not keep all that is published. */
export const mostWaiting = 1000;

/** A hub in memory. */
export function createSubscriptionHub(): SubscriptionHub {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish: (topic, value) => void emitter.emit(`topic ${topic}`, value),
    listen(topic) {
      const name = `topic ${topic}`;
      const tooMany = new AbortController();
      const { signal } = tooMany;
      const events = on(emitter, name, { signal }) as AsyncIterableIterator<readonly [unknown]>;
      let waiting = 0;
      const count = (): void => {
        if (++waiting < mostWaiting) return;
        emitter.off(name, count);
        tooMany.abort();
      };
      emitter.on(name, count);
      // No generator: `return` has to end a `next` that waits.
      const iterator: AsyncIterableIterator<unknown> = {
        [Symbol.asyncIterator]: () => iterator,
        next: async () => {
          const { done, value } = (await events.next()) as IteratorResult<readonly [unknown], undefined>;
          waiting--;
          return done === true ? { done, value: undefined } : { done: false, value: value[0] };
        },
        return: async () => {
          emitter.off(name, count);
          await events.return?.();
          return { done: true, value: undefined };
        },
      };
      return iterator;
    },
  };
}
