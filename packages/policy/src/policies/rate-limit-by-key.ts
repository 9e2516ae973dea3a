import { definePolicy } from '../define-policy.js';
import { boolean, integer, string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<rate-limit-by-key>`: lets each key make so many calls in a period of at most 300 seconds; others get 429. */
export const rateLimitByKey = definePolicy({
  name: 'rate-limit-by-key',
  category: 'rate limiting and quotas',
  summary: 'Lets each key make so many calls in a period of at most 300 seconds; others get 429.',
  sections: ['inbound'],
  gateways: ['classic', 'v2', 'self-hosted', 'workspace'],

  attributes: {
    calls: integer('Calls in a period.', { required: true, minimum: 0 }),
    'counter-key': string('Calls with the same key share the limit.', { required: true }),
    'increment-condition': boolean('Whether this call counts; the decision falls at the end of the request.'),
    'increment-count': integer('By how much this call counts.', { default: 1, minimum: 0 }),
    'increment-after-response': boolean('Count at the end of the request. Not documented.'),
    'flexible-retry-window': boolean('Not documented.'),
    'renewal-period': integer('Seconds of a period.', { required: true, minimum: 1, maximum: 300 }),
    'retry-after-header-name': string('Header that tells when to try again.', {
      literal: true,
      default: 'Retry-After',
    }),
    'retry-after-variable-name': string('Variable that takes the seconds to wait.', { literal: true }),
    'remaining-calls-header-name': string('Header that tells the calls left.', { literal: true }),
    'remaining-calls-variable-name': string('Variable that takes the calls left.', { literal: true }),
    'total-calls-header-name': string('Header that tells the limit.', { literal: true }),
  },
  example: { calls: 10, renewalPeriod: 60, counterKey: expression('@(context.Request.IpAddress)') },
});
