export type * from './expression.js';
export type * from './node.js';
export type * from './pattern.js';
export type * from './statement.js';
export * from './type-syntax.js';
