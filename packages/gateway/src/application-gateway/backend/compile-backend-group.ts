import type {
  BackendAddress,
  BackendAddressPool,
  BackendHttpSettings,
  Probe as ProbeDefinition,
} from '@apim-kit/environment';
import { discard } from '../../message/discard.js';
import { HeaderList } from '../../message/header-list.js';
import type { Hop } from '../../message/hop.js';
import type { Connection, GatewayRequest } from '../../message/message.js';
import { RequestCancellation } from '../../message/request-signal.js';
import type { Timers } from '../../server/timers.js';
import type { Services } from '../../services.js';
import { noTrace } from '../../trace/recorder.js';
import type { Report } from '../findings.js';
import type { Backend } from './backend.js';
import { createBackendGroup, type BackendGroup } from './backend-group.js';
import { inProcessBackend } from './in-process-backend.js';
import { networkBackend } from './network-backend.js';
import { createProbe } from './probe.js';
import { compileStatusRanges } from './status-ranges.js';

/** What backends of all rules share. */
export interface BackendGroupContext {
  readonly services: Services;
  readonly timers: Timers;
  readonly apiManagement: Hop;
  /** Address of API Management's gateway within the network, and of the Application Gateway towards it. */
  readonly addresses: { readonly apiManagement: string; readonly applicationGateway: string };
}

/** What Azure probes with when the settings name no probe. */
const defaultProbe = { path: '/', host: '127.0.0.1' } as const;

/** Compiles a pool as backend HTTP settings reach it. */
export function compileBackendGroup(
  pool: BackendAddressPool,
  settings: BackendHttpSettings,
  settingsName: string,
  probes: Readonly<Record<string, ProbeDefinition>>,
  context: BackendGroupContext,
  report: Report,
): BackendGroup {
  const named = settings.probe === undefined ? undefined : probes[settings.probe];
  if (settings.probe !== undefined && named === undefined) {
    report('UnknownReference', `backendHttpSettings.${settingsName}.probe`, 'probe', settings.probe);
  }
  const probe: ProbeDefinition = named ?? { protocol: settings.protocol, ...defaultProbe };
  const matches = compileStatusRanges(
    probe.matchStatusCodes ?? ['200-399'],
    `probes.${settings.probe}.matchStatusCodes`,
    report,
  );
  const hostHeader = (backend: Backend): string | null =>
    settings.pickHostNameFromBackendAddress ? backend.hostName : (settings.hostName ?? null);
  const probeHost = (backend: Backend): string =>
    (probe.pickHostNameFromBackendHttpSettings ? hostHeader(backend) : probe.host) ??
    backend.hostName ??
    defaultProbe.host;

  const servers = pool.backendAddresses.map((address) => {
    const backend = compileBackend(address, settings, context);
    const timeoutMs = (probe.timeout ?? 30) * 1000;
    const send = async (): Promise<boolean> => {
      const request = probeRequest(probe.path, probeHost(backend));
      const response = await backend.send(request, timeoutMs, noTrace);
      if (typeof response === 'string') return false;
      discard(response);
      return matches(response.status);
    };
    const options = {
      intervalMs: (probe.interval ?? 30) * 1000,
      unhealthyThreshold: probe.unhealthyThreshold ?? 3,
      timers: context.timers,
    };
    return { backend, probe: createProbe({ ...options, send }) };
  });
  return createBackendGroup(servers, (settings.requestTimeout ?? 20) * 1000, hostHeader);
}

function compileBackend(
  address: BackendAddress,
  { protocol, port, hostName }: BackendHttpSettings,
  { addresses, apiManagement, services, timers }: BackendGroupContext,
): Backend {
  if (!('apiManagement' in address)) {
    return networkBackend(
      protocol,
      'fqdn' in address ? address.fqdn : address.ipAddress,
      port,
      services.fetch,
    );
  }
  const connection: Connection = Object.freeze({
    remoteAddress: addresses.applicationGateway,
    remotePort: 0,
    localPort: port,
    encrypted: protocol === 'Https',
    serverName: hostName ?? null,
    clientCertificate: null,
  });
  const name = `${protocol.toLowerCase()}://${addresses.apiManagement}:${port}`;
  return inProcessBackend(name, addresses.apiManagement, apiManagement, connection, timers);
}

const nowhere: Connection = Object.freeze({
  remoteAddress: '127.0.0.1',
  remotePort: 0,
  localPort: 0,
  encrypted: false,
  serverName: null,
  clientCertificate: null,
});

function probeRequest(path: string, host: string): GatewayRequest {
  const signal = new RequestCancellation();
  return {
    method: 'GET',
    target: path.startsWith('/') ? path : `/${path}`,
    headers: new HeaderList([['Host', host]]),
    body: null,
    connection: nowhere,
    signal,
    cancel: () => signal.abort(),
  };
}
