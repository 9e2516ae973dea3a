import type { Api, Backend, NamedValueDefinition, SecretReference } from '@apim-kit/environment';
import { createEcho } from './operations/echo.js';
import { createValidateFromAgw } from './operations/validate-from-agw.js';
import { createValidateFromAgwPlain } from './operations/validate-from-agw-plain.js';
import { validateUsingContext } from './operations/validate-using-context.js';
import { validateUsingPolicy } from './operations/validate-using-policy.js';

/** What differs from one deployment of the API to another. */
export interface ClientCertificateApiOptions {
  /** URL of the Functions app's routes, for example `https://func-sample.azurewebsites.net/api`. */
  readonly functionsUrl: string;
  /** What proves to the Functions app that a request came through API Management. */
  readonly gatewaySecret: SecretReference;
  /** Header in which the gateway forwards the client certificate. Default `X-ARR-ClientCert`. */
  readonly clientCertificateHeader?: string;
}

/** The API client-cert, and what it needs of API Management. */
export function createClientCertificateApi(options: ClientCertificateApiOptions) {
  const { functionsUrl, gatewaySecret, clientCertificateHeader: header = 'X-ARR-ClientCert' } = options;
  return {
    api: {
      displayName: 'Client Cert API',
      path: 'client-cert',
      protocols: ['https'],
      subscriptionRequired: false,
      operations: {
        'validate-using-policy': validateUsingPolicy,
        'validate-using-context': validateUsingContext,
        'validate-from-agw': createValidateFromAgw(header),
        'validate-from-agw-plain': createValidateFromAgwPlain(header),
        echo: createEcho(header),
      },
    } satisfies Api,
    namedValues: {
      /** Put as a bare token into C#: `true` or `false`. */
      'validate-certificate-chain': { value: 'true' },
      'functions-gateway-secret': { secret: gatewaySecret },
    } satisfies Readonly<Record<string, NamedValueDefinition>>,
    backends: {
      functions: { url: functionsUrl },
    } satisfies Readonly<Record<string, Backend>>,
  } as const;
}
