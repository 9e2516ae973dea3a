import type { Literal, LlmTokenLimitConfig } from '@apim-kit/policy';
import { HeaderList } from '../../message/header-list.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { settableHeader } from './header-values.js';
import { tokenQuotaExceeded, tokenRateExceeded } from './limit-refusals.js';
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
  const name = (value: Literal<string> | undefined): string | null =>
    value === undefined ? null : compile.literal(value);
  const header = (value: Literal<string> | undefined): string | null =>
    value === undefined ? null : settableHeader(value, compile);
  const retryHeader = header(config.retryAfterHeaderName) ?? 'Retry-After';
  const retryVariable = name(config.retryAfterVariableName);
  const headers = {
    rate: header(config.remainingTokensHeaderName),
    quota: header(config.remainingQuotaTokensHeaderName),
    consumed: header(config.tokensConsumedHeaderName),
  };
  const variables = {
    rate: name(config.remainingTokensVariableName),
    quota: name(config.remainingQuotaTokensVariableName),
    consumed: name(config.tokensConsumedVariableName),
  };

  const report: TokenReports['report'] = (exchange, counters, consumed) => {
    const values = [
      ...counters.map(({ kind, limit, used }) => [kind, Math.max(0, limit - used())] as const),
      ['consumed', consumed] as const,
    ];
    for (const [kind, value] of values) {
      const variable = variables[kind];
      if (variable !== null) exchange.setVariable(variable, value);
      const header = headers[kind];
      if (header !== null) {
        exchange.beforeResponse(({ headerList }) => headerList.set(header, String(value)));
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
