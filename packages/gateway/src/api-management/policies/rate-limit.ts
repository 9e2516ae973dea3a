import type { RateLimitApi, RateLimitConfig, RateLimitOperation } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { limitReports } from './limit-reports.js';
import { countedBy, isMeant } from './limited-entity.js';

/** Lets each subscription make so many calls in a sliding window; the others are refused and do not count. */
export const rateLimit: Handler<RateLimitConfig> = (config, compile) => {
  const limits = limitsOf(config, compile);
  const reports = limitReports(config, compile);
  const readKey = countedBy(compile);
  return (exchange) => {
    const { counters } = exchange.services;
    const key = readKey(exchange);
    const meant = limits.filter(({ applies }) => applies(exchange));
    const counts = meant.map(({ name, calls, windowMs }) => {
      const { count, oldestLeavesInMs } = counters.sliding(`${key}${name}`, windowMs);
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

interface Limit {
  /** Tells it from the others of the policy. */
  readonly name: string;
  readonly calls: number;
  readonly windowMs: number;
  readonly applies: Read<boolean>;
}

/** The policy's own limit first, then those of single APIs and operations. */
function limitsOf(config: RateLimitConfig, compile: PolicyCompiler): readonly Limit[] {
  const limit = (
    name: string,
    { calls, renewalPeriod }: Pick<RateLimitConfig, 'calls' | 'renewalPeriod'>,
    applies: Read<boolean>,
  ): Limit => ({
    name,
    calls: compile.literal(calls),
    windowMs: compile.literal(renewalPeriod) * 1000,
    applies,
  });
  const operations = (
    prefix: string,
    list: readonly RateLimitOperation[] = [],
    within: Read<boolean> = () => true,
  ): Limit[] =>
    list.map((operation, index) => {
      const applies = isMeant(operation, currentOperation, compile);
      return limit(
        `${prefix}/operation[${index}]`,
        operation,
        (exchange) => within(exchange) && applies(exchange),
      );
    });
  const ofApi = (api: RateLimitApi, index: number): Limit[] => {
    const applies = isMeant(api, (exchange) => exchange.api, compile);
    const name = `/api[${index}]`;
    return [limit(name, api, applies), ...operations(name, api.operations, applies)];
  };
  return [
    limit('', config, () => true),
    ...(config.apis ?? []).flatMap(ofApi),
    ...operations('', config.operations),
  ];
}

const currentOperation = (exchange: Exchange) => exchange.operation;
