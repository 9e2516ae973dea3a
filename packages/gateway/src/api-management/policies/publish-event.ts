import type { PublishEventConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';

/** Publishes the value of a field to subscriptions: here, to the sink of events. */
export const publishEvent: Handler<PublishEventConfig> = ({ targets }, compile) => {
  const subscriptions = targets.map(({ id }) => compile.literal(id));
  return async (exchange) => {
    const bytes = await bytesOf(exchange.ensureResponse().messageBody, compile);
    const payload = Buffer.from(bytes ?? []).toString();
    for (const subscription of subscriptions) {
      exchange.services.sink.add({ kind: 'subscription', subscription, payload });
    }
    exchange.note(() => `published to ${subscriptions.join(', ')}`);
    return undefined;
  };
};
