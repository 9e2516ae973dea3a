import type { PublishEventConfig } from '@apim-kit/policy';
import { topicOf } from '../graphql/subscription-fields.js';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';

/** Publishes the value of a field to the clients that have subscribed, and to the sink of events. */
export const publishEvent: Handler<PublishEventConfig> = ({ targets }, compile) => {
  const subscriptions = targets.map(({ id }) => compile.literal(id));
  return async (exchange) => {
    const bytes = await bytesOf(exchange.ensureResponse().messageBody, compile);
    const payload = Buffer.from(bytes ?? []).toString();
    for (const subscription of subscriptions) {
      exchange.services.sink.add({ kind: 'subscription', subscription, payload });
      exchange.services.subscriptions.publish(topicOf(exchange, subscription), valueOf(payload));
    }
    exchange.note(() => `published to ${subscriptions.join(', ')}`);
    return undefined;
  };
};

/** Text that is no JSON is the value itself. */
function valueOf(payload: string): unknown {
  try {
    return payload === '' ? null : JSON.parse(payload);
  } catch {
    return payload;
  }
}
