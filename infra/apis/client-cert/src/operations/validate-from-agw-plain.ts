import type { Operation } from '@apim-kit/environment';
import {
  base,
  clientCertificate,
  csharp,
  policies,
  returnResponse,
  setBody,
  setStatus,
} from '@apim-kit/policy';

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
        clientCertificate({
          from: { header },
          // As in the post: any certificate of the store. Fine while nothing but clients is registered there.
          allowed: { wholeStore: true },
          // Part of the chain's validation.
          validity: false,
          refusal: 'plain',
        }),
        returnResponse([
          setStatus({ code: 200 }),
          setBody(csharp`@(context.Request.Headers.GetValueOrDefault("${header}"))`),
        ]),
      ],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    }),
  };
}
