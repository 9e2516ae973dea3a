import type { LlmTokenLimitConfig } from '@apim-kit/policy';
import { llmCall } from '../llm/observe-usage.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { tokenCounters, type TokenCounter } from './token-counters.js';
import { tokenReports } from './token-reports.js';

/** Lets calls with one key use so many tokens of a language model in a minute, or in a period. */
export const llmTokenLimit: Handler<LlmTokenLimitConfig> = (config, compile) => {
  if (config.promptType !== undefined && config.promptType !== 'auto') {
    return compile.unsupported('prompt-type is not documented.');
  }
  if (config.ignorePrompt !== undefined && config.ignorePrompt !== false) {
    return compile.unsupported('ignore-prompt is not documented.');
  }
  const { policy } = compile.site;
  const readKey = compile.text(config.counterKey);
  const readEstimates = compile.boolean(config.estimatePromptTokens);
  const countersOf = tokenCounters(config, compile);
  const reports = tokenReports(config, compile);
  return async (exchange) => {
    const key = readKey(exchange);
    const call = await llmCall(exchange, policy);
    // Of a stream nobody tells the tokens before its end: they are estimated in any case.
    const estimates = readEstimates(exchange) || call.prompt?.streamed === true;
    const prompt = estimates ? await call.estimate() : 0;
    const counters = countersOf(exchange, key);
    for (const counter of counters) {
      const { used, limit } = counter;
      exchange.note(() => `${counter.kind}: ${used()} of ${limit} tokens, ${prompt} in the prompt`);
      if (used() + prompt > limit || used() >= limit) reports.refuse(exchange, counter, prompt, counters);
    }
    const add = once(exchange, counters);
    add(prompt);
    reports.report(exchange, counters, prompt);
    call.whenUsed((usage) => {
      add(usage.total - prompt);
      reports.report(exchange, counters, usage.total);
    });
    return undefined;
  };
};

/** The same key in several policies counts a call once. */
function once({ counted }: Exchange, counters: readonly TokenCounter[]): (tokens: number) => void {
  const own = counters.filter(({ key }) => !counted.has(key));
  for (const { key } of own) counted.add(key);
  return (tokens) => {
    for (const { add } of own) if (tokens !== 0) add(tokens);
  };
}
