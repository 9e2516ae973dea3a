import { definePolicy } from '../define-policy.js';
import { llmTokenLimit } from './llm-token-limit.js';

/** The older name of `llm-token-limit`. */
export const azureOpenaiTokenLimit = definePolicy({
  ...llmTokenLimit,
  name: 'azure-openai-token-limit',
  summary: 'Lets each key use so many Azure OpenAI tokens in a minute or a period.',
  documentation: 'azure-openai-token-limit-policy',
});
