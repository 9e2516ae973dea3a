import type { NamedValue } from '../document/value.js';

/**
 * A named value in the place of a whole value.
 *
 * @example
 * setBackendService({ baseUrl: namedValue('backend-url') }) // <set-backend-service base-url="{{backend-url}}" />
 */
export function namedValue(name: string): NamedValue {
  return Object.freeze({ kind: 'named-value' as const, name });
}
