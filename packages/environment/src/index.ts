export type * from './model/api-management.js';
export type * from './model/application-gateway.js';
export type * from './model/certificate-source.js';
export type * from './model/environment.js';
export type * from './model/local.js';
export type * from './model/network.js';
export type * from './model/scenario.js';
