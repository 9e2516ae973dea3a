import { definePolicy } from '../define-policy.js';
import { sections } from '../document/policy-document.js';
import { string } from '../fields.js';

/** `<set-request-metric-dimension-value>`: sets a dimension of the metrics of the request. */
export const setRequestMetricDimensionValue = definePolicy({
  name: 'set-request-metric-dimension-value',
  category: 'internal',
  summary: 'Sets a dimension of the metrics of the request.',
  sections,
  undocumented: true,
  documentation: 'api-management-policies',

  attributes: {
    name: string('Name of the dimension.', { required: true }),
    value: string('Its value.', { required: true }),
  },
  example: { name: 'tenant', value: 'a' },
});
