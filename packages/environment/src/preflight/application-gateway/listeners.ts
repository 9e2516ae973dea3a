import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { HttpListener } from '../../model/application-gateway.js';
import { atMost } from '../names-and-limits.js';
import { entries, type PreflightCheck } from '../subject.js';

const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const hostName = new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})*$`);
const wildcardHostName = /^(?=.{1,253}$)[A-Za-z0-9*?-]+(?:\.[A-Za-z0-9*?-]+)*$/;

/** Ports, host names and TLS of the gateway's listeners. */
export const checkListeners: PreflightCheck = function* ({ environment }) {
  const gateway = environment.applicationGateway;
  yield* checkPorts(gateway.frontendPorts);
  const taken = new Map<string, string>();
  const protocols = new Map<string, { protocol: string; listener: string }>();
  for (const [name, listener] of entries(gateway.httpListeners)) {
    const at = ['applicationGateway', 'httpListeners', name];
    yield* checkHostNames(listener, at);
    yield* checkTls(listener, at);
    const port = listener.frontendPort;
    for (const host of hostsOf(listener)) {
      const key = `${port} ${host.toLowerCase()}`;
      const other = taken.get(key);
      if (other !== undefined) yield finding('listeners-overlap', at, { port, host, other });
      taken.set(key, name);
    }
    const first = protocols.get(port) ?? { protocol: listener.protocol, listener: name };
    protocols.set(port, first);
    if (first.protocol !== listener.protocol) {
      yield finding('listeners-mix-protocols', [...at, 'protocol'], { port, other: first.listener });
    }
  }
};

function* checkPorts(ports: Readonly<Record<string, number>>): Iterable<Finding> {
  const names = new Map<number, string>();
  for (const [name, port] of entries(ports)) {
    const at = ['applicationGateway', 'frontendPorts', name];
    if (port < 1 || port > 64999 || port === 22) {
      yield finding('out-of-range', at, { what: 'port', value: port, range: '1 to 64999, but not 22' });
    }
    const other = names.get(port);
    if (other !== undefined) yield finding('ports-equal', at, { port, other });
    names.set(port, name);
  }
}

function hostsOf({ hostName, hostNames }: HttpListener): readonly string[] {
  if (hostName !== undefined) return [hostName];
  return hostNames === undefined || hostNames.length === 0 ? ['every host'] : hostNames;
}

function* checkHostNames(listener: HttpListener, at: Path): Iterable<Finding> {
  const { hostNames = [] } = listener;
  if (listener.hostName !== undefined && listener.hostNames !== undefined)
    yield finding('host-name-twice', at);
  if (listener.hostName !== undefined && !hostName.test(listener.hostName)) {
    yield finding('invalid-host-name', [...at, 'hostName'], { host: listener.hostName });
  }
  for (const [index, host] of hostNames.entries()) {
    if (!wildcardHostName.test(host))
      yield finding('invalid-host-name', [...at, 'hostNames', index], { host });
  }
  yield* atMost(5, hostNames.length, 'host names', [...at, 'hostNames']);
}

function* checkTls(listener: HttpListener, at: Path): Iterable<Finding> {
  if (listener.protocol === 'Https') {
    if (listener.sslCertificate === undefined) yield finding('https-without-certificate', at);
    return;
  }
  for (const property of ['sslCertificate', 'sslProfile'] as const) {
    if (listener[property] !== undefined) yield finding('http-with-tls', [...at, property], { property });
  }
}
