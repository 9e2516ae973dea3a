import { definePolicy } from '../define-policy.js';
import { boolean, integer } from '../fields.js';

/** `<llm-semantic-cache-store>`: stores the answer to a prompt in the cache. */
export const llmSemanticCacheStore = definePolicy({
  name: 'llm-semantic-cache-store',
  category: 'caching',
  summary: 'Stores the answer to a prompt in the cache.',
  sections: ['outbound'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  attributes: {
    duration: integer('Seconds to keep it.', { required: true }),
    'cache-response': boolean('Whether this response is stored. Default: when its status is 200.'),
  },
  example: { duration: 60 },
});
