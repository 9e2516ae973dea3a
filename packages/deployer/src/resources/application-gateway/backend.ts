import type { ApplicationGateway, BackendAddress, BackendHttpSettings, Probe } from '@apim-kit/environment';
import { armObject, armParts } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { outputOf } from '../references.js';
import type { ResourceKey } from '../resource-key.js';
import type { ReferToPart } from './gateway-parts.js';

/** Pools, their settings and probes. */
export function backend(gateway: ApplicationGateway, apiManagement: ResourceKey, part: ReferToPart) {
  return {
    backendAddressPools: armParts(gateway.backendAddressPools, ({ backendAddresses }) => ({
      backendAddresses: backendAddresses.map((address) => backendAddress(address, apiManagement)),
    })),
    probes: armParts(gateway.probes, probe),
    backendHttpSettingsCollection: armParts(gateway.backendHttpSettings, (settings) =>
      backendHttpSettings(settings, part),
    ),
  };
}

function backendAddress(address: BackendAddress, apiManagement: ResourceKey): ArmObject {
  if (!('apiManagement' in address)) return { ...address };
  return { ipAddress: outputOf(apiManagement, 'properties', 'privateIPAddresses', 0) };
}

function probe(probe: Probe): ArmObject {
  return armObject({
    protocol: probe.protocol,
    host: probe.host,
    path: probe.path,
    interval: probe.interval ?? 30,
    timeout: probe.timeout ?? 30,
    unhealthyThreshold: probe.unhealthyThreshold ?? 3,
    pickHostNameFromBackendHttpSettings: probe.pickHostNameFromBackendHttpSettings,
    match: probe.matchStatusCodes && { statusCodes: probe.matchStatusCodes },
  });
}

function backendHttpSettings(settings: BackendHttpSettings, part: ReferToPart): ArmObject {
  return armObject({
    port: settings.port,
    protocol: settings.protocol,
    cookieBasedAffinity: settings.cookieBasedAffinity ?? 'Disabled',
    hostName: settings.hostName,
    pickHostNameFromBackendAddress: settings.pickHostNameFromBackendAddress,
    requestTimeout: settings.requestTimeout ?? 20,
    probe: part('probes', settings.probe),
  });
}
