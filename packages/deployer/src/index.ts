export type * from './resources/resource.js';
