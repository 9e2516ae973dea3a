import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, oneOf, string } from '../fields.js';

/** `<cache-remove-value>`: removes a value from the cache. */
export const cacheRemoveValue = definePolicy({
  name: 'cache-remove-value',
  category: 'caching',
  summary: 'Removes a value from the cache.',
  sections,
  attributes: {
    key: string('Key of the value.', { required: true }),
    'caching-type': oneOf(['prefer-external', 'external', 'internal'], 'Which cache.', {
      literal: true,
      default: 'prefer-external',
    }),
    'fail-on-cache-removal-error': boolean('Whether a failure ends in on-error.', { default: false }),
  },
  example: { key: 'user' },
});
