import { definePolicy } from '../define-policy.js';
import { llmSemanticCacheLookup } from './llm-semantic-cache-lookup.js';

/** The older name of `llm-semantic-cache-lookup`. */
export const azureOpenaiSemanticCacheLookup = definePolicy({
  ...llmSemanticCacheLookup,
  name: 'azure-openai-semantic-cache-lookup',
  summary: 'Answers an Azure OpenAI prompt from the cache when one close to it was answered before.',
  documentation: 'azure-openai-semantic-cache-lookup-policy',
});
