import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { integer, string } from '../fields.js';
import { nested } from '../example.js';

/** `<limit-concurrency>`: lets at most so many requests with one key run its policies at the same time; others get 429. */
export const limitConcurrency = definePolicy({
  name: 'limit-concurrency',
  category: 'rate limiting and quotas',
  summary: 'Lets at most so many requests with one key run its policies at the same time; others get 429.',
  sections,
  attributes: {
    key: string('Requests with the same key share the limit.', { required: true }),
    'max-count': integer('Requests at the same time.', { required: true, literal: true, minimum: 1 }),
  },
  policies: { key: 'policies', docs: 'What is limited.' },
  example: { key: 'backend', maxCount: 3, policies: [nested('forward-request', { timeout: 120 })] },
});
