import { definePolicy } from '../define-policy.js';
import { llmSemanticCacheStore } from './llm-semantic-cache-store.js';

/** The older name of `llm-semantic-cache-store`. */
export const azureOpenaiSemanticCacheStore = definePolicy({
  ...llmSemanticCacheStore,
  name: 'azure-openai-semantic-cache-store',
  summary: 'Stores the answer to an Azure OpenAI prompt in the cache.',
  documentation: 'azure-openai-semantic-cache-store-policy',
});
