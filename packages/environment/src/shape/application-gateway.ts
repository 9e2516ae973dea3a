import type {
  ApplicationGateway,
  BackendAddress,
  BackendAddressPool,
  BackendHttpSettings,
  HeaderConfiguration,
  HttpListener,
  PathRule,
  Probe,
  RequestRoutingRule,
  RewriteCondition,
  RewriteRule,
  RewriteRuleSet,
  SslProfile,
  WebApplicationFirewall,
} from '../model/application-gateway.js';
import { certificateSource, pfxOrKeyVault } from './certificate-source.js';
import { byProperty, choice, flag, list, named, object, optional, text, wholeNumber, yes } from './shapes.js';

const protocol = choice('Http', 'Https');

const sslProfile = object<SslProfile>({
  trustedClientCertificates: list(text),
  clientAuthConfiguration: object<SslProfile['clientAuthConfiguration']>({
    verifyClientCertIssuerDN: optional(flag),
    verifyClientRevocation: optional(choice('None', 'OCSP')),
    verifyClientAuthMode: optional(choice('Strict', 'Passthrough')),
  }),
});

const httpListener = object<HttpListener>({
  protocol,
  frontendPort: text,
  hostName: optional(text),
  hostNames: optional(list(text)),
  sslCertificate: optional(text),
  sslProfile: optional(text),
});

const backendAddress = byProperty<BackendAddress>({
  apiManagement: object<{ readonly apiManagement: true }>({ apiManagement: yes }),
  fqdn: object<{ readonly fqdn: string }>({ fqdn: text }),
  ipAddress: object<{ readonly ipAddress: string }>({ ipAddress: text }),
});

const backendHttpSettings = object<BackendHttpSettings>({
  port: wholeNumber,
  protocol,
  hostName: optional(text),
  pickHostNameFromBackendAddress: optional(flag),
  requestTimeout: optional(wholeNumber),
  probe: optional(text),
  cookieBasedAffinity: optional(choice('Enabled', 'Disabled')),
});

const probe = object<Probe>({
  protocol,
  path: text,
  host: optional(text),
  pickHostNameFromBackendHttpSettings: optional(flag),
  interval: optional(wholeNumber),
  timeout: optional(wholeNumber),
  unhealthyThreshold: optional(wholeNumber),
  matchStatusCodes: optional(list(text)),
});

const headerConfiguration = object<HeaderConfiguration>({ headerName: text, headerValue: text });

const rewriteRule = object<RewriteRule>({
  ruleSequence: wholeNumber,
  conditions: optional(
    list(
      object<RewriteCondition>({
        variable: text,
        pattern: text,
        ignoreCase: optional(flag),
        negate: optional(flag),
      }),
    ),
  ),
  requestHeaders: optional(list(headerConfiguration)),
  responseHeaders: optional(list(headerConfiguration)),
  url: optional(
    object<NonNullable<RewriteRule['url']>>({
      path: optional(text),
      queryString: optional(text),
      reroute: optional(flag),
    }),
  ),
});

const pathRule = object<PathRule>({
  paths: list(text),
  backendAddressPool: text,
  backendHttpSettings: text,
  rewriteRuleSet: optional(text),
});

const requestRoutingRule = object<RequestRoutingRule>({
  ruleType: optional(choice('Basic', 'PathBasedRouting')),
  priority: wholeNumber,
  httpListener: text,
  backendAddressPool: text,
  backendHttpSettings: text,
  rewriteRuleSet: optional(text),
  pathRules: optional(named(pathRule)),
});

export const applicationGateway = object<ApplicationGateway>({
  name: text,
  sku: choice('Standard_v2', 'WAF_v2'),
  subnet: text,
  publicIpAddress: text,
  managedIdentity: optional(text),
  zones: optional(list(text)),
  capacity: optional(wholeNumber),
  webApplicationFirewall: optional(
    object<WebApplicationFirewall>({
      firewallMode: choice('Detection', 'Prevention'),
      ruleSetVersion: optional(text),
    }),
  ),
  autoscale: optional(
    object<NonNullable<ApplicationGateway['autoscale']>>({
      minCapacity: wholeNumber,
      maxCapacity: wholeNumber,
    }),
  ),
  enableHttp2: optional(flag),
  frontendPorts: named(wholeNumber),
  sslCertificates: named(pfxOrKeyVault),
  trustedClientCertificates: optional(named(certificateSource)),
  sslProfiles: optional(named(sslProfile)),
  httpListeners: named(httpListener),
  backendAddressPools: named(object<BackendAddressPool>({ backendAddresses: list(backendAddress) })),
  backendHttpSettings: named(backendHttpSettings),
  probes: optional(named(probe)),
  rewriteRuleSets: optional(named(object<RewriteRuleSet>({ rules: named(rewriteRule) }))),
  requestRoutingRules: named(requestRoutingRule),
});
