export { HeaderList } from './message/header-list.js';
export type * from './message/hop.js';
export type * from './message/message.js';
export type * from './trace/recorder.js';
export type * from './trace/trace.js';
