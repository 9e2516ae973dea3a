import type { GatewayEvent } from '../api-management/state/event-sink.js';
import type { Redactor } from './redactor.js';

/** Events as they may be shown: every text in them without secrets. */
export function redactEvents(
  events: readonly GatewayEvent[],
  { redact }: Pick<Redactor, 'redact'>,
): readonly GatewayEvent[] {
  const shown = (value: unknown): unknown => {
    if (typeof value === 'string') return redact(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), shown(inner)]));
  };
  return events.map((event) => shown(event) as GatewayEvent);
}
