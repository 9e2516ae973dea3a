import { definePolicy } from '../define-policy.js';
import { integer, objectChild, string } from '../fields.js';

/** `<rate-limit>`: lets each subscription make so many calls in a period of at most 300 seconds; others get 429. */
export const rateLimit = definePolicy({
  name: 'rate-limit',
  category: 'rate limiting and quotas',
  summary: 'Lets each subscription make so many calls in a period of at most 300 seconds; others get 429.',
  sections: ['inbound'],
  scopes: ['product', 'api', 'operation'],
  attributes: {
    calls: integer('Calls in a period.', { required: true, literal: true, minimum: 0 }),
    'renewal-period': integer('Seconds of a period.', {
      required: true,
      literal: true,
      minimum: 1,
      maximum: 300,
    }),
    'retry-after-header-name': string('Header that tells when to try again.', {
      literal: true,
      default: 'Retry-After',
    }),
    'retry-after-variable-name': string('Variable that takes the seconds to wait.', { literal: true }),
    'remaining-calls-header-name': string('Header that tells the calls left.', { literal: true }),
    'remaining-calls-variable-name': string('Variable that takes the calls left.', { literal: true }),
    'total-calls-header-name': string('Header that tells the limit.', { literal: true }),
  },
  children: {
    api: objectChild('apis', 'Limits of single APIs.', {
      attributes: {
        name: string('Name; either it or `id`.'),
        id: string('ID; either it or `name`.'),
        calls: integer('Calls in a period.', { required: true, literal: true, minimum: 0 }),
        'renewal-period': integer('Seconds of a period.', {
          required: true,
          literal: true,
          minimum: 1,
          maximum: 300,
        }),
      },
      children: {
        operation: objectChild('operations', 'Limits of single operations.', {
          attributes: {
            name: string('Name; either it or `id`.'),
            id: string('ID; either it or `name`.'),
            calls: integer('Calls in a period.', { required: true, literal: true, minimum: 0 }),
            'renewal-period': integer('Seconds of a period.', {
              required: true,
              literal: true,
              minimum: 1,
              maximum: 300,
            }),
          },
          rules: [{ kind: 'at-least-one', fields: ['name', 'id'] }],
        }),
      },
      rules: [{ kind: 'at-least-one', fields: ['name', 'id'] }],
    }),
    operation: objectChild('operations', 'Limits of single operations.', {
      attributes: {
        name: string('Name; either it or `id`.'),
        id: string('ID; either it or `name`.'),
        calls: integer('Calls in a period.', { required: true, literal: true, minimum: 0 }),
        'renewal-period': integer('Seconds of a period.', {
          required: true,
          literal: true,
          minimum: 1,
          maximum: 300,
        }),
      },
      rules: [{ kind: 'at-least-one', fields: ['name', 'id'] }],
    }),
  },
  example: { calls: 20, renewalPeriod: 90, remainingCallsVariableName: 'remainingCalls' },
});
