export { createAzureTokenIssuer } from './api-management/identity/azure-token-issuer.js';
export {
  createLocalTokenIssuer,
  type LocalTokenIssuer,
} from './api-management/identity/local-token-issuer.js';
export type * from './api-management/identity/token-issuer.js';
export type { Cache } from './api-management/state/cache.js';
export type { CounterStore, SlidingCount } from './api-management/state/counter-store.js';
export {
  createEventHubsSender,
  type EventHubsSenderOptions,
} from './api-management/state/event-hubs-sender.js';
export type { EventHub, ManagedIdentity, SharedAccessKey } from './api-management/installation/event-hub.js';
export type { EventSender } from './api-management/state/event-sender.js';
export {
  createEventSink,
  type EventSink,
  type GatewayEvent,
  type LoggedEvent,
  type MessageEvent,
  type MetricEvent,
  type SubscriptionEvent,
  type UndeliveredEvent,
} from './api-management/state/event-sink.js';
export type { ExternalCache } from './api-management/state/external-cache.js';
export type { MessageSender } from './api-management/state/message-sender.js';
export { createRedisCache, type RedisCacheOptions } from './api-management/state/redis-cache.js';
export { createServiceBusSender } from './api-management/state/service-bus-sender.js';
export type { SubscriptionHub } from './api-management/state/subscription-hub.js';
export type * from './api-management/state/vector-store.js';
export { createGateway, type InProcessGateway } from './create-gateway.js';
export { GatewayError, type GatewayErrorCode } from './gateway-error.js';
export type { GatewayReport, UnsupportedPolicy } from './gateway-report.js';
export type { ClientIdentity, InProcessRequest, InProcessResponse } from './in-process-request.js';
export { HeaderList } from './message/header-list.js';
export type * from './message/hop.js';
export type * from './message/message.js';
export type * from './message/tunnel.js';
export type { RequestSignal } from './message/request-signal.js';
export type { TimerHandle, Timers } from './server/timers.js';
export { type Services } from './services.js';
export { startGateway, type GatewayOptions, type GatewayUrls, type RunningGateway } from './start-gateway.js';
export type * from './trace/recorder.js';
export { redactorFor } from './trace/redactor-for.js';
export { redacted, type Redactor } from './trace/redactor.js';
export type { SensitiveNames } from './trace/sensitive-names.js';
export type * from './trace/trace.js';
export type { TraceStore } from './trace/trace-store.js';
