import type { RateLimitByKeyConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { countOf } from './deferred-count.js';
import { limitReports } from './limit-reports.js';

const policy = 'rate-limit-by-key';
const maximumSeconds = 300;

/** Lets calls with one key be made so often in a sliding window. */
export const rateLimitByKey: Handler<RateLimitByKeyConfig> = (config, compile) => {
  if (config.flexibleRetryWindow !== undefined && config.flexibleRetryWindow !== false) {
    return compile.unsupported('flexible-retry-window is not documented.');
  }
  const readCalls = compile.number(config.calls);
  const readSeconds = compile.number(config.renewalPeriod);
  const readKey = compile.text(config.counterKey);
  const count = countOf(config, compile, compile.boolean(config.incrementAfterResponse ?? false));
  const reports = limitReports(config, compile);
  return (exchange) => {
    const { counters } = exchange.services;
    const key = `${policy} ${readKey(exchange)}`;
    const calls = readCalls(exchange);
    const seconds = readSeconds(exchange);
    if (!(seconds > 0 && seconds <= maximumSeconds)) {
      throw invalidValue(policy, `renewal-period must be 1 to ${maximumSeconds} seconds, not ${seconds}.`);
    }
    const { count: counted, oldestLeavesInMs } = counters.sliding(key, seconds * 1000);
    exchange.note(() => `${counted} of ${calls} calls`);
    if (counted >= calls) reports.refuse(exchange, oldestLeavesInMs, calls);
    let added = 0;
    count(exchange, (amount) => {
      // The same key in several policies counts a call once.
      if (exchange.counted.has(key)) return;
      exchange.counted.add(key);
      counters.addSliding(key, seconds * 1000, amount);
      added = amount;
    });
    reports.remaining(exchange, Math.max(0, calls - counted - added), calls);
    return undefined;
  };
};
