import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { boolean, number, objectChild, string } from '../fields.js';

/** `<emit-metric>`: sends a metric to Application Insights. */
export const emitMetric = definePolicy({
  name: 'emit-metric',
  category: 'logging',
  summary: 'Sends a metric to Application Insights.',
  sections,
  attributes: {
    name: string('Name of the metric.', { required: true, literal: true }),
    namespace: string('Its namespace.', { literal: true, default: 'API Management' }),
    value: number('Its value.', { default: 1 }),
    'default-dimensions': boolean('Not documented.'),
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
  example: { name: 'requests', value: 1, dimensions: [{ name: 'API ID' }] },
});
