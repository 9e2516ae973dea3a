import type { LlmEmitTokenMetricConfig } from '@apim-kit/policy';
import { llmCall } from '../llm/observe-usage.js';
import type { TokenUsage } from '../llm/token-usage.js';
import type { Handler } from '../pipeline/handler.js';
import { metricDimensions } from './metric-dimensions.js';

const metrics: readonly {
  readonly name: string;
  readonly type: string;
  readonly value: (usage: TokenUsage) => number;
}[] = [
  { name: 'Total Tokens', type: 'total-tokens', value: ({ total }) => total },
  { name: 'Prompt Tokens', type: 'prompt-tokens', value: ({ prompt }) => prompt },
  { name: 'Completion Tokens', type: 'completion-tokens', value: ({ completion }) => completion },
];

/** Sends the tokens that a call has used to the gateway's sink, where Application Insights would get them. */
export const llmEmitTokenMetric: Handler<LlmEmitTokenMetricConfig> = (config, compile) => {
  if (config.name !== undefined) return compile.unsupported('name is not documented.');
  if (config.ignorePrompt !== undefined && config.ignorePrompt !== false) {
    return compile.unsupported('ignore-prompt is not documented.');
  }
  const { policy } = compile.site;
  const namespace = compile.literal(config.namespace ?? 'API Management');
  const readType = compile.text(config.valueType ?? 'all');
  const readDimensions = metricDimensions(config.dimensions ?? [], compile);
  if (typeof readDimensions === 'string') return compile.unsupported(readDimensions);
  return async (exchange) => {
    const type = readType(exchange);
    const dimensions = readDimensions(exchange);
    const { whenUsed } = await llmCall(exchange, policy);
    whenUsed((usage) => {
      for (const metric of metrics) {
        if (type !== 'all' && type !== metric.type) continue;
        const { name } = metric;
        exchange.services.sink.add({
          kind: 'metric',
          name,
          namespace,
          value: metric.value(usage),
          dimensions,
        });
      }
    });
    return undefined;
  };
};
