import type { LogToEventhubConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';

/** What is longer is cut. */
const maximumBytes = 200 * 1024;

/** Sends a message to the gateway's sink, where the Event Hub of a logger would get it. */
export const logToEventhub: Handler<LogToEventhubConfig> = (config, compile) => {
  const loggerId = compile.literal(config.loggerId);
  const partitionId = config.partitionId === undefined ? null : compile.literal(config.partitionId);
  const readKey = config.partitionKey === undefined ? null : compile.text(config.partitionKey);
  const readMessage = compile.text(config.message);
  return (exchange) => {
    const message = cut(readMessage(exchange));
    const partitionKey = readKey?.(exchange) ?? null;
    exchange.services.sink.add({ kind: 'event', loggerId, partitionId, partitionKey, message });
    exchange.note(() => `${loggerId}: ${message}`);
    return undefined;
  };
};

function cut(message: string): string {
  if (Buffer.byteLength(message) <= maximumBytes) return message;
  // A character that the limit cuts through is left out.
  return new TextDecoder().decode(Buffer.from(message).subarray(0, maximumBytes), { stream: true });
}
