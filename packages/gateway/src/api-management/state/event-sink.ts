/** What a policy logs or measures. */
export type GatewayEvent = LoggedEvent | UndeliveredEvent | MetricEvent | MessageEvent | SubscriptionEvent;

/** Of `log-to-eventhub`. */
export interface LoggedEvent {
  readonly kind: 'event';
  readonly loggerId: string;
  readonly partitionId: string | null;
  readonly partitionKey: string | null;
  readonly message: string;
}

/** Of `log-to-eventhub`, later: an event that its event hub did not take. */
export interface UndeliveredEvent {
  readonly kind: 'undelivered';
  readonly loggerId: string;
  readonly reason: string;
}

/** Of `emit-metric`. */
export interface MetricEvent {
  readonly kind: 'metric';
  readonly name: string;
  readonly namespace: string;
  readonly value: number;
  readonly dimensions: Readonly<Record<string, string>>;
}

/** Of `send-service-bus-message`. */
export interface MessageEvent {
  readonly kind: 'message';
  /** Host name of the namespace; null where the policy names none. */
  readonly namespace: string | null;
  readonly queue: string | null;
  readonly topic: string | null;
  /** Client ID of the identity that sends it; null for the system-assigned one. */
  readonly clientId: string | null;
  readonly payload: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Of `publish-event`. */
export interface SubscriptionEvent {
  readonly kind: 'subscription';
  /** Field of the schema's type `Subscription`. */
  readonly subscription: string;
  /** The value of the field that was resolved, as JSON. */
  readonly payload: string;
}

/** Takes what policies log and measure; stands where Event Hubs and Application Insights would. */
export interface EventSink {
  add(event: GatewayEvent): void;
  /** The last ones, oldest first. */
  list(): readonly GatewayEvent[];
}

/** Events that are kept at most; the oldest go first. */
const defaultMaximumEvents = 1000;

/** A sink in memory. */
export function createEventSink(maximumEvents = defaultMaximumEvents): EventSink {
  const events: GatewayEvent[] = [];
  return {
    add(event) {
      events.push(event);
      if (events.length > maximumEvents) events.shift();
    },
    list: () => [...events],
  };
}
