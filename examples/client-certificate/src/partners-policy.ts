import { base, clientCertificate, policies } from '@apim-kit/policy';

/**
 * Partners by their certificates: issued by our authority, for a client, named in the list of partners, which is a
 * named value. A refusal is a problem as RFC 9457 has it; the backend gets the certificate of who was let in.
 */
export const partnersPolicy = policies({
  inbound: [
    base(),
    clientCertificate({
      from: { header: 'X-ARR-ClientCert' },
      allowed: { namedValue: 'partners', thumbprint: 'SHA-256' },
      issuer: 'CN=Partner CA',
      extendedKeyUsage: 'required',
      refuseAuthorities: true,
      refusal: 'problem+json',
      handOn: { header: 'X-Partner-Certificate' },
    }),
  ],
  backend: [base()],
  outbound: [base()],
  'on-error': [base()],
});
