import type { QuotaConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { countedBy, limitedEntities } from './limited-entity.js';
import { addBytes, addCalls, refuseExceeded } from './quota-counter.js';
import { periodAt } from './quota-period.js';

/** Lets each subscription use so many calls or kilobytes in a period that begins with the subscription. */
export const quota: Handler<QuotaConfig> = (config, compile) => {
  const limits = limitedEntities(config, compile).map(({ name, amounts, applies }) => {
    const { calls, bandwidth, renewalPeriod = config.renewalPeriod } = amounts;
    return {
      name,
      calls: calls === undefined ? null : compile.literal(calls),
      kilobytes: bandwidth === undefined ? null : compile.literal(bandwidth),
      lengthMs: compile.literal(renewalPeriod) * 1000,
      applies,
    };
  });
  const readKey = countedBy(compile);
  return (exchange) => {
    const key = readKey(exchange);
    const now = exchange.services.now();
    const { subscription } = exchange;
    const anchorMs = (subscription?.startDate ?? subscription?.createdDate)?.getTime() ?? 0;
    const quotas = limits
      .filter(({ applies }) => applies(exchange))
      .map(({ name, calls, kilobytes, lengthMs }) => ({
        key: `${key}${name}`,
        calls,
        kilobytes,
        period: periodAt(now, anchorMs, lengthMs),
      }));
    refuseExceeded('quota', exchange, quotas);
    for (const one of quotas) {
      addCalls(exchange, one, 1);
      addBytes(exchange, one);
    }
    return undefined;
  };
};
