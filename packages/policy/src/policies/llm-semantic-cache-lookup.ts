import { definePolicy } from '../define-policy.js';
import { anyOrder, boolean, integer, number, oneOf, string, textChild } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<llm-semantic-cache-lookup>`: answers a prompt from the cache when one close to it was answered before. */
export const llmSemanticCacheLookup = definePolicy({
  name: 'llm-semantic-cache-lookup',
  category: 'caching',
  summary: 'Answers a prompt from the cache when one close to it was answered before.',
  sections: ['inbound'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  attributes: {
    'score-threshold': number('How close a stored prompt must be.', {
      required: true,
      minimum: 0,
      maximum: 1,
    }),
    'embeddings-backend-id': string('Backend that makes the embeddings.', { required: true }),
    'embeddings-backend-auth': oneOf(['system-assigned'], 'How to sign in to that backend.', {
      default: 'system-assigned',
      literal: true,
    }),
    'ignore-system-messages': boolean('Whether system messages are left out of the comparison.', {
      default: false,
    }),
    'max-message-count': integer('Messages of a dialog after which nothing is cached.', { minimum: 0 }),
    'cache-id': string('Not documented.'),
  },
  children: { 'vary-by': textChild('varyBy', string('What else must be the same.'), anyOrder) },
  rules: [{ kind: 'asked', fields: ['embeddings-backend-auth'] }],
  example: {
    scoreThreshold: 0.05,
    embeddingsBackendId: 'embeddings',
    embeddingsBackendAuth: 'system-assigned',
    varyBy: [expression('@(context.Subscription.Id)')],
  },
});
