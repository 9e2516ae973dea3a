import { definePolicy } from '../define-policy.js';
import { boolean, integer, string } from '../fields.js';

/** `<cache-store>`: stores the response in the cache, for `cache-lookup`. */
export const cacheStore = definePolicy({
  name: 'cache-store',
  category: 'caching',
  summary: 'Stores the response in the cache, for `cache-lookup`.',
  onHandshake: false,
  sections: ['outbound'],
  attributes: {
    duration: integer('Seconds to keep it.', { required: true, minimum: 0 }),
    'cache-response': boolean('Whether this response is stored. Default: when its status is 200.'),
    'caching-mode': string('Not documented.'),
  },
  example: { duration: 3600 },
});
