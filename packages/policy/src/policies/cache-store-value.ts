import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { integer, oneOf, string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<cache-store-value>`: stores a value in the cache. */
export const cacheStoreValue = definePolicy({
  name: 'cache-store-value',
  category: 'caching',
  summary: 'Stores a value in the cache.',
  sections,
  attributes: {
    key: string('Key of the value.', { required: true }),
    value: string('The value.', { required: true }),
    duration: integer('Seconds to keep it.', { required: true, minimum: 0 }),
    'caching-type': oneOf(['prefer-external', 'external', 'internal'], 'Which cache.', {
      literal: true,
      default: 'prefer-external',
    }),
  },
  example: { key: 'user', value: expression('@((string)context.Variables["user"])'), duration: 300 },
});
