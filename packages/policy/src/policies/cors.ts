import { definePolicy } from '../define-policy.js';
import {
  anyOrder,
  boolean,
  integer,
  listChild,
  objectChild,
  optional,
  several,
  string,
  textChild,
} from '../fields.js';

/** `<cors>`: answers cross-origin preflight requests and sets the CORS headers. */
export const cors = definePolicy({
  name: 'cors',
  category: 'cross-domain',
  summary: 'Answers cross-origin preflight requests and sets the CORS headers.',
  onHandshake: false,
  sections: ['inbound'],
  attributes: {
    'allow-credentials': boolean('Whether credentials are allowed.', { default: false }),
    'terminate-unmatched-request': boolean(
      'Whether a request of an origin that is not allowed ends here. Default true, as the service does; its table says false.',
      { default: true },
    ),
  },
  children: {
    'allowed-origins': {
      ...listChild(
        'allowedOrigins',
        'Origins, or `*`.',
        'origin',
        textChild('allowedOrigins', string('Origins, or `*`.'), { ...several, ...anyOrder }),
      ),
      minimum: 1,
    },
    'allowed-methods': objectChild(
      'allowedMethods',
      'Methods. Default: GET and POST.',
      {
        attributes: {
          'preflight-result-max-age': integer('Seconds that a preflight may be cached.', {
            default: 0,
            minimum: 0,
          }),
        },
        children: { method: textChild('methods', string('Methods, or `*`.'), { ...several, ...anyOrder }) },
      },
      optional,
    ),
    'allowed-headers': listChild(
      'allowedHeaders',
      'Headers of requests, or `*`.',
      'header',
      textChild('allowedHeaders', string('Headers of requests, or `*`.'), { ...several, ...anyOrder }),
    ),
    'expose-headers': listChild(
      'exposeHeaders',
      'Headers of responses, or `*`.',
      'header',
      textChild('exposeHeaders', string('Headers of responses, or `*`.'), { ...several, ...anyOrder }),
    ),
  },
  rules: [{ kind: 'asked', fields: ['allowed-headers'] }],
  example: {
    allowedOrigins: ['https://shop.example.com'],
    allowedMethods: { preflightResultMaxAge: 300, methods: ['GET', 'POST'] },
    allowedHeaders: ['content-type'],
  },
});
