import type { CacheLookupValueConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { needsExternalCache, noExternalCache, valueKey } from './caching-type.js';
import { copyValue } from './copy-value.js';

/** Takes a value from the cache into a variable; without a value the variable gets the default, or is not set. */
export const cacheLookupValue: Handler<CacheLookupValueConfig> = (config, compile) => {
  if (needsExternalCache(config.cachingType, compile)) return compile.unsupported(noExternalCache);
  const readKey = compile.text(config.key);
  const variable = compile.literal(config.variableName);
  const byDefault = config.defaultValue === undefined ? null : compile.object(config.defaultValue).read;
  return (exchange) => {
    const key = readKey(exchange);
    const value = exchange.services.cache.get(valueKey(key));
    exchange.note(() => `${key}: ${value === undefined ? 'miss' : 'hit'}`);
    if (value !== undefined) exchange.setVariable(variable, copyValue(value, exchange));
    else if (byDefault !== null) exchange.setVariable(variable, byDefault(exchange));
    return undefined;
  };
};
