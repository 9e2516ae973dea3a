import type { LlmTokenLimitConfig } from '@apim-kit/policy';
import { HeaderList } from '../../message/header-list.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { tokenQuotaExceeded, tokenRateExceeded } from './limit-refusals.js';
import { reportNames } from './report-names.js';
import type { TokenCounter } from './token-counters.js';

export interface TokenReports {
  /** Tells the tokens that are left, and those that the call has used so far. */
  report(exchange: Exchange, counters: readonly TokenCounter[], consumed: number): void;
  /** @throws PolicyError */
  refuse(
    exchange: Exchange,
    exceeded: TokenCounter,
    prompt: number,
    counters: readonly TokenCounter[],
  ): never;
}

/** Compiles the headers and variables of a limit of tokens. */
export function tokenReports(config: LlmTokenLimitConfig, compile: PolicyCompiler): TokenReports {
  const { header, variable } = reportNames(compile);
  const retryHeader = header(config.retryAfterHeaderName) ?? 'Retry-After';
  const retryVariable = variable(config.retryAfterVariableName);
  const headers = {
    rate: header(config.remainingTokensHeaderName),
    quota: header(config.remainingQuotaTokensHeaderName),
    consumed: header(config.tokensConsumedHeaderName),
  };
  const variables = {
    rate: variable(config.remainingTokensVariableName),
    quota: variable(config.remainingQuotaTokensVariableName),
    consumed: variable(config.tokensConsumedVariableName),
  };

  const report: TokenReports['report'] = (exchange, counters, consumed) => {
    const values = [
      ...counters.map(({ kind, limit, used }) => [kind, Math.max(0, limit - used())] as const),
      ['consumed', consumed] as const,
    ];
    for (const [kind, value] of values) {
      const variableName = variables[kind];
      if (variableName !== null) exchange.setVariable(variableName, value);
      const headerName = headers[kind];
      if (headerName !== null) {
        exchange.beforeResponse(({ headerList }) => headerList.set(headerName, String(value)));
      }
    }
  };
  return {
    report,
    refuse(exchange, exceeded, prompt, counters) {
      report(exchange, counters, 0);
      const hopeless = prompt > exceeded.limit;
      const seconds = hopeless ? null : Math.max(1, Math.ceil(exceeded.renewsInMs() / 1000));
      const list = new HeaderList(seconds === null ? [] : [[retryHeader, String(seconds)]]);
      if (retryVariable !== null && seconds !== null) exchange.setVariable(retryVariable, seconds);
      const refusal = exceeded.kind === 'rate' ? tokenRateExceeded : tokenQuotaExceeded;
      throw refusal(compile.site.policy, seconds, list);
    },
  };
}
