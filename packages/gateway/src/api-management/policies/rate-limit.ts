import type { RateLimitConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { limitReports } from './limit-reports.js';
import { countedBy, limitedEntities } from './limited-entity.js';

/** Lets each subscription make so many calls in a sliding window; the others are refused and do not count. */
export const rateLimit: Handler<RateLimitConfig> = (config, compile) => {
  const limits = limitedEntities(config, compile).map(({ name, amounts, applies }) => ({
    name,
    calls: compile.literal(amounts.calls),
    windowMs: compile.literal(amounts.renewalPeriod) * 1000,
    applies,
  }));
  const reports = limitReports(config, compile);
  const readKey = countedBy(compile);
  return (exchange) => {
    const { counters } = exchange.services;
    const key = readKey(exchange);
    const meant = limits.filter(({ applies }) => applies(exchange));
    const counts = meant.map(({ name, calls, windowMs }) => {
      const { count, oldestLeavesInMs } = counters.sliding(`${key}${name}`, windowMs);
      exchange.note(() => `${count} of ${calls} calls`);
      return { calls, count, oldestLeavesInMs };
    });
    const exceeded = counts.filter(({ calls, count }) => count >= calls);
    const total = meant[0]!.calls;
    if (exceeded.length > 0) {
      reports.refuse(exchange, Math.max(...exceeded.map((one) => one.oldestLeavesInMs)), total);
    }
    for (const { name, windowMs } of meant) counters.addSliding(`${key}${name}`, windowMs, 1);
    reports.remaining(exchange, Math.min(...counts.map(({ calls, count }) => calls - count - 1)), total);
    return undefined;
  };
};
