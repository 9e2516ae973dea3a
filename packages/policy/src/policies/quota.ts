import { definePolicy } from '../define-policy.js';
import { integer, objectChild, string } from '../fields.js';

/** `<quota>`: lets each subscription of the product make so many calls, or move so many kilobytes, in a period; others get 403. */
export const quota = definePolicy({
  name: 'quota',
  category: 'rate limiting and quotas',
  summary:
    'Lets each subscription of the product make so many calls, or move so many kilobytes, in a period; others get 403.',
  sections: ['inbound'],
  scopes: ['product'],
  attributes: {
    calls: integer('Calls in a period.', { literal: true, minimum: 0 }),
    bandwidth: integer('Kilobytes in a period.', { literal: true, minimum: 0 }),
    'renewal-period': integer('Seconds of a period; 0 is for ever.', {
      required: true,
      literal: true,
      minimum: 0,
    }),
  },
  children: {
    api: objectChild('apis', 'Quotas of single APIs.', {
      attributes: {
        name: string('Name; either it or `id`.'),
        id: string('ID; either it or `name`.'),
        calls: integer('Calls in a period.', { literal: true, minimum: 0 }),
        bandwidth: integer('Kilobytes in a period.', { literal: true, minimum: 0 }),
        'renewal-period': integer('Seconds of a period; 0 is for ever.', {
          required: true,
          literal: true,
          minimum: 0,
        }),
      },
      children: {
        operation: objectChild('operations', 'Quotas of single operations.', {
          attributes: {
            name: string('Name; either it or `id`.'),
            id: string('ID; either it or `name`.'),
            calls: integer('Calls in a period.', { literal: true, minimum: 0 }),
            bandwidth: integer('Kilobytes in a period.', { literal: true, minimum: 0 }),
            'renewal-period': integer('Seconds of a period; 0 is for ever.', {
              required: true,
              literal: true,
              minimum: 0,
            }),
          },
          rules: [
            { kind: 'at-least-one', fields: ['name', 'id'] },
            { kind: 'at-least-one', fields: ['calls', 'bandwidth'] },
          ],
        }),
      },
      rules: [
        { kind: 'at-least-one', fields: ['name', 'id'] },
        { kind: 'at-least-one', fields: ['calls', 'bandwidth'] },
      ],
    }),
    operation: objectChild('operations', 'Quotas of single operations.', {
      attributes: {
        name: string('Name; either it or `id`.'),
        id: string('ID; either it or `name`.'),
        calls: integer('Calls in a period.', { literal: true, minimum: 0 }),
        bandwidth: integer('Kilobytes in a period.', { literal: true, minimum: 0 }),
        'renewal-period': integer('Seconds of a period; 0 is for ever.', {
          required: true,
          literal: true,
          minimum: 0,
        }),
      },
      rules: [
        { kind: 'at-least-one', fields: ['name', 'id'] },
        { kind: 'at-least-one', fields: ['calls', 'bandwidth'] },
      ],
    }),
  },
  rules: [{ kind: 'at-least-one', fields: ['calls', 'bandwidth'] }],
  example: { calls: 10000, bandwidth: 40000, renewalPeriod: 3600 },
});
