import { definePolicy } from '../define-policy.js';
import { string, text } from '../fields.js';

/** `<set-url>`: sets the URL of the request that `send-request` sends. */
export const setUrl = definePolicy({
  name: 'set-url',
  category: 'transformation',
  summary: 'Sets the URL of the request that `send-request` sends.',
  sections: [],
  documentation: 'send-request-policy',
  text: text('url', string('Absolute URL.', { required: true })),
  example: { url: 'https://example.com/health' },
});
