import { rootCertificates } from 'node:tls';
import type { CheckRequest, LoadedEnvironment } from '@apim-kit/environment';
import { pemOf } from '../scenario/pem-of.js';
import type { Sender } from '../scenario/sender.js';
import { sendRequest } from '../scenario/send-request.js';
import type { Target } from '../scenario/target.js';

/** Where a request of a check goes; undefined where the gateway has no such place. */
export type LiveTargets = (to: CheckRequest['to']) => Target | undefined;

/**
 * The listeners of an Application Gateway that was deployed: the URL says where it is reached, the listener's host name what
 * it is asked for, and a port in the URL takes the place of the listener's own.
 *
 * The certificates that the environment deploys on its listeners are trusted beside those that Node trusts.
 */
export function liveTargets(
  url: URL,
  loaded: LoadedEnvironment,
  certificateAuthorities: readonly string[],
): LiveTargets {
  const { httpListeners, frontendPorts } = loaded.environment.applicationGateway;

  return (to) => {
    const listener = 'listener' in to ? httpListeners[to.listener] : undefined;
    if (listener === undefined) return undefined;
    const port = url.port === '' ? frontendPorts[listener.frontendPort]! : Number(url.port);
    const hostName = listener.hostName ?? listener.hostNames?.[0] ?? url.hostname;
    const pfx = listener.sslCertificate ? loaded.sslCertificates.get(listener.sslCertificate) : undefined;
    const standardPort = listener.protocol === 'Https' ? 443 : 80;
    return {
      address: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      hostHeader: port === standardPort ? hostName : `${hostName}:${port}`,
      tls:
        listener.protocol === 'Http'
          ? null
          : {
              serverName: hostName,
              certificateAuthorities: [
                ...rootCertificates,
                ...certificateAuthorities,
                ...(pfx === undefined ? [] : [pemOf(pfx)]),
              ],
            },
    };
  };
}

/** Sends to a gateway that was deployed. */
export function liveSender(targetOf: LiveTargets): Sender {
  return {
    unreachable: (to) =>
      'listener' in to ? undefined : 'in Azure the network lets nobody but the gateway reach API Management',
    send: (request) => {
      const target = targetOf(request.to);
      if (target === undefined) throw new Error('The environment has no such listener.');
      return sendRequest(target, request);
    },
  };
}
