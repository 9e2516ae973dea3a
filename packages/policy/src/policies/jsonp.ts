import { definePolicy } from '../define-policy.js';
import { string } from '../fields.js';

/** `<jsonp>`: wraps a JSON response in a call of the function that a query parameter names. */
export const jsonp = definePolicy({
  name: 'jsonp',
  category: 'cross-domain',
  summary: 'Wraps a JSON response in a call of the function that a query parameter names.',
  onHandshake: false,
  sections: ['outbound'],
  attributes: { 'callback-parameter-name': string('The query parameter.', { required: true }) },
  example: { callbackParameterName: 'callback' },
});
