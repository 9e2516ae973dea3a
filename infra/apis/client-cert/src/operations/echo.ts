import type { Operation } from '@apim-kit/environment';
import { base, policies, setBackendService, setHeader } from '@apim-kit/policy';
import { validateRegisteredClient } from './validate-registered-client.js';

/** Validates the forwarded certificate, then forwards the request to the Functions app. */
export function createEcho(header: string): Operation {
  return {
    displayName: 'Echo',
    description: 'Answers what the Functions app saw of a request with a valid client certificate',
    method: 'GET',
    urlTemplate: '/echo/*',
    policy: policies({
      inbound: [
        base(),
        validateRegisteredClient(header),
        setHeader({
          name: 'X-Gateway-Secret',
          existsAction: 'override',
          values: ['{{functions-gateway-secret}}'],
        }),
        setBackendService({ backendId: 'functions' }),
      ],
      backend: [base()],
      outbound: [base()],
      'on-error': [base()],
    }),
  };
}
