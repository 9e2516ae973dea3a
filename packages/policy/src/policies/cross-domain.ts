import { definePolicy } from '../define-policy.js';
import { boolean, objectChild, oneOf, optional, string } from '../fields.js';

/** `<cross-domain>`: serves the `crossdomain.xml` that Flash and Silverlight ask for. */
export const crossDomain = definePolicy({
  name: 'cross-domain',
  category: 'cross-domain',
  summary: 'Serves the `crossdomain.xml` that Flash and Silverlight ask for.',
  onHandshake: false,
  sections: ['inbound'],
  scopes: ['global'],
  gateways: ['classic', 'v2', 'consumption', 'self-hosted'],

  children: {
    'cross-domain-policy': objectChild(
      'crossDomainPolicy',
      'The file.',
      {
        children: {
          'site-control': objectChild(
            'siteControl',
            'Which policy files count.',
            {
              attributes: {
                'permitted-cross-domain-policies': oneOf(
                  ['all', 'by-content-type', 'master-only', 'none'],
                  'Which policy files count.',
                  { required: true, literal: true },
                ),
              },
            },
            optional,
          ),
          'allow-access-from': objectChild('allowAccessFrom', 'Who may read.', {
            attributes: {
              domain: string('The domain.', { required: true, literal: true }),
              secure: boolean('Whether only HTTPS counts.', { literal: true, default: true }),
            },
          }),
          'allow-http-request-headers-from': objectChild(
            'allowHttpRequestHeadersFrom',
            'Who may send headers.',
            {
              attributes: {
                domain: string('The domain.', { required: true, literal: true }),
                headers: string('The headers.', { required: true, literal: true }),
                secure: boolean('Whether only HTTPS counts.', { literal: true, default: true }),
              },
            },
          ),
        },
      },
      optional,
    ),
  },
  example: { crossDomainPolicy: { allowHttpRequestHeadersFrom: [{ domain: '*', headers: '*' }] } },
});
