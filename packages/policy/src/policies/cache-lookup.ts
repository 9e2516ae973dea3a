import { definePolicy } from '../define-policy.js';
import { anyOrder, boolean, oneOf, string, textChild } from '../fields.js';

/** `<cache-lookup>`: answers a GET from the cache when it was answered before. */
export const cacheLookup = definePolicy({
  name: 'cache-lookup',
  category: 'caching',
  summary: 'Answers a GET from the cache when it was answered before.',
  onHandshake: false,
  sections: ['inbound'],
  attributes: {
    'vary-by-developer': boolean('Whether each subscription has its own entries.', { required: true }),
    'vary-by-developer-groups': boolean('Whether each group has its own entries.', { required: true }),
    'allow-private-response-caching': boolean(
      'Whether requests with an Authorization header are answered from the cache.',
      { default: false },
    ),
    'caching-type': oneOf(['prefer-external', 'external', 'internal'], 'Which cache.', {
      literal: true,
      default: 'prefer-external',
    }),
    'downstream-caching-type': oneOf(['none', 'private', 'public'], 'What Cache-Control tells the caller.', {
      literal: true,
      default: 'none',
    }),
    'must-revalidate': boolean('Whether Cache-Control says `must-revalidate`.', { default: true }),
  },
  children: {
    'vary-by-header': textChild('varyByHeaders', string('Headers with entries of their own.'), anyOrder),
    'vary-by-query-parameter': textChild(
      'varyByQueryParameters',
      string('Query parameters with entries of their own.'),
      anyOrder,
    ),
  },
  example: { varyByDeveloper: false, varyByDeveloperGroups: false, varyByQueryParameters: ['version'] },
});
