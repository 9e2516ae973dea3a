import { finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';
import { nearestName } from '../finding/nearest-name.js';
import type { ApiManagement } from '../model/api-management.js';
import type { ApplicationGateway } from '../model/application-gateway.js';
import type { Environment } from '../model/environment.js';
import { entries, type PreflightCheck } from './subject.js';

interface NamedReference {
  readonly kind: string;
  readonly name: string | undefined;
  readonly at: Path;
  readonly known: object | undefined;
}

/** Every name that stands for a resource of the environment must be one. */
export const checkReferences: PreflightCheck = function* ({ environment }) {
  for (const { kind, name, at, known = {} } of references(environment)) {
    if (name === undefined || Object.hasOwn(known, name)) continue;
    const names = Object.keys(known);
    yield finding('dangling-reference', at, { kind, name, nearest: nearestName(name, names), known: names });
  }
};

function* references(environment: Environment): Iterable<NamedReference> {
  const { network, applicationGateway, apiManagement, local } = environment;
  const { subnets } = network.virtualNetwork;
  for (const [name, subnet] of entries(subnets)) {
    yield {
      kind: 'network security group',
      name: subnet.networkSecurityGroup,
      at: ['network', 'virtualNetwork', 'subnets', name, 'networkSecurityGroup'],
      known: network.networkSecurityGroups,
    };
  }
  for (const [part, { subnet, publicIpAddress }] of [
    [['applicationGateway'], applicationGateway],
    [['apiManagement', 'virtualNetwork'], apiManagement.virtualNetwork],
  ] as const) {
    yield { kind: 'subnet', name: subnet, at: [...part, 'subnet'], known: subnets };
    yield {
      kind: 'public IP address',
      name: publicIpAddress,
      at: [...part, 'publicIpAddress'],
      known: network.publicIpAddresses,
    };
  }
  yield* gatewayReferences(applicationGateway);
  yield* apiManagementReferences(apiManagement);
  for (const [name] of entries(local?.backends)) {
    yield { kind: 'backend', name, at: ['local', 'backends', name], known: apiManagement.backends };
  }
  yield* scenarioReferences(environment);
}

function* gatewayReferences(gateway: ApplicationGateway): Iterable<NamedReference> {
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
  }
}

function* apiManagementReferences(apiManagement: ApiManagement): Iterable<NamedReference> {
  const root: Path = ['apiManagement'];
  for (const [backend, { clientCertificates = [] }] of entries(apiManagement.backends)) {
    yield* clientCertificates.map((name, index) => ({
      kind: 'certificate of the store',
      name,
      at: [...root, 'backends', backend, 'clientCertificates', index],
      known: apiManagement.certificates,
    }));
  }
  for (const [product, { apis }] of entries(apiManagement.products)) {
    yield* apis.map((name, index) => ({
      kind: 'API',
      name,
      at: [...root, 'products', product, 'apis', index],
      known: apiManagement.apis,
    }));
  }
  for (const [subscription, { scope }] of entries(apiManagement.subscriptions)) {
    const at = [...root, 'subscriptions', subscription, 'scope'];
    if ('product' in scope) {
      yield { kind: 'product', name: scope.product, at: [...at, 'product'], known: apiManagement.products };
    } else if ('api' in scope) {
      yield { kind: 'API', name: scope.api, at: [...at, 'api'], known: apiManagement.apis };
    }
  }
}

function* scenarioReferences({ scenario, applicationGateway }: Environment): Iterable<NamedReference> {
  for (const [index, { variant, request, expect }] of (scenario?.checks ?? []).entries()) {
    const at: Path = ['scenario', 'checks', index];
    const certificate = (name: string | undefined, ...way: Path) => ({
      kind: 'client certificate',
      name,
      at: [...at, ...way],
      known: scenario?.clientCertificates,
    });
    yield { kind: 'variant', name: variant, at: [...at, 'variant'], known: scenario?.variants };
    if ('listener' in request.to) {
      yield {
        kind: 'listener',
        name: request.to.listener,
        at: [...at, 'request', 'to', 'listener'],
        known: applicationGateway.httpListeners,
      };
    }
    yield certificate(request.clientCertificate, 'request', 'clientCertificate');
    for (const [header, value] of entries(request.headers)) {
      if (typeof value === 'object')
        yield certificate(value.forwardedCertificate, 'request', 'headers', header);
    }
    const { body } = expect;
    if (typeof body === 'object' && !(body instanceof RegExp)) {
      yield certificate('forwarded' in body ? body.forwarded : body.certificateText, 'expect', 'body');
    }
  }
}
