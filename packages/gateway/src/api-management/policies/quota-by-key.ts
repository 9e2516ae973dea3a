import type { QuotaByKeyConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { countOf } from './deferred-count.js';
import { addBytes, addCalls, refuseExceeded, type Quota } from './quota-counter.js';
import { momentMs, periodAt, periodMs } from './quota-period.js';

const minimumMs = 300_000;

/** Lets calls with one key use so many calls or kilobytes in a period that begins at a fixed time. */
export const quotaByKey: Handler<QuotaByKeyConfig> = (config, compile) => {
  const renewal = compile.literal(config.renewalPeriod);
  const lengthMs = periodMs(renewal);
  if (lengthMs === undefined) return compile.unsupported(`renewal-period '${renewal}' is not understood.`);
  if (lengthMs !== 0 && lengthMs < minimumMs) {
    return compile.unsupported('renewal-period must be 300 seconds at least, or 0.');
  }
  const start = compile.literal(config.firstPeriodStart ?? '0001-01-01T00:00:00Z');
  const anchorMs = momentMs(start);
  if (anchorMs === undefined) return compile.unsupported(`first-period-start '${start}' is no date.`);

  const readKey = compile.text(config.counterKey);
  const calls = config.calls === undefined ? null : compile.literal(config.calls);
  const kilobytes = config.bandwidth === undefined ? null : compile.literal(config.bandwidth);
  const count = countOf(config, compile);
  return (exchange) => {
    const period = periodAt(exchange.services.now(), anchorMs, lengthMs);
    const quota: Quota = { key: `quota-by-key ${readKey(exchange)}`, calls, kilobytes, period };
    refuseExceeded('quota-by-key', exchange, [quota]);
    count(exchange, (amount) => addCalls(exchange, quota, amount));
    addBytes(exchange, quota);
    return undefined;
  };
};
