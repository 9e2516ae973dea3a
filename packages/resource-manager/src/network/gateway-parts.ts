import type { JsonObject } from '../json.js';
import { textAt } from '../json.js';

/** What Azure does to the parts in one collection of an application gateway. */
export interface GatewayParts {
  readonly collection: string;
  /** What Azure adds where nothing was said. */
  readonly defaults?: (properties: JsonObject) => JsonObject;
  /** Properties that are only written. */
  readonly writeOnly?: readonly string[];
  /** Collections whose parts are listed on what they refer to, and the property that lists them. */
  readonly listedOn?: Readonly<Record<string, string>>;
}

/** The collections in the order in which Azure shows them. */
export const gatewayParts: readonly GatewayParts[] = [
  { collection: 'gatewayIPConfigurations' },
  { collection: 'sslCertificates', writeOnly: ['data', 'password'] },
  { collection: 'trustedRootCertificates' },
  { collection: 'trustedClientCertificates' },
  {
    collection: 'sslProfiles',
    defaults: () => ({}),
    listedOn: { trustedClientCertificates: 'sslProfiles' },
  },
  { collection: 'frontendIPConfigurations', defaults: () => ({ privateIPAllocationMethod: 'Dynamic' }) },
  { collection: 'frontendPorts' },
  { collection: 'backendAddressPools', defaults: () => ({ backendAddresses: [] }) },
  { collection: 'loadDistributionPolicies' },
  {
    collection: 'backendHttpSettingsCollection',
    defaults: () => ({
      cookieBasedAffinity: 'Disabled',
      pickHostNameFromBackendAddress: false,
      requestTimeout: 20,
      dedicatedBackendConnection: false,
      validateCertChainAndExpiry: true,
      validateSNI: true,
    }),
    listedOn: { probes: 'backendHttpSettings', trustedRootCertificates: 'backendHttpSettings' },
  },
  { collection: 'backendSettingsCollection' },
  {
    collection: 'httpListeners',
    defaults: (properties) => ({
      hostNames: [],
      requireServerNameIndication:
        textAt(properties, 'protocol') === 'Https' && textAt(properties, 'hostName') !== undefined,
      customErrorConfigurations: [],
      enableHttp3: false,
    }),
    listedOn: {
      frontendIPConfigurations: 'httpListeners',
      frontendPorts: 'httpListeners',
      sslCertificates: 'httpListeners',
      sslProfiles: 'httpListeners',
    },
  },
  { collection: 'listeners' },
  { collection: 'urlPathMaps' },
  {
    collection: 'requestRoutingRules',
    defaults: () => ({ ruleType: 'Basic' }),
    listedOn: {
      httpListeners: 'requestRoutingRules',
      backendAddressPools: 'requestRoutingRules',
      backendHttpSettingsCollection: 'requestRoutingRules',
      rewriteRuleSets: 'requestRoutingRules',
      redirectConfigurations: 'requestRoutingRules',
    },
  },
  { collection: 'routingRules' },
  {
    collection: 'probes',
    defaults: () => ({
      interval: 30,
      timeout: 30,
      unhealthyThreshold: 3,
      minServers: 0,
      pickHostNameFromBackendHttpSettings: false,
      match: { body: '', statusCodes: ['200-399'] },
    }),
  },
  { collection: 'rewriteRuleSets' },
  { collection: 'redirectConfigurations' },
  { collection: 'authenticationCertificates' },
  { collection: 'privateLinkConfigurations' },
];
