import type { CacheStoreValueConfig } from '@apim-kit/policy';
import { describeValue } from '@apim-kit/expressions';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { externalCacheOf, tolerant, valueKey } from './caching-type.js';
import { copyValue } from './copy-value.js';
import { sizeOf } from './size-of.js';
import { encodeValue } from './value-codec.js';

const policy = 'cache-store-value';

/** Puts a value into the cache for so many seconds; null is no value and stores nothing. */
export const cacheStoreValue: Handler<CacheStoreValueConfig> = (config, compile) => {
  const externalOf = externalCacheOf(config.cachingType, compile);
  if (typeof externalOf === 'string') return compile.unsupported(externalOf);
  const readKey = compile.text(config.key);
  const { read: readValue } = compile.object(config.value);
  const readSeconds = compile.number(config.duration);
  return (exchange) => {
    const key = readKey(exchange);
    const value = readValue(exchange);
    const seconds = readSeconds(exchange);
    exchange.note(() => `${key} for ${seconds} s`);
    if (value === null || value === undefined) return undefined;
    const external = externalOf(exchange);
    if (external === null) {
      const copy = copyValue(value);
      exchange.services.cache.set(valueKey(key), copy, seconds * 1000, sizeOf(value));
      return undefined;
    }
    if (!(seconds > 0)) return undefined;
    const bytes = encodeValue(value);
    if (bytes === undefined) {
      throw invalidValue(
        policy,
        `A value of type ${describeValue(value).type} can't be kept in an external cache.`,
      );
    }
    const stored = tolerant(exchange, () => external.set(valueKey(key), bytes, seconds * 1000));
    return stored.then(() => undefined);
  };
};
