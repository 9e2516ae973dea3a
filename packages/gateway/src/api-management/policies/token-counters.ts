import type { LlmTokenLimitConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { calendarPeriodAt, isCalendarUnit } from './calendar-period.js';

/** Tokens of one key: those of the last minute, or those of a period. */
export interface TokenCounter {
  readonly kind: 'rate' | 'quota';
  readonly key: string;
  readonly limit: number;
  used(): number;
  add(tokens: number): void;
  /** Milliseconds until some or all of them are given back. */
  renewsInMs(): number;
}

const minuteMs = 60_000;

/** Compiles the limits of a policy. */
export function tokenCounters(
  { tokensPerMinute, tokenQuota, tokenQuotaPeriod }: LlmTokenLimitConfig,
  compile: PolicyCompiler,
): (exchange: Exchange, counterKey: string) => readonly TokenCounter[] {
  const { policy } = compile.site;
  const readRate = tokensPerMinute === undefined ? null : compile.number(tokensPerMinute);
  const readQuota = tokenQuota === undefined ? null : compile.number(tokenQuota);
  const readUnit = tokenQuotaPeriod === undefined ? null : compile.text(tokenQuotaPeriod);

  const rate = ({ services: { counters } }: Exchange, name: string, limit: number): TokenCounter => {
    const key = `llm-tokens rate ${name}`;
    return {
      kind: 'rate',
      key,
      limit,
      used: () => counters.sliding(key, minuteMs).count,
      add: (tokens) => counters.addSliding(key, minuteMs, tokens),
      renewsInMs: () => counters.sliding(key, minuteMs).oldestLeavesInMs,
    };
  };
  const quota = ({ services }: Exchange, name: string, limit: number, unit: string): TokenCounter => {
    if (!isCalendarUnit(unit)) throw invalidValue(policy, `token-quota-period can't be '${unit}'.`);
    const key = `llm-tokens quota ${unit} ${name}`;
    const { startMs, endMs } = calendarPeriodAt(services.now(), unit);
    return {
      kind: 'quota',
      key,
      limit,
      used: () => services.counters.period(key, startMs),
      add: (tokens) => services.counters.addPeriod(key, startMs, endMs, tokens),
      renewsInMs: () => endMs - services.now(),
    };
  };
  return (exchange, name) => [
    ...(readRate === null ? [] : [rate(exchange, name, readRate(exchange))]),
    ...(readQuota === null ? [] : [quota(exchange, name, readQuota(exchange), readUnit?.(exchange) ?? '')]),
  ];
}
