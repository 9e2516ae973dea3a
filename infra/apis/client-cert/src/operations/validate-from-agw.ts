import type { Operation } from '@apim-kit/environment';
import { base, expression, policies, returnResponse, setBody, setHeader, setStatus } from '@apim-kit/policy';
import { decodeCertificate, validateForwardedCertificate } from './forwarded-certificate.js';

/** Validates the certificate that the gateway forwards, and says in detail what is wrong with it. */
export function createValidateFromAgw(header: string): Operation {
  return {
    displayName: 'Validate (from AGW)',
    description: 'Validates the client certificate received from the Application Gateway',
    method: 'GET',
    urlTemplate: '/validate-from-agw',
    policy: policies({
      inbound: [
        base(),
        validateForwardedCertificate(header),
        returnResponse([
          setStatus({ code: 200 }),
          setHeader({ name: 'Content-Type', existsAction: 'override', values: ['text/plain'] }),
          setBody(
            expression(`@{
    var header = context.Request.Headers.GetValueOrDefault("${header}", "");
    return ${decodeCertificate}.ToString();
}`),
          ),
        ]),
      ],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    }),
  };
}
