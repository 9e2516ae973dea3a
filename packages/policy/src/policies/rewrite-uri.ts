import { definePolicy } from '../define-policy.js';
import { boolean, string } from '../fields.js';

/** `<rewrite-uri>`: changes the path of the request from the public one to that of the backend. */
export const rewriteUri = definePolicy({
  name: 'rewrite-uri',
  category: 'transformation',
  summary: 'Changes the path of the request from the public one to that of the backend.',
  sections: ['inbound'],
  attributes: {
    template: string(
      'Path and query; `{name}` stands for a parameter of the operation. An expression must be all of it.',
      { required: true, whole: true },
    ),
    // The schema's default is false; the page says true.
    'copy-unmatched-params': boolean('Whether query parameters that the operation does not name are kept.', {
      default: true,
    }),
  },
  example: { template: '/v2/orders/{id}', copyUnmatchedParams: false },
});
