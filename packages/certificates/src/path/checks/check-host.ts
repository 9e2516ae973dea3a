import { isIP, SocketAddress } from 'node:net';
import { extensionsOf, type Certificate } from '../../certificate.js';
import { formatIpAddress } from '../../extensions/ip-address.js';
import { on, pathFindings } from '../path-findings.js';
import type { PathCheck } from './path-check.js';

/** RFC 6125 6.4: whether the certificate is issued for the host that the caller expects; the common name is no host. */
export const checkHost: PathCheck = ({ chain, rules }) => {
  const certificate = chain[0]!;
  return rules.host === null || isIssuedFor(certificate, rules.host)
    ? []
    : [on(certificate, pathFindings.notForHost(rules.host))];
};

function isIssuedFor(certificate: Certificate, host: string): boolean {
  const names = extensionsOf(certificate).contents.subjectAltName ?? [];
  const version = isIP(host);
  if (version !== 0) {
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const wanted = new SocketAddress({ address: host, family }).address;
    return names.some(
      (name) =>
        name.kind === 'ip' &&
        name.value.length === (version === 4 ? 4 : 16) &&
        new SocketAddress({ address: formatIpAddress(name.value), family }).address === wanted,
    );
  }
  const wanted = withoutFinalPeriod(host.toLowerCase());
  return names.some((name) => name.kind === 'dns' && matchesHost(wanted, name.value));
}

/** A wildcard stands for one whole label, the first one. */
function matchesHost(host: string, presented: string): boolean {
  const name = withoutFinalPeriod(presented.toLowerCase());
  if (name === host) return host !== '';
  const period = host.indexOf('.');
  return name.startsWith('*.') && period > 0 && name.slice(1) === host.slice(period);
}

function withoutFinalPeriod(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}
