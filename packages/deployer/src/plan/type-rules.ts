// How resources of each type are compared: a list, and a list has one place.
import type { Json } from '../json.js';

/**
 * What a comparison must know of a type. Ways into a body are written with `[]` for an element:
 * `properties.httpListeners[].properties.hostName`.
 */
export interface TypeRules {
  /** What a property is where nothing is said; null is absent. Another value that nobody declared is a change. */
  readonly defaults?: Readonly<Record<string, Json>>;
  /** Properties that are never given back, and what is given back in their place: a certificate’s thumbprint. */
  readonly thumbprints?: Readonly<Record<string, string>>;
  /** Properties that are never given back. */
  readonly writeOnly?: readonly string[];
  /** Elements and entries that somebody else added stay: they are sent along, and are no difference. */
  readonly shared?: readonly string[];
  /** What tells the elements of a list apart where it is not `name` or `id`. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Lists whose order counts. */
  readonly ordered?: readonly string[];
  /** Ids that are read back in full where a short form was sent. */
  readonly shortIds?: readonly string[];
  /** The body is a policy document: `properties.value`. */
  readonly policy?: true;
}

const service = 'Microsoft.ApiManagement/service';

const rules: Readonly<Record<string, TypeRules>> = {
  'Microsoft.Network/networkSecurityGroups': {
    defaults: {
      'properties.securityRules[].properties.sourcePortRanges': [],
      'properties.securityRules[].properties.destinationPortRanges': [],
      'properties.securityRules[].properties.sourceAddressPrefixes': [],
      'properties.securityRules[].properties.destinationAddressPrefixes': [],
    },
  },
  'Microsoft.Network/publicIPAddresses': {
    defaults: {
      'sku.tier': 'Regional',
      'properties.idleTimeoutInMinutes': 4,
      'properties.publicIPAddressVersion': 'IPv4',
      'properties.ipTags': [],
    },
  },
  'Microsoft.Network/virtualNetworks': {
    defaults: {
      'properties.enableDdosProtection': false,
      'properties.subnets[].properties.serviceEndpoints': [],
    },
    shared: ['properties.subnets', 'properties.virtualNetworkPeerings'],
    keys: { 'properties.subnets[].properties.serviceEndpoints': 'service' },
  },
  'Microsoft.Network/applicationGateways': {
    defaults: {
      'properties.enableHttp2': false,
      'properties.enableFips': false,
      'properties.sslPolicy': null,
      'properties.firewallPolicy': null,
      'properties.webApplicationFirewallConfiguration': null,
      'properties.authenticationCertificates': [],
      'properties.trustedRootCertificates': [],
      'properties.trustedClientCertificates': [],
      'properties.sslProfiles': [],
      'properties.probes': [],
      'properties.rewriteRuleSets': [],
      'properties.urlPathMaps': [],
      'properties.redirectConfigurations': [],
      'properties.privateLinkConfigurations': [],
      'properties.loadDistributionPolicies': [],
      'properties.listeners': [],
      'properties.routingRules': [],
      'properties.backendSettingsCollection': [],
      'properties.customErrorConfigurations': [],
      'properties.httpListeners[].properties.sslProfile': null,
      'properties.httpListeners[].properties.firewallPolicy': null,
      'properties.httpListeners[].properties.hostName': null,
      'properties.httpListeners[].properties.hostNames': [],
      'properties.httpListeners[].properties.customErrorConfigurations': [],
      'properties.sslProfiles[].properties.sslPolicy': null,
      'properties.sslProfiles[].properties.clientAuthConfiguration.verifyClientCertIssuerDN': false,
      'properties.sslProfiles[].properties.clientAuthConfiguration.verifyClientRevocation': 'None',
      'properties.sslProfiles[].properties.clientAuthConfiguration.verifyClientAuthMode': 'Strict',
      'properties.requestRoutingRules[].properties.rewriteRuleSet': null,
      'properties.requestRoutingRules[].properties.redirectConfiguration': null,
      'properties.requestRoutingRules[].properties.urlPathMap': null,
      'properties.backendHttpSettingsCollection[].properties.cookieBasedAffinity': 'Disabled',
      'properties.backendHttpSettingsCollection[].properties.pickHostNameFromBackendAddress': false,
      'properties.backendHttpSettingsCollection[].properties.probe': null,
      'properties.backendHttpSettingsCollection[].properties.hostName': null,
      'properties.backendHttpSettingsCollection[].properties.trustedRootCertificates': [],
      'properties.probes[].properties.host': null,
      'properties.probes[].properties.pickHostNameFromBackendHttpSettings': false,
      'properties.probes[].properties.minServers': 0,
      'properties.rewriteRuleSets[].properties.rewriteRules[].conditions': [],
      'properties.rewriteRuleSets[].properties.rewriteRules[].actionSet.requestHeaderConfigurations': [],
      'properties.rewriteRuleSets[].properties.rewriteRules[].actionSet.responseHeaderConfigurations': [],
      'properties.rewriteRuleSets[].properties.rewriteRules[].actionSet.urlConfiguration': null,
    },
    thumbprints: { 'properties.sslCertificates[].properties.data': 'properties.publicCertData' },
    keys: {
      'properties.rewriteRuleSets[].properties.rewriteRules[].actionSet.requestHeaderConfigurations':
        'headerName',
      'properties.rewriteRuleSets[].properties.rewriteRules[].actionSet.responseHeaderConfigurations':
        'headerName',
    },
    ordered: [
      'properties.rewriteRuleSets[].properties.rewriteRules[].conditions',
      'properties.sslPolicy.cipherSuites',
    ],
  },
  [service]: {
    defaults: {
      'sku.capacity': 1,
      'properties.virtualNetworkType': 'None',
      'properties.enableClientCertificate': false,
      'properties.disableGateway': false,
      'properties.additionalLocations': [],
      'properties.certificates': [],
    },
    thumbprints: { 'properties.certificates[].encodedCertificate': 'certificate.thumbprint' },
    writeOnly: ['properties.certificates[].certificatePassword'],
    keys: {
      'properties.certificates': 'certificate.thumbprint',
      'properties.hostnameConfigurations': 'hostName',
    },
    shared: ['properties.hostnameConfigurations', 'properties.customProperties'],
  },
  'Microsoft.KeyVault/vaults': { keys: { 'properties.accessPolicies': 'objectId' } },
  'Microsoft.KeyVault/vaults/accessPolicies': {
    keys: { 'properties.accessPolicies': 'objectId' },
    shared: ['properties.accessPolicies'],
  },
  [`${service}/certificates`]: {
    thumbprints: { 'properties.data': 'properties.thumbprint' },
    writeOnly: ['properties.password'],
  },
  [`${service}/namedValues`]: { defaults: { 'properties.secret': false, 'properties.tags': [] } },
  [`${service}/backends`]: {},
  [`${service}/loggers`]: { writeOnly: ['properties.credentials'] },
  [`${service}/diagnostics`]: { shortIds: ['properties.loggerId'] },
  [`${service}/products`]: {
    defaults: { 'properties.state': 'notPublished', 'properties.subscriptionRequired': true },
  },
  [`${service}/subscriptions`]: {
    defaults: { 'properties.state': 'active', 'properties.allowTracing': false },
    writeOnly: ['properties.primaryKey', 'properties.secondaryKey'],
    shortIds: ['properties.scope', 'properties.ownerId'],
  },
  [`${service}/apis`]: {
    defaults: {
      'properties.subscriptionRequired': true,
      'properties.apiRevision': '1',
      'properties.isCurrent': true,
      'properties.type': 'http',
      'properties.apiType': 'http',
    },
    shortIds: ['properties.apiVersionSetId'],
    writeOnly: ['properties.sourceApiId'],
  },
  [`${service}/apis/diagnostics`]: { shortIds: ['properties.loggerId'] },
  [`${service}/apis/operations`]: {
    defaults: { 'properties.templateParameters': [], 'properties.responses': [] },
    keys: {
      'properties.responses': 'statusCode',
      'properties.responses[].representations': 'contentType',
    },
  },
  [`${service}/products/apiLinks`]: { shortIds: ['properties.apiId'] },
  [`${service}/products/groupLinks`]: { shortIds: ['properties.groupId'] },
  [`${service}/tags/apiLinks`]: { shortIds: ['properties.apiId'] },
  [`${service}/policies`]: { policy: true },
  [`${service}/policyFragments`]: { policy: true },
  [`${service}/products/policies`]: { policy: true },
  [`${service}/apis/policies`]: { policy: true },
  [`${service}/apis/operations/policies`]: { policy: true },
  [`${service}/apis/resolvers/policies`]: { policy: true },
};

const byType = new Map(Object.entries(rules).map(([type, each]) => [type.toLowerCase(), each]));

/** How resources of a type are compared, in a workspace as at the service; types without an entry need no rule. */
export function rulesFor(type: string): TypeRules {
  return byType.get(type.toLowerCase().replace('/service/workspaces/', '/service/')) ?? {};
}
