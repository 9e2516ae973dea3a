import type { CacheRemoveValueConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Handler } from '../pipeline/handler.js';
import { externalCacheOf, valueKey } from './caching-type.js';

const policy = 'cache-remove-value';

/** Takes a value out of the cache. Removing what is not there is no error. */
export const cacheRemoveValue: Handler<CacheRemoveValueConfig> = (config, compile) => {
  const externalOf = externalCacheOf(config.cachingType, compile);
  if (typeof externalOf === 'string') return compile.unsupported(externalOf);
  const readKey = compile.text(config.key);
  const readFails = compile.boolean(config.failOnCacheRemovalError ?? false);
  return async (exchange) => {
    const key = readKey(exchange);
    const fails = readFails(exchange);
    const external = externalOf(exchange);
    try {
      if (external === null) exchange.services.cache.delete(valueKey(key));
      else await external.delete(valueKey(key));
    } catch (error) {
      const message = errorMessage(error);
      if (fails) {
        const details = { source: policy, reason: 'CacheRemovalFailure', message, cause: error };
        throw new PolicyError({ ...details, response: 'internal' });
      }
      exchange.note(() => `${key} stays: ${message}`);
    }
    return undefined;
  };
};
