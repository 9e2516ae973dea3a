import { definePolicy } from '../define-policy.js';
import { boolean, objectChild, oneOf, string } from '../fields.js';

/** `<llm-emit-token-metric>`: sends the number of language model tokens that were used to Application Insights. */
export const llmEmitTokenMetric = definePolicy({
  name: 'llm-emit-token-metric',
  category: 'logging',
  summary: 'Sends the number of language model tokens that were used to Application Insights.',
  sections: ['inbound'],
  attributes: {
    namespace: string('Namespace of the metric.', { literal: true, default: 'API Management' }),
    name: string('Not documented.'),
    'value-type': oneOf(['all', 'total-tokens', 'prompt-tokens', 'completion-tokens'], 'Not documented.', {
      default: 'all',
    }),
    'ignore-prompt': boolean('Not documented.', { default: false }),
  },
  children: {
    dimension: objectChild(
      'dimensions',
      'Dimensions of the metric; some names need no value.',
      {
        attributes: {
          name: string('Name of the dimension.', { required: true }),
          value: string('Its value.'),
        },
      },
      // Its page requires one and allows 5 of one's own; its schema allows none and up to 10.
      { minimum: 1, maximum: 10 },
    ),
  },
  rules: [{ kind: 'limited', fields: ['dimension'], having: 'value', maximum: 5 }],
  example: { namespace: 'llm', dimensions: [{ name: 'API ID' }] },
});
