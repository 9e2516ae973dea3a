export {
  compileApiManagement,
  type ApiManagementSnapshot,
  type UnsupportedPolicy,
} from './api-management/compile-api-management.js';
export type * from './api-management/backend/backend-client.js';
export { BackendError, type BackendErrorCode } from './api-management/backend/backend-error.js';
export { HeaderList } from './message/header-list.js';
export type * from './message/hop.js';
export type * from './message/message.js';
export { createServices, ticksOf, type Services } from './services.js';
export type { OpenTrace } from './trace/open-trace.js';
export { noTrace } from './trace/recorder.js';
export { createRedactor, type Redactor } from './trace/redactor.js';
export { redactorFor } from './trace/redactor-for.js';
export { createTraceStore, type TraceStore, type TraceStoreOptions } from './trace/trace-store.js';
export type * from './trace/recorder.js';
export type * from './trace/trace.js';
