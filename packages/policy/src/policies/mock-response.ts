import { definePolicy } from '../define-policy.js';
import { boolean, integer, string } from '../fields.js';

/** `<mock-response>`: answers with an example of the operation's response instead of calling the backend. */
export const mockResponse = definePolicy({
  name: 'mock-response',
  category: 'transformation',
  summary: "Answers with an example of the operation's response instead of calling the backend.",
  onHandshake: false,
  sections: ['inbound', 'outbound', 'on-error'],
  attributes: {
    'status-code': integer('Status of the response whose example is taken.', {
      literal: true,
      default: 200,
      minimum: 100,
      maximum: 999,
    }),
    'content-type': string('Content type of the example.', { literal: true }),
    index: integer('Number of the example. Not documented.', { literal: true, minimum: 0 }),
    enabled: boolean('Whether the policy does anything. Not documented.', { literal: true }),
  },
  example: { statusCode: 200, contentType: 'application/json' },
});
