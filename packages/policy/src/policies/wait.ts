import { definePolicy } from '../define-policy.js';
import { oneOf } from '../fields.js';
import { nested } from '../example.js';

/** `<wait>`: runs its policies at the same time and waits for all of them, or for the first. */
export const wait = definePolicy({
  name: 'wait',
  category: 'policy control and flow',
  summary: 'Runs its policies at the same time and waits for all of them, or for the first.',
  sections: ['inbound', 'backend', 'outbound'],
  attributes: {
    for: oneOf(['all', 'any'], 'Whether to wait for all of them or for any.', { default: 'all' }),
  },
  policies: {
    key: 'policies',
    docs: 'What runs at the same time.',
    minimum: 1,
    only: {
      choose: {},
      'forward-request': {},
      'send-request': {},
      'cache-lookup-value': {},
      'cache-store-value': {},
      'authentication-managed-identity': {},
      'authentication-token': {},
    },
  },
  example: {
    for: 'all',
    policies: [
      nested('cache-lookup-value', { key: 'user', variableName: 'user' }),
      nested('cache-lookup-value', { key: 'tenant', variableName: 'tenant' }),
    ],
  },
});
