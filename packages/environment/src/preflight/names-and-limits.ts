import { finding, type Finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';
import type { Environment } from '../model/environment.js';
import type { ResourceLevel } from '../resource-levels.js';
import { entries, type PreflightCheck } from './subject.js';

interface NameRule {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What to use, for the message. */
  readonly rule: string;
}

/** @see https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules */
const network = (kind: string, least: number, most: number): NameRule => ({
  kind,
  pattern: new RegExp(`^(?=.{${least},${most}}$)[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?$`),
  rule:
    `${least} to ${most} letters, digits, underscores, dots and hyphens, starting with a letter or digit ` +
    'and ending with a letter, digit or underscore',
});
const serviceName: NameRule = {
  kind: 'an API Management service',
  pattern: /^(?=.{1,50}$)[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/,
  rule: '1 to 50 letters, digits and hyphens, starting with a letter and not ending with a hyphen',
};
const identifier = (kind: string, most: number): NameRule => ({
  kind,
  pattern: new RegExp(`^[^*#&+:<>?]{1,${most}}$`),
  rule: `1 to ${most} characters without * # & + : < > ?`,
});
const namedValueName: NameRule = {
  kind: 'a named value',
  pattern: /^[A-Za-z0-9-._]{1,256}$/,
  rule: '1 to 256 letters, digits, hyphens, dots and underscores',
};
const installed = [
  { property: 'apis', rule: identifier('an API', 256) },
  { property: 'certificates', rule: identifier('a certificate', 80) },
  { property: 'namedValues', rule: namedValueName },
  { property: 'backends', rule: identifier('a backend', 80) },
  { property: 'backendPools', rule: identifier('a pool of backends', 80) },
  { property: 'loggers', rule: identifier('a logger', 256) },
  { property: 'products', rule: identifier('a product', 256) },
  { property: 'groups', rule: identifier('a group', 256) },
  { property: 'subscriptions', rule: identifier('a subscription', 256) },
  { property: 'tags', rule: identifier('a tag', 80) },
  { property: 'versionSets', rule: identifier('a version set', 80) },
  {
    property: 'policyFragments',
    rule: {
      kind: 'a policy fragment',
      pattern: /^(?=.{1,80}$)(?:\w+|\w[\w-]+\w)$/,
      rule: '1 to 80 letters, digits, underscores and hyphens, with no hyphen at its ends',
    },
  },
] as const satisfies readonly { property: string; rule: NameRule }[];
const identity: NameRule = {
  kind: 'a managed identity',
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{2,127}$/,
  rule: '3 to 128 letters, digits, underscores and hyphens, starting with a letter or digit',
};
const vaultName: NameRule = {
  kind: 'a key vault',
  pattern: /^(?=.{3,24}$)[A-Za-z](?:-?[A-Za-z0-9])*$/,
  rule: '3 to 24 letters, digits and single hyphens, starting with a letter and not ending with a hyphen',
};
const appName: NameRule = {
  kind: 'a Functions app',
  pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])$/,
  rule: '2 to 60 letters, digits and hyphens, with no hyphen at its ends',
};
const planName: NameRule = {
  kind: 'a plan',
  pattern: /^[A-Za-z0-9-]{1,60}$/,
  rule: '1 to 60 letters, digits and hyphens',
};
const storageName: NameRule = {
  kind: 'a storage account',
  pattern: /^[a-z0-9]{3,24}$/,
  rule: '3 to 24 lower-case letters and digits',
};
const gatewayPart = network('a part of the Application Gateway', 1, 80);

/** Names that Azure refuses. */
export const checkNames: PreflightCheck = function* ({ environment, levels }) {
  for (const [rule, name, at] of [...names(environment), ...levels.flatMap((level) => [...namesAt(level)])]) {
    if (!rule.pattern.test(name))
      yield finding('invalid-name', at, { kind: rule.kind, name, rule: rule.rule });
  }
};

function* names({
  network: net,
  applicationGateway: gateway,
  apiManagement,
  managedIdentities,
  keyVaults,
  functionApps,
}: Environment): Iterable<readonly [NameRule, string, Path]> {
  yield [network('a virtual network', 2, 64), net.virtualNetwork.name, ['network', 'virtualNetwork', 'name']];
  yield [network('an Application Gateway', 1, 80), gateway.name, ['applicationGateway', 'name']];
  yield [serviceName, apiManagement.name, ['apiManagement', 'name']];
  yield* keys(network('a subnet', 1, 80), net.virtualNetwork.subnets, 'network', 'virtualNetwork', 'subnets');
  yield* keys(
    network('a network security group', 1, 80),
    net.networkSecurityGroups,
    'network',
    'networkSecurityGroups',
  );
  yield* keys(network('a public IP address', 1, 80), net.publicIpAddresses, 'network', 'publicIpAddresses');
  for (const part of gatewayParts)
    yield* keys(gatewayPart, gateway[part.property], 'applicationGateway', part.property);
  yield* keys(identifier('a user', 80), apiManagement.users, 'apiManagement', 'users');
  yield* keys(identifier('a workspace', 80), apiManagement.workspaces, 'apiManagement', 'workspaces');
  yield* keys(identity, managedIdentities, 'managedIdentities');
  for (const [key, { name }] of entries(keyVaults)) yield [vaultName, name, ['keyVaults', key, 'name']];
  for (const [key, { name, plan, storageAccount }] of entries(functionApps)) {
    const at = ['functionApps', key];
    yield [appName, name, [...at, 'name']];
    yield [planName, plan.name, [...at, 'plan', 'name']];
    yield [storageName, storageAccount.name, [...at, 'storageAccount', 'name']];
  }
}

function* namesAt({ at, definition }: ResourceLevel): Iterable<readonly [NameRule, string, Path]> {
  for (const { property, rule } of installed) yield* keys(rule, definition[property], ...at, property);
  for (const [api, { operations }] of entries(definition.apis)) {
    yield* keys(identifier('an operation', 80), operations, ...at, 'apis', api, 'operations');
  }
}

function* keys(rule: NameRule, record: Readonly<Record<string, unknown>> | undefined, ...at: Path) {
  for (const [name] of entries(record)) yield [rule, name, [...at, name]] as const;
}

/** @see https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits */
const gatewayParts = [
  { property: 'frontendPorts', kind: 'frontend ports', limit: 100 },
  { property: 'sslCertificates', kind: 'TLS certificates', limit: 100 },
  { property: 'trustedClientCertificates', kind: 'chains of trusted client CAs', limit: 200 },
  { property: 'sslProfiles', kind: 'SSL profiles', limit: 100 },
  { property: 'httpListeners', kind: 'listeners', limit: 200 },
  { property: 'backendAddressPools', kind: 'backend address pools', limit: 100 },
  { property: 'backendHttpSettings', kind: 'sets of backend HTTP settings', limit: 100 },
  { property: 'probes', kind: 'probes', limit: 100 },
  { property: 'rewriteRuleSets', kind: 'rewrite rule sets', limit: 400 },
  { property: 'requestRoutingRules', kind: 'routing rules', limit: 400 },
] as const;

/** More of something than Azure takes. */
export const checkLimits: PreflightCheck = function* ({ environment }) {
  const { applicationGateway: gateway, apiManagement } = environment;
  for (const { property, kind, limit } of gatewayParts) {
    yield* atMost(limit, count(gateway[property]), kind, ['applicationGateway', property]);
  }
  for (const [name, { trustedClientCertificates }] of entries(gateway.sslProfiles)) {
    yield* atMost(100, trustedClientCertificates.length, 'chains of trusted client CAs', [
      'applicationGateway',
      'sslProfiles',
      name,
      'trustedClientCertificates',
    ]);
  }
  const { sku, capacity = 1 } = apiManagement;
  const most = sku === 'Developer' ? 1 : 31;
  if (capacity < 1 || capacity > most) {
    yield finding('out-of-range', ['apiManagement', 'capacity'], {
      what: `capacity of the tier ${sku}`,
      value: capacity,
      range: most === 1 ? '1' : `1 to ${most}`,
    });
  }
  yield* atMost(10, count(apiManagement.caCertificates), 'CA certificates', [
    'apiManagement',
    'caCertificates',
  ]);
};

const count = (record: object | undefined) => Object.keys(record ?? {}).length;

/** A finding when there is more of something than the limit. */
export function* atMost(limit: number, count: number, kind: string, at: Path): Iterable<Finding> {
  if (count > limit) yield finding('too-many', at, { kind, count, limit });
}
