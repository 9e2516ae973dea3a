import { definePolicy } from '../define-policy.js';
import { boolean, integer, oneOf, string, text } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<publish-to-dapr>`: publishes a message to a topic of Dapr. */
export const publishToDapr = definePolicy({
  name: 'publish-to-dapr',
  category: 'integration and external communication',
  summary: 'Publishes a message to a topic of Dapr.',
  // Its page names inbound; the toolkit allows outbound and on-error too.
  sections: ['inbound', 'outbound', 'on-error'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['self-hosted'],

  attributes: {
    'pubsub-name': string('Name of the component.'),
    topic: string('Name of the topic.', { required: true }),
    'ignore-error': boolean('Go on when it fails.', { literal: true, default: false }),
    'response-variable-name': string('Variable that takes the response.', { literal: true }),
    timeout: integer('Seconds to wait.', { default: 5, minimum: 1, maximum: 240 }),
    template: oneOf(['Liquid', 'liquid'], 'How the message is read.', { literal: true }),
    'content-type': string('Content type of the message.'),
  },
  text: text('message', string('The message.', { required: true }), { keepBlanks: true, markup: true }),
  example: {
    pubsubName: 'orders',
    topic: 'new',
    message: expression('@(context.Request.Body.As<string>())'),
  },
});
