import type { LimitConcurrencyConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { concurrencyExceeded } from './limit-refusals.js';

/** Lets so many requests with one key run its policies at the same time; the others are refused at once. */
export const limitConcurrency: Handler<LimitConcurrencyConfig> = ({ key, maxCount, policies }, compile) => {
  const readKey = compile.text(key);
  const maximum = compile.literal(maxCount);
  const run = compile.policies(policies, null);
  return async (exchange) => {
    const leave = exchange.services.counters.enter(readKey(exchange), maximum);
    if (leave === undefined) throw concurrencyExceeded();
    try {
      return await run(exchange);
    } finally {
      leave();
    }
  };
};
