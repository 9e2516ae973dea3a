import { definePolicy } from '../define-policy.js';
import { boolean, listChild, objectChild, string } from '../fields.js';

/** `<validate-client-certificate>`: refuses a request whose client certificate, negotiated by API Management itself, does not satisfy the rules. */
export const validateClientCertificate = definePolicy({
  name: 'validate-client-certificate',
  category: 'authentication and authorization',
  summary:
    'Refuses a request whose client certificate, negotiated by API Management itself, does not satisfy the rules.',
  sections: ['inbound'],
  attributes: {
    'validate-revocation': boolean('Check that the certificate is not revoked.', {
      literal: true,
      default: true,
    }),
    'validate-trust': boolean('Check that its chain ends at a trusted authority.', {
      literal: true,
      default: true,
    }),
    'validate-not-before': boolean('Check that it is valid already.', { literal: true, default: true }),
    'validate-not-after': boolean('Check that it is still valid.', { literal: true, default: true }),
    'ignore-error': boolean('Go on to the next policy whatever the outcome.', {
      literal: true,
      default: false,
    }),
  },
  children: {
    identities: listChild(
      'identities',
      'Who may call: all attributes of one identity must match.',
      'identity',
      objectChild(
        'identities',
        'Who may call: all attributes of one identity must match.',
        {
          attributes: {
            thumbprint: string('SHA-1 thumbprint.', { literal: true }),
            'serial-number': string('Serial number, hexadecimal.', { literal: true }),
            'common-name': string('Common name of the subject.', { literal: true }),
            subject: string('Subject, as .NET prints it.', { literal: true }),
            'dns-name': string('DNS name, from the alternative names.', { literal: true }),
            'issuer-subject': string('Subject of the issuer.', { literal: true }),
            'issuer-thumbprint': string("Thumbprint of the issuer's certificate.", { literal: true }),
            'issuer-certificate-id': string(
              "Name of the issuer's certificate in the store; excludes the other issuer attributes.",
              { literal: true },
            ),
          },
          rules: [
            { kind: 'at-most-one', fields: ['issuer-certificate-id', 'issuer-subject'] },
            { kind: 'at-most-one', fields: ['issuer-certificate-id', 'issuer-thumbprint'] },
          ],
        },
        { minimum: 1, maximum: 10 },
      ),
    ),
  },
  example: {
    validateRevocation: false,
    identities: [{ commonName: 'Client 01', issuerCertificateId: 'intermediate-ca' }],
  },
});
