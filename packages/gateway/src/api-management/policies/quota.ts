import type { QuotaApi, QuotaConfig, QuotaOperation } from '@apim-kit/policy';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { countedBy, isMeant } from './limited-entity.js';
import { addBytes, addCalls, refuseExceeded } from './quota-counter.js';
import { periodAt } from './quota-period.js';

/** Lets each subscription use so many calls or kilobytes in a period that begins with the subscription. */
export const quota: Handler<QuotaConfig> = (config, compile) => {
  const limits = limitsOf(config, compile);
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

interface Limit {
  readonly name: string;
  readonly calls: number | null;
  readonly kilobytes: number | null;
  readonly lengthMs: number;
  readonly applies: Read<boolean>;
}

type Amounts = Pick<QuotaOperation, 'calls' | 'bandwidth' | 'renewalPeriod'>;

function limitsOf(config: QuotaConfig, compile: PolicyCompiler): readonly Limit[] {
  const limit = (
    name: string,
    { calls, bandwidth, renewalPeriod = config.renewalPeriod }: Amounts,
    applies: Read<boolean>,
  ): Limit => ({
    name,
    calls: calls === undefined ? null : compile.literal(calls),
    kilobytes: bandwidth === undefined ? null : compile.literal(bandwidth),
    lengthMs: compile.literal(renewalPeriod) * 1000,
    applies,
  });
  const operations = (
    prefix: string,
    list: readonly QuotaOperation[] = [],
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
  const ofApi = (api: QuotaApi, index: number): Limit[] => {
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
