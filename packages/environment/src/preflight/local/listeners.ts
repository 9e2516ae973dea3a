import { finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { Environment } from '../../model/environment.js';
import { entries, type PreflightCheck } from '../subject.js';

const loopback = /^(?:127\.\d+\.\d+\.\d+|\[?::1\]?|localhost)$/;

/** Listeners on the laptop: who reaches them, and a port of its own for each. */
export const checkLocalListeners: PreflightCheck = function* ({ environment }) {
  const { local, applicationGateway } = environment;
  if (local === undefined) return;
  const { host = '127.0.0.1' } = local;
  if (!loopback.test(host)) yield finding('local-host-reachable', ['local', 'host'], { host });
  const frontendPorts = new Set(Object.values(applicationGateway.frontendPorts));
  for (const [port] of entries(local.ports)) {
    if (!frontendPorts.has(Number(port))) {
      yield finding('local-port-unused', ['local', 'ports', port], { port: Number(port) });
    }
  }
  const taken = new Map<number, string>();
  for (const [what, port, at] of localPorts(environment, local)) {
    if (port < 0 || port > 65535) {
      yield finding('out-of-range', at, { what: 'port', value: port, range: '0 to 65535' });
    }
    const other = taken.get(port);
    // Port 0 is whichever is free.
    if (other !== undefined && port !== 0) yield finding('local-ports-equal', at, { port, other });
    taken.set(port, what);
  }
};

function* localPorts(
  { applicationGateway }: Environment,
  local: NonNullable<Environment['local']>,
): Iterable<readonly [what: string, port: number, at: Path]> {
  for (const port of new Set(Object.values(applicationGateway.frontendPorts))) {
    yield [`the gateway’s port ${port}`, local.ports?.[port] ?? port, ['local', 'ports', String(port)]];
  }
  if (local.apiManagement)
    yield ['API Management', local.apiManagement.port, ['local', 'apiManagement', 'port']];
  if (local.console) yield ['the console', local.console.port, ['local', 'console', 'port']];
  for (const [name, { port }] of entries(local.functionApps)) {
    yield [`the Functions app "${name}"`, port, ['local', 'functionApps', name, 'port']];
  }
}
