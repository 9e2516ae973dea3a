export type * from './context.js';
export type * from './diagnostic.js';
