import type { Path } from '../../finding/format-path.js';
import type { ApplicationGateway } from '../../model/application-gateway.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** References inside the Application Gateway. */
export function* gatewayReferences(gateway: ApplicationGateway): Iterable<NamedReference> {
  const root: Path = ['applicationGateway'];
  for (const [profile, { trustedClientCertificates }] of entries(gateway.sslProfiles)) {
    yield* trustedClientCertificates.map((name, index) => ({
      kind: 'chain of trusted client certificates',
      name,
      at: [...root, 'sslProfiles', profile, 'trustedClientCertificates', index],
      known: gateway.trustedClientCertificates,
    }));
  }
  for (const [name, listener] of entries(gateway.httpListeners)) {
    const at = [...root, 'httpListeners', name];
    yield {
      kind: 'frontend port',
      name: listener.frontendPort,
      at: [...at, 'frontendPort'],
      known: gateway.frontendPorts,
    };
    yield {
      kind: 'TLS certificate',
      name: listener.sslCertificate,
      at: [...at, 'sslCertificate'],
      known: gateway.sslCertificates,
    };
    yield {
      kind: 'SSL profile',
      name: listener.sslProfile,
      at: [...at, 'sslProfile'],
      known: gateway.sslProfiles,
    };
  }
  for (const [name, { probe }] of entries(gateway.backendHttpSettings)) {
    yield {
      kind: 'probe',
      name: probe,
      at: [...root, 'backendHttpSettings', name, 'probe'],
      known: gateway.probes,
    };
  }
  for (const [name, rule] of entries(gateway.requestRoutingRules)) {
    const at = [...root, 'requestRoutingRules', name];
    const refer = (kind: string, property: keyof typeof rule & string, known: object | undefined) => ({
      kind,
      name: rule[property] as string | undefined,
      at: [...at, property],
      known,
    });
    yield refer('listener', 'httpListener', gateway.httpListeners);
    yield refer('backend address pool', 'backendAddressPool', gateway.backendAddressPools);
    yield refer('set of backend HTTP settings', 'backendHttpSettings', gateway.backendHttpSettings);
    yield refer('rewrite rule set', 'rewriteRuleSet', gateway.rewriteRuleSets);
    for (const [path, target] of entries(rule.pathRules)) {
      const way = [...at, 'pathRules', path];
      const { backendAddressPool, backendHttpSettings, rewriteRuleSet } = target;
      yield* [
        ['backend address pool', 'backendAddressPool', backendAddressPool, gateway.backendAddressPools],
        [
          'set of backend HTTP settings',
          'backendHttpSettings',
          backendHttpSettings,
          gateway.backendHttpSettings,
        ],
        ['rewrite rule set', 'rewriteRuleSet', rewriteRuleSet, gateway.rewriteRuleSets],
      ].map(([kind, property, named, known]) => ({
        kind: kind as string,
        name: named as string | undefined,
        at: [...way, property as string],
        known: known as object | undefined,
      }));
    }
  }
}
