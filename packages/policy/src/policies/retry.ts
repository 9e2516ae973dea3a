import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, integer } from '../fields.js';
import { expression } from '../builder/expression.js';
import { nested } from '../example.js';

/** `<retry>`: runs its policies and again while the condition is true and the count is not used up. */
export const retry = definePolicy({
  name: 'retry',
  category: 'policy control and flow',
  summary: 'Runs its policies and again while the condition is true and the count is not used up.',
  sections,
  attributes: {
    condition: boolean('Whether to run the policies again.', { required: true }),
    count: integer('How often to run them again at most.', { required: true, minimum: 1, maximum: 50 }),
    interval: integer('Seconds between two runs.', { required: true, minimum: 0 }),
    'max-interval': integer('Seconds between two runs at most; with `delta` the waits grow exponentially.', {
      minimum: 1,
    }),
    delta: integer('Seconds by which the waits grow.', { minimum: 1 }),
    'first-fast-retry': boolean('The first repetition comes at.', { default: false }),
  },
  policies: { key: 'policies', docs: 'What runs, and runs again.' },
  example: {
    condition: expression('@(context.Response.StatusCode == 429)'),
    count: 3,
    interval: 1,
    policies: [nested('forward-request', { bufferRequestBody: true })],
  },
});
