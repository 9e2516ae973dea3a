import { EventEmitter, on } from 'node:events';

/** Brings what `publish-event` publishes to the clients that have subscribed to it. */
export interface SubscriptionHub {
  publish(topic: string, value: unknown): void;
  /** What is published from now on; ends with `return`. */
  listen(topic: string): AsyncIterableIterator<unknown>;
}

/** A hub in memory. */
export function createSubscriptionHub(): SubscriptionHub {
  const emitter = new EventEmitter().setMaxListeners(0);
  return {
    publish: (topic, value) => void emitter.emit(`topic ${topic}`, value),
    listen(topic) {
      const events = on(emitter, `topic ${topic}`) as AsyncIterableIterator<readonly [unknown]>;
      // No generator: `return` has to end a `next` that waits.
      const iterator: AsyncIterableIterator<unknown> = {
        [Symbol.asyncIterator]: () => iterator,
        next: async () => {
          const { done, value } = (await events.next()) as IteratorResult<readonly [unknown], undefined>;
          return done === true ? { done, value: undefined } : { done: false, value: value[0] };
        },
        return: async () => {
          await events.return?.();
          return { done: true, value: undefined };
        },
      };
      return iterator;
    },
  };
}
