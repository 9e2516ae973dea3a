import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a library at the moment when a definition needs it: most don't, and start-up must not pay for them.
 *
 * @param name Of a library that has a CommonJS entry.
 */
export const loadLibrary = <Library>(name: string): Library => require(name) as Library;
