import type { Operation } from '@apim-kit/environment';
import { base, choose, csharp, otherwise, policies, returnResponse, setStatus, when } from '@apim-kit/policy';
import { reportError } from './report-error.js';

/** The first post's other way: an expression on the certificate that API Management negotiated itself. */
export const validateUsingContext: Operation = {
  displayName: 'Validate (using context)',
  description: 'Validates the client certificate with context.Request.Certificate',
  method: 'GET',
  urlTemplate: '/validate-using-context',
  policy: policies({
    inbound: [
      base(),
      choose([
        when(
          csharp`@(context.Request.Certificate != null
    && context.Request.Certificate.VerifyNoRevocation()
    && context.Deployment.Certificates.Any(c => c.Value.Thumbprint == context.Request.Certificate.Thumbprint))`,
          [returnResponse([setStatus({ code: 200 })])],
        ),
        otherwise([returnResponse([setStatus({ code: 401, reason: 'Invalid client certificate' })])]),
      ]),
    ],
    backend: [base()],
    outbound: [base()],
    'on-error': reportError,
  }),
};
