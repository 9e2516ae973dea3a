import type { Literal } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';
import type { ExternalCache } from '../state/external-cache.js';

type CachingType = Literal<'prefer-external' | 'external' | 'internal'> | undefined;

/** Compiles which cache a policy uses: the external one, or the gateway's own where that is null. */
export function externalCacheOf(
  cachingType: CachingType,
  compile: PolicyCompiler,
): Read<ExternalCache | null> | string {
  const type = cachingType === undefined ? 'prefer-external' : compile.literal(cachingType);
  if (type === 'internal') return () => null;
  if (type === 'external' && !compile.installation.hasExternalCache) {
    return 'caching-type asks for an external cache, and there is none.';
  }
  return ({ services }) => services.externalCache;
}

/** Keys of values and of responses never meet. */
export const valueKey = (key: string): string => `value ${key}`;

/** A cache that does not answer is one that knows nothing: no request fails for it. */
export async function tolerant<T>(exchange: Exchange, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    exchange.note(() => `the cache failed: ${errorMessage(error)}`);
    return undefined;
  }
}
