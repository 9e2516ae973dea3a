import type { PipelinePolicy } from '@azure/core-rest-pipeline';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';
import type { Connection } from './connection.js';

/** Names who asks where no token is asked for: a Resource Manager on this machine. */
export const developmentAuthentication: PipelinePolicy = {
  name: 'developmentAuthentication',
  sendRequest(request, next) {
    request.headers.set('x-apim-kit-development', 'true');
    return next(request);
  },
};

/** True where the Resource Manager is one of this machine, reached without TLS and without a token. */
export function isLocal({ endpoint }: Pick<Connection, 'endpoint'>): boolean {
  return endpoint?.startsWith('http:') ?? false;
}

/**
 * Checks an endpoint that a user gave. Without TLS only this machine will do: what goes there carries keys.
 *
 * @throws DeployerError `EndpointInvalid`
 */
export function checkEndpoint(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;
  if (
    url === undefined ||
    !/^https?:$/.test(url.protocol) ||
    (url.protocol === 'http:' && !loopback.test(url.hostname))
  ) {
    throw new DeployerError('EndpointInvalid', messages.endpointInvalid({ endpoint }));
  }
  return url.href.replace(/\/$/, '');
}
