import { definePolicy } from '../define-policy.js';
import { listChild, objectChild, once, string, text, textChild } from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<send-service-bus-message>`: sends a message to a queue or a topic of Service Bus. */
export const sendServiceBusMessage = definePolicy({
  name: 'send-service-bus-message',
  category: 'integration and external communication',
  summary: 'Sends a message to a queue or a topic of Service Bus.',
  sections: ['inbound', 'outbound', 'on-error'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['classic'],

  attributes: {
    'queue-name': string('The queue.'),
    'topic-name': string('The topic.'),
    namespace: string('Host name of the namespace.'),
    'client-id': string('Client ID of a user-assigned identity. Default: the system-assigned one.'),
  },
  children: {
    'message-properties': listChild(
      'messageProperties',
      'Properties of the message.',
      'message-property',
      objectChild('messageProperties', 'Properties of the message.', {
        attributes: { name: string('Name.', { required: true }) },
        text: text('value', string('Value.')),
      }),
    ),
    payload: textChild('payload', string('The message.'), once),
  },
  rules: [{ kind: 'exactly-one', fields: ['queue-name', 'topic-name'] }],
  example: {
    queueName: 'orders',
    namespace: 'orders.servicebus.windows.net',
    payload: expression('@(context.Request.Body.As<string>(preserveContent: true))'),
  },
});
