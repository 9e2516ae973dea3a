import type { Operation } from '@apim-kit/environment';
import {
  base,
  choose,
  expression,
  otherwise,
  policies,
  returnResponse,
  setBody,
  setStatus,
  when,
} from '@apim-kit/policy';
import { decodeCertificate } from './forwarded-certificate.js';

/** The second post's operation: one answer to every failure, the forwarded header back on success. */
export function createValidateFromAgwPlain(header: string): Operation {
  return {
    displayName: 'Validate (from AGW, plain)',
    description: 'Validates the client certificate received from the Application Gateway',
    method: 'GET',
    urlTemplate: '/validate-from-agw-plain',
    policy: policies({
      inbound: [
        base(),
        choose([
          when(expression(isValid(header)), [
            returnResponse([
              setStatus({ code: 200 }),
              setBody(expression(`@(context.Request.Headers.GetValueOrDefault("${header}"))`)),
            ]),
          ]),
          otherwise([returnResponse([setStatus({ code: 401, reason: 'Invalid client certificate' })])]),
        ]),
      ],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    }),
  };
}

const isValid = (header: string) => `@{
    var header = context.Request.Headers.GetValueOrDefault("${header}", "");
    if (string.IsNullOrWhiteSpace(header))
    {
        return false;
    }

    try
    {
        var certificate = ${decodeCertificate};
        return certificate.VerifyNoRevocation() &&
            context.Deployment.Certificates.Any(entry => entry.Value.Thumbprint == certificate.Thumbprint);
    }
    catch (Exception)
    {
        return false;
    }
}`;
