import type { Literal } from '@apim-kit/policy';
import { HeaderList } from '../../message/header-list.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { rateLimitExceeded } from './limit-refusals.js';
import { reportNames } from './report-names.js';

/** Where a rate limit tells how matters stand. */
export interface LimitReportConfig {
  readonly retryAfterHeaderName?: Literal<string>;
  readonly retryAfterVariableName?: Literal<string>;
  readonly remainingCallsHeaderName?: Literal<string>;
  readonly remainingCallsVariableName?: Literal<string>;
  readonly totalCallsHeaderName?: Literal<string>;
}

export interface LimitReports {
  /** Tells the calls that are left and the limit. */
  remaining(exchange: Exchange, remaining: number, total: number): void;
  /** @throws PolicyError */
  refuse(exchange: Exchange, retryAfterMs: number, total: number): never;
}

/** Compiles the headers and variables of a rate limit. */
export function limitReports(config: LimitReportConfig, compile: PolicyCompiler): LimitReports {
  const { header, variable } = reportNames(compile);
  const retryAfterHeader = header(config.retryAfterHeaderName) ?? 'Retry-After';
  const retryAfterVariable = variable(config.retryAfterVariableName);
  const remainingHeader = header(config.remainingCallsHeaderName);
  const remainingVariable = variable(config.remainingCallsVariableName);
  const totalHeader = header(config.totalCallsHeaderName);

  const remaining: LimitReports['remaining'] = (exchange, left, total) => {
    if (remainingVariable !== null) exchange.setVariable(remainingVariable, left);
    if (remainingHeader === null && totalHeader === null) return;
    exchange.beforeResponse(({ headerList }) => {
      if (remainingHeader !== null) headerList.set(remainingHeader, String(left));
      if (totalHeader !== null) headerList.set(totalHeader, String(total));
    });
  };
  return {
    remaining,
    refuse(exchange, retryAfterMs, total) {
      const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
      if (retryAfterVariable !== null) exchange.setVariable(retryAfterVariable, seconds);
      remaining(exchange, 0, total);
      throw rateLimitExceeded(
        compile.site.policy,
        seconds,
        new HeaderList([[retryAfterHeader, String(seconds)]]),
      );
    },
  };
}
