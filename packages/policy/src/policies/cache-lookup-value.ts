import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { oneOf, string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<cache-lookup-value>`: reads a value from the cache into a variable. */
export const cacheLookupValue = definePolicy({
  name: 'cache-lookup-value',
  category: 'caching',
  summary: 'Reads a value from the cache into a variable.',
  sections,
  attributes: {
    key: string('Key of the value.', { required: true }),
    'variable-name': string('Variable that takes it.', { required: true, literal: true }),
    'default-value': string('What the variable gets when there is none. Default: it is not set.'),
    'caching-type': oneOf(['prefer-external', 'external', 'internal'], 'Which cache.', {
      literal: true,
      default: 'prefer-external',
    }),
  },
  example: { key: expression('@("user-" + context.Subscription.Id)'), variableName: 'user' },
});
