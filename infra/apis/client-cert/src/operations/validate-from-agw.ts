import type { Operation } from '@apim-kit/environment';
import {
  base,
  csharp,
  decodeClientCertificate,
  policies,
  returnResponse,
  setBody,
  setHeader,
  setStatus,
} from '@apim-kit/policy';
import { validateRegisteredClient } from './validate-registered-client.js';

const variable = 'client-certificate';

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
        validateRegisteredClient(header),
        decodeClientCertificate({ header, variable }),
        returnResponse([
          setStatus({ code: 200 }),
          setHeader({ name: 'Content-Type', existsAction: 'override', values: ['text/plain'] }),
          setBody(csharp`@(new X509Certificate2((byte[])context.Variables["${variable}"]).ToString())`),
        ]),
      ],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    }),
  };
}
