import { existsSync } from 'node:fs';
import type { LoadedEnvironment } from '@apim-kit/environment';
import type { Azure } from '../azure/azure.js';
import { valueAt, type Json } from '../json.js';
import { readActual } from '../plan/read-actual.js';
import { listResources } from '../resources/list-resources.js';
import { resourceKey } from '../resources/resource-key.js';

/** What somebody needs who wants to use a deployment. */
export interface Outputs {
  /** Name of the public IP address → address; null as long as there is none. */
  readonly publicIpAddresses: Readonly<Record<string, string | null>>;
  readonly apiManagement: {
    readonly name: string;
    readonly provisioningState: string | null;
    readonly gatewayUrl: string | null;
    readonly privateIpAddress: string | null;
  };
  readonly applicationGateway: {
    readonly name: string;
    /** `Running`, `Stopped` */
    readonly operationalState: string | null;
    /** Listener → URL. */
    readonly listeners: Readonly<Record<string, string>>;
  };
  /** A line for the hosts file, for each host name that listeners have. */
  readonly hosts: readonly string[];
  /** Requests to try: through TLS, through mutual TLS with a client certificate and without. */
  readonly curl: readonly string[];
}

/** Reads what Azure gave: three or four requests. */
export async function readOutputs(azure: Azure, loaded: LoadedEnvironment): Promise<Outputs> {
  const { applicationGateway: gateway, apiManagement } = loaded.environment;
  const wanted = listResources(loaded).filter(({ type }) =>
    [
      'Microsoft.Network/publicIPAddresses',
      'Microsoft.ApiManagement/service',
      'Microsoft.Network/applicationGateways',
    ].includes(type),
  );
  const { bodies } = await readActual(azure, wanted);
  const read = (type: string, name: string, ...path: (string | number)[]) =>
    textOf(valueAt(bodies.get(resourceKey({ type, name })) ?? undefined, path));
  const service = (...path: (string | number)[]) =>
    read('Microsoft.ApiManagement/service', apiManagement.name, 'properties', ...path);
  const publicIpAddresses = Object.fromEntries(
    wanted
      .filter(({ type }) => type === 'Microsoft.Network/publicIPAddresses')
      .map(({ type, name }) => [name, read(type, name, 'properties', 'ipAddress')]),
  );
  const address = publicIpAddresses[gateway.publicIpAddress] ?? null;
  return {
    publicIpAddresses,
    apiManagement: {
      name: apiManagement.name,
      provisioningState: service('provisioningState'),
      gatewayUrl: service('gatewayUrl'),
      privateIpAddress: service('privateIPAddresses', 0),
    },
    applicationGateway: {
      name: gateway.name,
      operationalState: read(
        'Microsoft.Network/applicationGateways',
        gateway.name,
        'properties',
        'operationalState',
      ),
      listeners: listenerUrls(loaded, address),
    },
    hosts: address === null ? [] : hostNames(loaded).map((host) => `${address} ${host}`),
    curl: address === null ? [] : curlLines(loaded, address),
  };
}

const textOf = (value: Json | undefined) => (typeof value === 'string' && value !== '' ? value : null);

function hostNames({ environment }: LoadedEnvironment): readonly string[] {
  const listeners = Object.values(environment.applicationGateway.httpListeners);
  const names = listeners.flatMap(({ hostName, hostNames = [] }) =>
    hostName === undefined ? hostNames : [hostName],
  );
  return [...new Set(names)].filter((name) => !name.includes('*'));
}

function listenerUrls({ environment }: LoadedEnvironment, address: string | null): Record<string, string> {
  const { httpListeners, frontendPorts } = environment.applicationGateway;
  return Object.fromEntries(
    Object.entries(httpListeners).flatMap(([name, { protocol, frontendPort, hostName, hostNames }]) => {
      const host = hostName ?? hostNames?.find((each) => !each.includes('*')) ?? address;
      const port = frontendPorts[frontendPort];
      const standard = protocol === 'Https' ? 443 : 80;
      const url = `${protocol.toLowerCase()}://${host}${port === standard ? '' : `:${port}`}`;
      return host === null ? [] : [[name, url]];
    }),
  );
}

/** The host name is resolved by curl itself, so the lines work without the hosts file. */
function curlLines(loaded: LoadedEnvironment, address: string): readonly string[] {
  const { httpListeners, frontendPorts } = loaded.environment.applicationGateway;
  const urls = listenerUrls(loaded, address);
  const [[client, pfx] = []] = [...loaded.clientCertificates];
  const path = firstPath(loaded);
  return Object.entries(httpListeners).flatMap(
    ([name, { hostName, frontendPort, sslProfile, sslCertificate }]) => {
      const port = frontendPorts[frontendPort];
      const base = urls[name];
      if (base === undefined || hostName === undefined) return [];
      const server = sslCertificate === undefined ? undefined : loaded.sslCertificates.get(sslCertificate);
      const authority = server?.file.replace(/\.pfx$/i, '.cer');
      // Where no certificate lies beside the PFX, it is one that everybody trusts.
      const trust = authority === undefined || !existsSync(authority) ? [] : [`--cacert '${authority}'`];
      const common = ['curl -i', ...trust, `--resolve ${hostName}:${port}:${address}`].join(' ');
      if (sslProfile === undefined) return [`${common} ${base}/status-0123456789abcdef`];
      const plain = `${common} ${base}${path}`;
      if (client === undefined || pfx === undefined) return [plain];
      return [`${common} ${certificateFlags(pfx.file)} ${base}${path}`, plain];
    },
  );
}

/** The files that `apim-kit certificate` writes beside a PFX, or else the PFX itself, whose password curl asks for. */
function certificateFlags(pfx: string): string {
  const [certificate, key] = ['.cer', '.key'].map((extension) => pfx.replace(/\.pfx$/i, extension));
  return existsSync(certificate!) && existsSync(key!)
    ? `--cert '${certificate}' --key '${key}'`
    : `--cert-type P12 --cert '${pfx}'`;
}

/** The operation that the checks call with a client certificate, or else the first that takes a GET. */
function firstPath({ environment, checks }: LoadedEnvironment): string {
  const check = checks.find(
    ({ request, expect }) => request.clientCertificate !== undefined && expect.status === 200,
  );
  if (check !== undefined) return check.request.path;
  for (const { path, operations } of Object.values(environment.apiManagement.apis)) {
    const found = Object.values(operations).find(({ method }) => method === 'GET');
    if (found !== undefined) return `${path === '' ? '' : `/${path}`}${found.urlTemplate}`;
  }
  return '/';
}
