import { definePolicy } from '../define-policy.js';
import { boolean, integer, string } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<quota-by-key>`: lets each key make so many calls, or move so many kilobytes, in a period; others get 403. */
export const quotaByKey = definePolicy({
  name: 'quota-by-key',
  category: 'rate limiting and quotas',
  summary: 'Lets each key make so many calls, or move so many kilobytes, in a period; others get 403.',
  sections: ['inbound'],
  gateways: ['classic', 'v2', 'self-hosted', 'workspace'],

  attributes: {
    calls: integer('Calls in a period.', { literal: true, minimum: 0 }),
    bandwidth: integer('Kilobytes in a period.', { literal: true, minimum: 0 }),
    'counter-key': string('Calls with the same key share the quota.', { required: true }),
    'increment-condition': boolean('Whether this call counts.'),
    'increment-count': integer('By how much this call counts.', { default: 1, minimum: 0 }),
    'renewal-period': string('Period, in seconds (300 at least, 0 is for ever) or as an ISO 8601 duration.', {
      required: true,
      literal: true,
      duration: true,
      minimum: 300,
    }),
    'first-period-start': string('When the first period begins, as `yyyy-MM-ddTHH:mm:ssZ`.', {
      literal: true,
      default: '0001-01-01T00:00:00Z',
    }),
  },
  rules: [{ kind: 'at-least-one', fields: ['calls', 'bandwidth'] }],
  example: { calls: 10000, renewalPeriod: '3600', counterKey: expression('@(context.Request.IpAddress)') },
});
