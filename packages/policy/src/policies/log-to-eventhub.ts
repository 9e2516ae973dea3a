import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string, text } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<log-to-eventhub>`: sends a message to an event hub. */
export const logToEventhub = definePolicy({
  name: 'log-to-eventhub',
  category: 'integration and external communication',
  summary: 'Sends a message to an event hub.',
  sections,
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  attributes: {
    'logger-id': string('Name of the logger.', { required: true, literal: true }),
    'partition-id': string('Partition that takes the message.', { literal: true }),
    'partition-key': string('Key that chooses the partition.'),
  },
  text: text('message', string('The message; what is longer than 200 KB is cut.', { required: true })),
  rules: [{ kind: 'at-most-one', fields: ['partition-id', 'partition-key'] }],
  example: { loggerId: 'events', message: expression('@(context.RequestId.ToString())') },
});
