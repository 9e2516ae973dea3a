import { definePolicy } from '../define-policy.js';
import { boolean, integer, oneOf } from '../fields.js';

/** `<forward-request>`: sends the request to the backend and waits for its response. */
export const forwardRequest = definePolicy({
  name: 'forward-request',
  category: 'routing',
  summary: 'Sends the request to the backend and waits for its response.',
  sections: ['backend'],
  attributes: {
    timeout: integer('Seconds to wait for the headers of the response.', { default: 300, minimum: 0 }),
    'timeout-ms': integer('The same in milliseconds.', { minimum: 0 }),
    'continue-timeout': integer('Seconds to wait for `100 Continue`.', { minimum: 0 }),
    'http-version': oneOf(['1', '2', '2or1'], 'Version of HTTP towards the backend.', { default: '1' }),
    'follow-redirects': boolean('Whether redirects are followed or handed to the caller.', {
      default: false,
    }),
    'buffer-request-body': boolean('Whether the body is kept, so that `retry` can send it again.', {
      default: false,
    }),
    'buffer-response': boolean("Whether the response's body is read at once or streamed.", {
      literal: true,
      default: true,
    }),
    'fail-on-error-status-code': boolean('Whether a status from 400 to 599 ends in on-error.', {
      literal: true,
      default: false,
    }),
  },
  rules: [{ kind: 'at-most-one', fields: ['timeout', 'timeout-ms'] }],
  example: { timeout: 60, bufferRequestBody: true },
});
