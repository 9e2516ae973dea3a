import type { CacheLookupValueConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { externalCacheOf, tolerant, valueKey } from './caching-type.js';
import { copyValue } from './copy-value.js';
import { decodeValue } from './value-codec.js';

/** Takes a value from the cache into a variable; without a value the variable gets the default, or is not set. */
export const cacheLookupValue: Handler<CacheLookupValueConfig> = (config, compile) => {
  const externalOf = externalCacheOf(config.cachingType, compile);
  if (typeof externalOf === 'string') return compile.unsupported(externalOf);
  const readKey = compile.text(config.key);
  const variable = compile.literal(config.variableName);
  const byDefault = config.defaultValue === undefined ? null : compile.object(config.defaultValue).read;
  return (exchange) => {
    const key = readKey(exchange);
    const take = (value: unknown): undefined => {
      exchange.note(() => `${key}: ${value === undefined ? 'miss' : 'hit'}`);
      if (value !== undefined) exchange.setVariable(variable, value);
      else if (byDefault !== null) exchange.setVariable(variable, byDefault(exchange));
    };
    const external = externalOf(exchange);
    if (external === null) {
      const value = exchange.services.cache.get(valueKey(key));
      return take(value === undefined ? undefined : copyValue(value));
    }
    const found = tolerant(exchange, async () => {
      const bytes = await external.get(valueKey(key));
      return bytes === null ? undefined : decodeValue(bytes);
    });
    return found.then(take);
  };
};
