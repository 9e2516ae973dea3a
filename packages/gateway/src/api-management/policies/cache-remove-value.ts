import type { CacheRemoveValueConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { needsExternalCache, noExternalCache, valueKey } from './caching-type.js';

/** Takes a value out of the cache. Removing what is not there is no error. */
export const cacheRemoveValue: Handler<CacheRemoveValueConfig> = (config, compile) => {
  if (needsExternalCache(config.cachingType, compile)) return compile.unsupported(noExternalCache);
  const readKey = compile.text(config.key);
  const readFails = compile.boolean(config.failOnCacheRemovalError ?? false);
  return (exchange) => {
    const key = readKey(exchange);
    const fails = readFails(exchange);
    try {
      exchange.services.cache.delete(valueKey(key));
    } catch (error) {
      if (fails) throw error;
      exchange.note(() => `${key} stays: ${error instanceof Error ? error.message : String(error)}`);
    }
    return undefined;
  };
};
