import type { CacheStoreValueConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { needsExternalCache, noExternalCache, valueKey } from './caching-type.js';
import { copyValue } from './copy-value.js';

/** Puts a value into the cache for so many seconds; null is no value and stores nothing. */
export const cacheStoreValue: Handler<CacheStoreValueConfig> = (config, compile) => {
  if (needsExternalCache(config.cachingType, compile)) return compile.unsupported(noExternalCache);
  const readKey = compile.text(config.key);
  const { read: readValue } = compile.object(config.value);
  const readSeconds = compile.number(config.duration);
  return (exchange) => {
    const key = readKey(exchange);
    const value = readValue(exchange);
    const seconds = readSeconds(exchange);
    exchange.note(() => `${key} for ${seconds} s`);
    if (value === null || value === undefined) return undefined;
    exchange.services.cache.set(valueKey(key), copyValue(value, exchange), seconds * 1000);
    return undefined;
  };
};
