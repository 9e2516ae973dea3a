export type { Cache } from './api-management/state/cache.js';
export type { CounterStore, SlidingCount } from './api-management/state/counter-store.js';
export {
  createEventSink,
  type EventSink,
  type GatewayEvent,
  type LoggedEvent,
  type MetricEvent,
} from './api-management/state/event-sink.js';
export { createGateway, type InProcessGateway } from './create-gateway.js';
export { GatewayError, type GatewayErrorCode } from './gateway-error.js';
export type { GatewayReport, UnsupportedPolicy } from './gateway-report.js';
export type { ClientIdentity, InProcessRequest, InProcessResponse } from './in-process-request.js';
export { HeaderList } from './message/header-list.js';
export type * from './message/hop.js';
export type * from './message/message.js';
export type { RequestSignal } from './message/request-signal.js';
export type { TimerHandle, Timers } from './server/timers.js';
export { type Services } from './services.js';
export { startGateway, type GatewayOptions, type GatewayUrls, type RunningGateway } from './start-gateway.js';
export type * from './trace/recorder.js';
export type * from './trace/trace.js';
export type { TraceStore } from './trace/trace-store.js';
