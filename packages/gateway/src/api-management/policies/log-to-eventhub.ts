import type { LogToEventhubConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { messages } from '../diagnostics.js';
import type { Handler } from '../pipeline/handler.js';

/** What is longer is cut. */
const maximumBytes = 200 * 1024;

/**
 * Sends a message to the gateway's sink, and to the event hub of the logger where the gateway has a sender. No request
 * waits for the hub or fails with it: what it did not take is in the sink, and in the trace of the next event.
 */
export const logToEventhub: Handler<LogToEventhubConfig> = (config, compile) => {
  const loggerId = compile.literal(config.loggerId);
  const partitionId = config.partitionId === undefined ? null : compile.literal(config.partitionId);
  const readKey = config.partitionKey === undefined ? null : compile.text(config.partitionKey);
  const readMessage = compile.text(config.message);
  const hub = compile.installation.eventHubs?.get(loggerId);
  if (compile.installation.eventHubs !== null && hub === undefined) {
    compile.report(messages.unknownEventHub(loggerId));
  }
  let failure: string | null = null;
  return (exchange) => {
    const { sink, events } = exchange.services;
    const message = cut(readMessage(exchange));
    const partitionKey = readKey?.(exchange) ?? null;
    const event = { kind: 'event', loggerId, partitionId, partitionKey, message } as const;
    sink.add(event);
    exchange.note(() => `${loggerId}: ${message}`);
    if (events === null || hub === undefined) return undefined;
    if (failure !== null) exchange.note(() => `An earlier event was not delivered: ${failure}`);
    events.send(event, hub).then(
      () => {
        failure = null;
      },
      (error: unknown) => {
        failure = errorMessage(error);
        sink.add({ kind: 'undelivered', loggerId, reason: failure });
      },
    );
    return undefined;
  };
};

function cut(message: string): string {
  if (Buffer.byteLength(message) <= maximumBytes) return message;
  // A character that the limit cuts through is left out.
  return new TextDecoder().decode(Buffer.from(message).subarray(0, maximumBytes), { stream: true });
}
