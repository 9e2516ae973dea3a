import { definePolicy } from '../define-policy.js';
import { string } from '../fields.js';

/** `<authentication-certificate>`: signs in to the backend with a client certificate. */
export const authenticationCertificate = definePolicy({
  name: 'authentication-certificate',
  category: 'authentication and authorization',
  summary: 'Signs in to the backend with a client certificate.',
  sections: ['inbound'],
  attributes: {
    thumbprint: string('Thumbprint of a certificate of the store.'),
    'certificate-id': string('Name of a certificate of the store.'),
    body: string('The certificate itself, PFX bytes from an expression.'),
    password: string('Password of `body`.'),
  },
  rules: [
    { kind: 'exactly-one', fields: ['thumbprint', 'certificate-id', 'body'] },
    { kind: 'needs', fields: ['body'], when: { field: 'password' } },
  ],
  example: { certificateId: 'gateway-client' },
});
