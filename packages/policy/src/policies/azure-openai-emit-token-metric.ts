import { definePolicy } from '../define-policy.js';
import { llmEmitTokenMetric } from './llm-emit-token-metric.js';

/** The older name of `llm-emit-token-metric`. */
export const azureOpenaiEmitTokenMetric = definePolicy({
  ...llmEmitTokenMetric,
  name: 'azure-openai-emit-token-metric',
  summary: 'Sends the number of Azure OpenAI tokens that were used to Application Insights.',
  documentation: 'azure-openai-emit-token-metric-policy',
});
