import { definePolicy } from '../define-policy.js';
import {
  boolean,
  integer,
  listChild,
  objectChild,
  oneOf,
  optional,
  string,
  text,
  textChild,
} from '../fields.js';
import { expression } from '../builder/expression.js';

/** `<invoke-dapr-binding>`: calls an output binding of Dapr. */
export const invokeDaprBinding = definePolicy({
  name: 'invoke-dapr-binding',
  category: 'integration and external communication',
  summary: 'Calls an output binding of Dapr.',
  sections: ['inbound', 'outbound', 'on-error'],
  scopes: ['global', 'product', 'api', 'operation'],
  gateways: ['self-hosted'],

  attributes: {
    name: string('Name of the binding.', { required: true }),
    operation: string('Operation of the binding.', { literal: true }),
    'ignore-error': boolean('Go on when it fails.', { literal: true, default: false }),
    'response-variable-name': string('Variable that takes the response.', { literal: true }),
    timeout: integer('Seconds to wait.', { default: 5, minimum: 1, maximum: 240 }),
    template: oneOf(['Liquid', 'liquid'], 'How the data is read.', { literal: true }),
    'content-type': string('Content type of the data.'),
  },
  children: {
    metadata: listChild(
      'metadata',
      'Metadata of the call.',
      'item',
      objectChild('metadata', 'Metadata of the call.', {
        attributes: { key: string('Name.', { required: true, literal: true }) },
        text: text('value', string('Value.')),
      }),
    ),
    data: { ...textChild('data', string('What is sent.'), optional) },
  },
  example: {
    name: 'external-systems',
    operation: 'create',
    responseVariableName: 'response',
    data: expression('@(context.Request.Body.As<string>())'),
  },
});
