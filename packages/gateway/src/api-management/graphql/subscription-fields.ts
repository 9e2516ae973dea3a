import type { GraphQLSchema } from 'graphql';
import type { Exchange } from '../exchange/exchange.js';

/** Under which the events of a subscription of an API are known: each API has its own. */
export const topicOf = ({ level, compiledApi }: Exchange, subscription: string): string =>
  JSON.stringify([level.workspace?.id ?? null, compiledApi?.name, subscription]);

/** Lets the fields of the type `Subscription` listen to what `publish-event` publishes. */
export function listenToEvents(schema: GraphQLSchema): void {
  for (const [name, field] of Object.entries(schema.getSubscriptionType()?.getFields() ?? {})) {
    field.subscribe = (_source, _args, exchange: Exchange) =>
      exchange.services.subscriptions.listen(topicOf(exchange, name));
    field.resolve = (event) => event;
  }
}
