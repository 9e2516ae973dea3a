export type * from './document/policy-document.js';
export { scopes, sections } from './document/policy-document.js';
export type * from './document/position.js';
export type * from './document/value.js';
