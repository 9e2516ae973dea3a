import type { GatewayEvent } from '@apim-kit/gateway';

type EventOf<Kind extends GatewayEvent['kind']> = Extract<GatewayEvent, { kind: Kind }>;

/**
 * What policies have logged, measured and sent, a line each, the latest last.
 *
 * @example
 * metric        orders 1  { API ID: orders }
 */
export function eventList(events: readonly GatewayEvent[]): string {
  return events.map((event) => `${event.kind.padEnd(12)}  ${describe(event)}\n`).join('');
}

const describers: { readonly [Kind in GatewayEvent['kind']]: (event: EventOf<Kind>) => string } = {
  event: ({ loggerId, message }) => `${loggerId}  ${message}`,
  undelivered: ({ loggerId, reason }) => `${loggerId}  ${reason}`,
  metric: ({ name, value, dimensions }) => `${name} ${value}${members(dimensions)}`,
  message: ({ queue, topic, payload, properties }) =>
    `${queue ?? topic ?? '(nowhere)'}  ${payload}${members(properties)}`,
  subscription: ({ subscription, payload }) => `${subscription}  ${payload}`,
};

function describe<Kind extends GatewayEvent['kind']>(event: EventOf<Kind>): string {
  return (describers[event.kind as Kind] as (event: EventOf<Kind>) => string)(event);
}

function members(record: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(record).map(([name, value]) => `${name}: ${value}`);
  return pairs.length === 0 ? '' : `  { ${pairs.join(', ')} }`;
}
