import type { BackendClient } from './api-management/backend/backend-client.js';
import { createBackendClient } from './api-management/backend/create-backend-client.js';
import { createLocalTokenIssuer } from './api-management/identity/local-token-issuer.js';
import type { TokenIssuer } from './api-management/identity/token-issuer.js';
import type { Cache } from './api-management/state/cache.js';
import { createCounterStore, type CounterStore } from './api-management/state/counter-store.js';
import type { ExternalCache } from './api-management/state/external-cache.js';
import type { EventSender } from './api-management/state/event-sender.js';
import { createEventSink, type EventSink } from './api-management/state/event-sink.js';
import { createMemoryCache } from './api-management/state/memory-cache.js';
import type { MessageSender } from './api-management/state/message-sender.js';
import { createMemoryVectorStore } from './api-management/state/memory-vector-store.js';
import type { VectorStore } from './api-management/state/vector-store.js';
import { createSubscriptionHub, type SubscriptionHub } from './api-management/state/subscription-hub.js';
import { longestDelayMs, type Timers } from './server/timers.js';

/**
 * Everything that a gateway takes from outside itself: the clock, randomness, the way to backends, and
 * what outlives a request. A gateway keeps its services over a change of its environment.
 */
export interface Services {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** The same clock as .NET counts it: ticks of 100 ns since 0001-01-01T00:00:00Z. */
  nowTicks(): bigint;
  /** A number in [0, 1). */
  random(): number;
  /** Sends requests to backends; owns their connections. */
  readonly fetch: BackendClient;
  /** Behind the waits of policies, as `retry`; not behind time-outs of backends, which are `fetch`'s. */
  readonly timers: Timers;
  /** Where the caching policies keep what they store. */
  readonly cache: Cache;
  /** The cache that `caching-type` calls external; null where there is none. */
  readonly externalCache: ExternalCache | null;
  /** Where the semantic caching policies keep what they store. */
  readonly vectors: VectorStore;
  /** What limits and quotas have counted. */
  readonly counters: CounterStore;
  /** What policies log and measure goes here. */
  readonly sink: EventSink;
  /** Sends the events of `log-to-eventhub`, beside the sink that gets all of them; null sends none. */
  readonly events: EventSender | null;
  /** Who listens to what `publish-event` publishes. */
  readonly subscriptions: SubscriptionHub;
  /** Sends the messages of `send-service-bus-message`, beside the sink that gets all of them; null sends none. */
  readonly messages: MessageSender | null;
  /** Origin of the HTTP API of a Dapr sidecar. */
  readonly daprOrigin: string;
  /** Gives the tokens of the gateway's identities, and those of credential manager. */
  readonly identity: TokenIssuer;
}

/** Where a sidecar listens unless told otherwise. */
const defaultDaprOrigin = 'http://localhost:3500';

/** Ticks of 100 ns from 0001-01-01 to 1970-01-01. */
const unixEpochTicks = 621_355_968_000_000_000n;

/** Turns milliseconds since 1970 into .NET ticks. */
export const ticksOf = (epochMs: number): bigint => BigInt(Math.round(epochMs * 10_000)) + unixEpochTicks;

/** Node's timers; a request that waits keeps the process alive, unlike what only looks around now and then. */
const waitingTimers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, Math.min(delayMs, longestDelayMs));
    return { cancel: () => clearTimeout(timer) };
  },
};

/**
 * The services of a running gateway: the machine's clock and randomness, and connections through undici.
 *
 * @param overrides What a test sets instead; `nowTicks` follows `now` unless it is given too.
 */
export function createServices(overrides: Partial<Services> = {}): Services {
  const now = overrides.now ?? Date.now;
  return {
    now,
    nowTicks: overrides.nowTicks ?? (() => ticksOf(now())),
    random: overrides.random ?? Math.random,
    fetch: overrides.fetch ?? createBackendClient(),
    timers: overrides.timers ?? waitingTimers,
    cache: overrides.cache ?? createMemoryCache(now),
    externalCache: overrides.externalCache ?? null,
    vectors: overrides.vectors ?? createMemoryVectorStore(now),
    counters: overrides.counters ?? createCounterStore(now),
    sink: overrides.sink ?? createEventSink(),
    events: overrides.events ?? null,
    subscriptions: overrides.subscriptions ?? createSubscriptionHub(),
    messages: overrides.messages ?? null,
    daprOrigin: overrides.daprOrigin ?? defaultDaprOrigin,
    identity: overrides.identity ?? createLocalTokenIssuer(now),
  };
}
