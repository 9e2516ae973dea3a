import type { Operation } from '@apim-kit/environment';
import { base, policies, returnResponse, setStatus, validateClientCertificate } from '@apim-kit/policy';
import { reportError } from './report-error.js';

const issuerSubject = 'CN=APIM Sample DEV Intermediate CA';

/** The first post's way: API Management's own policy, on the certificate that it negotiated itself. */
export const validateUsingPolicy: Operation = {
  displayName: 'Validate (using policy)',
  description: 'Validates the client certificate with the policy validate-client-certificate',
  method: 'GET',
  urlTemplate: '/validate-using-policy',
  policy: policies({
    inbound: [
      base(),
      validateClientCertificate({
        // The scenario's own CA publishes no revocations.
        validateRevocation: false,
        validateTrust: true,
        validateNotBefore: true,
        validateNotAfter: true,
        ignoreError: false,
        identities: [
          { subject: 'CN=Client 01', issuerSubject },
          { subject: 'CN=Client 02', issuerSubject },
        ],
      }),
      returnResponse([setStatus({ code: 200 })]),
    ],
    backend: [base()],
    outbound: [base()],
    'on-error': reportError,
  }),
};
