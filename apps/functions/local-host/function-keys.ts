import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpFunction } from './router.js';

/** The keys that this host accepts; a level without a key lets nobody in. */
export interface FunctionKeys {
  /** Opens `authLevel: 'function'`. */
  readonly function: string | undefined;
  /** Opens every level. */
  readonly master: string | undefined;
}

/**
 * Whether a request may call a function: by the key in the header `x-functions-key` or the query parameter `code`.
 *
 * Core Tools lets everything pass on a laptop; here a level that asks for a key asks for it.
 */
export function isAuthorized(
  level: HttpFunction['authLevel'],
  presented: string | null | undefined,
  keys: FunctionKeys,
): boolean {
  switch (level) {
    case 'anonymous':
      return true;
    case 'function':
      return equals(presented, keys.function) || equals(presented, keys.master);
    case 'admin':
      return equals(presented, keys.master);
  }
}

function equals(presented: string | null | undefined, expected: string | undefined): boolean {
  if (!presented || !expected) return false;
  return timingSafeEqual(digest(presented), digest(expected));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
