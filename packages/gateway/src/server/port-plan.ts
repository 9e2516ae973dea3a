import { errorMessage } from '../error-message.js';
import { GatewayError } from '../gateway-error.js';
import type { GatewaySnapshot } from '../gateway-snapshot.js';
import type { Hop } from '../message/hop.js';
import { apiManagementPort } from './api-management-port.js';
import { apiManagementTls, frontendTls, type TlsSettings } from './tls-settings.js';

/** What shall be open on this machine for an environment. */
export interface PortPlan {
  /** 0 picks a free one. */
  readonly port: number;
  readonly tls: TlsSettings | null;
  readonly hop: Hop;
  /** Names of the gateway's listeners behind it; null for API Management's own port. */
  readonly listeners: readonly string[] | null;
}

/**
 * The ports of an environment by a key that stays the same from one environment to the next.
 *
 * @throws GatewayError `InvalidEnvironment` for a certificate that can't be opened
 */
export async function planPorts(snapshot: GatewaySnapshot): Promise<ReadonlyMap<string, PortPlan>> {
  const plans = new Map<string, PortPlan>();
  const { loaded, applicationGateway, apiManagement } = snapshot;
  try {
    for (const frontend of applicationGateway.frontends.values()) {
      const { localPort, protocol, hop, listeners, name } = frontend;
      plans.set(localPort === 0 ? name : String(localPort), {
        port: localPort,
        tls: protocol === 'Https' ? await frontendTls(frontend, loaded) : null,
        hop,
        listeners: listeners.map((listener) => listener.name),
      });
    }
    const local = loaded.environment.local?.apiManagement;
    if (local) {
      plans.set('api-management', {
        port: local.port,
        tls: await apiManagementTls(loaded),
        hop: apiManagementPort(apiManagement),
        listeners: null,
      });
    }
  } catch (cause) {
    const reason = errorMessage(cause);
    throw new GatewayError('InvalidEnvironment', `TLS can't be set up: ${reason}`, {
      report: snapshot.report,
      cause,
    });
  }
  return plans;
}
