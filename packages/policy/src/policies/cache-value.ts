import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { integer, oneOf, string } from '../fields.js';
import { nested } from '../example.js';

/** `<cache-value>`: reads a value from the cache, and computes it once when there is none. */
export const cacheValue = definePolicy({
  name: 'cache-value',
  category: 'internal',
  summary: 'Reads a value from the cache, and computes it once when there is none.',
  sections,
  undocumented: true,
  documentation: 'api-management-policies',

  attributes: {
    key: string('Key of the value.', { required: true }),
    'variable-name': string('Variable that takes it.', { required: true }),
    'expires-after': integer('Seconds to keep it.'),
    'refresh-after': integer('Seconds after which it is computed again.'),
    'default-value': string('What the variable gets when there is none.'),
    'caching-type': oneOf(['prefer-external', 'external', 'internal'], 'Which cache.', {
      literal: true,
      default: 'prefer-external',
    }),
  },
  policies: { key: 'policies', docs: 'What computes the value.' },
  example: {
    key: 'token',
    variableName: 'token',
    expiresAfter: 300,
    policies: [nested('set-variable', { name: 'token', value: 'a' })],
  },
});
