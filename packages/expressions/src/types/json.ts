export * from './json/token.js';
export * from './json/containers.js';
export * from './json/values.js';
export * from './json/extensions.js';
export * from './json/convert.js';
