import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { ApplicationGateway, Probe } from '../../model/application-gateway.js';
import { inRange } from '../in-range.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Backend pools, HTTP settings, probes and the gateway's size. */
export const checkBackendSettings: PreflightCheck = function* ({ environment }) {
  const gateway = environment.applicationGateway;
  for (const [name, probe] of entries(gateway.probes)) {
    yield* checkProbe(probe, ['applicationGateway', 'probes', name]);
  }
  yield* checkSettings(gateway);
  yield* checkHostOfApiManagement(gateway);
  if (gateway.autoscale) {
    const { minCapacity: min, maxCapacity: max } = gateway.autoscale;
    if (min < 0 || min > 100 || max < 2 || max > 125 || min > max) {
      yield finding('invalid-capacity', ['applicationGateway', 'autoscale'], { min, max });
    }
  }
};

function* checkProbe(probe: Probe, at: Path): Iterable<Finding> {
  const pick = probe.pickHostNameFromBackendHttpSettings ?? false;
  if (probe.host === undefined && !pick) yield finding('probe-without-host', at);
  if (probe.host !== undefined && pick) yield finding('probe-host-twice', at);
  if (!probe.path.startsWith('/')) {
    yield finding('invalid-probe-path', [...at, 'path'], { path: probe.path });
  }
  yield* inRange(probe.interval, 1, 86400, 'interval', at);
  yield* inRange(probe.timeout, 1, 86400, 'timeout', at);
  yield* inRange(probe.unhealthyThreshold, 1, 20, 'unhealthyThreshold', at);
}

function* checkSettings(gateway: ApplicationGateway): Iterable<Finding> {
  for (const [name, settings] of entries(gateway.backendHttpSettings)) {
    const at = ['applicationGateway', 'backendHttpSettings', name];
    const pick = settings.pickHostNameFromBackendAddress ?? false;
    yield* inRange(settings.port, 1, 65535, 'port', at);
    yield* inRange(settings.requestTimeout, 1, 86400, 'requestTimeout', at);
    if (settings.hostName !== undefined && pick) yield finding('settings-host-twice', at);
    const probe = settings.probe === undefined ? undefined : gateway.probes?.[settings.probe];
    if (probe?.pickHostNameFromBackendHttpSettings && settings.hostName === undefined && !pick) {
      yield finding('settings-without-host', at);
    }
  }
}

/** API Management tells its services apart by host name: its bare address answers nothing. */
function* checkHostOfApiManagement(gateway: ApplicationGateway): Iterable<Finding> {
  for (const [, rule] of entries(gateway.requestRoutingRules)) {
    const addresses = gateway.backendAddressPools[rule.backendAddressPool]?.backendAddresses ?? [];
    const settings = gateway.backendHttpSettings[rule.backendHttpSettings];
    if (
      addresses.some((address) => 'apiManagement' in address) &&
      settings &&
      settings.hostName === undefined
    ) {
      yield finding('private-address-as-host', [
        'applicationGateway',
        'backendHttpSettings',
        rule.backendHttpSettings,
      ]);
    }
  }
}
