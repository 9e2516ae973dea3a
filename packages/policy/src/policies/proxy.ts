import { definePolicy } from '../define-policy.js';
import { string } from '../fields.js';

/** `<proxy>`: sends the request to the backend through an HTTP proxy. */
export const proxy = definePolicy({
  name: 'proxy',
  category: 'routing',
  summary: 'Sends the request to the backend through an HTTP proxy.',
  sections: ['inbound'],
  attributes: {
    url: string('URL of the proxy, `http://host:port`.', { required: true }),
    username: string('User at the proxy.'),
    password: string('Password at the proxy.'),
  },
  example: { url: 'http://proxy.example.com:8080' },
});
