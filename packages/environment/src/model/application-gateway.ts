import type { CertificateSource, KeyVaultCertificate, PfxSource } from './certificate-source.js';
import type { Names, Reference } from './names.js';

/** An Application Gateway v2. Names of properties are those of `Microsoft.Network/applicationGateways`. */
export interface ApplicationGateway<N extends Names = Names> {
  readonly name: string;
  readonly sku: 'Standard_v2' | 'WAF_v2';
  readonly subnet: Reference<N, 'subnet'>;
  readonly publicIpAddress: Reference<N, 'publicIpAddress'>;
  /** Fetches certificates from a vault. */
  readonly managedIdentity?: Reference<N, 'managedIdentity'>;
  /** Availability zones: `['1', '2', '3']`. */
  readonly zones?: readonly string[];
  /** Instances without autoscale, 1 to 125; default 2. */
  readonly capacity?: number;
  /** For the tier `WAF_v2`. */
  readonly webApplicationFirewall?: WebApplicationFirewall;
  readonly autoscale?: { readonly minCapacity: number; readonly maxCapacity: number };
  /** Default false. */
  readonly enableHttp2?: boolean;
  /** Name → port, 1 to 64999 but 22. */
  readonly frontendPorts: Readonly<Record<N['frontendPort'], number>>;
  readonly sslCertificates: Readonly<Record<N['sslCertificate'], PfxSource | KeyVaultCertificate<N>>>;
  /** CA chains for client certificates: PEM, exactly one root, no private key, at most 25 KB. */
  readonly trustedClientCertificates?: Readonly<Record<N['trustedClientCertificate'], CertificateSource>>;
  readonly sslProfiles?: Readonly<Record<N['sslProfile'], SslProfile<N>>>;
  readonly httpListeners: Readonly<Record<N['httpListener'], HttpListener<N>>>;
  readonly backendAddressPools: Readonly<Record<N['backendAddressPool'], BackendAddressPool>>;
  readonly backendHttpSettings: Readonly<Record<N['backendHttpSettings'], BackendHttpSettings<N>>>;
  readonly probes?: Readonly<Record<N['probe'], Probe>>;
  readonly rewriteRuleSets?: Readonly<Record<N['rewriteRuleSet'], RewriteRuleSet>>;
  readonly requestRoutingRules: Readonly<Record<string, RequestRoutingRule<N>>>;
}

/** The web application firewall with the rules of OWASP. */
export interface WebApplicationFirewall {
  readonly firewallMode: 'Detection' | 'Prevention';
  /** Default `3.2`. */
  readonly ruleSetVersion?: string;
}

/** How a listener treats client certificates. */
export interface SslProfile<N extends Names = Names> {
  readonly trustedClientCertificates: readonly Reference<N, 'trustedClientCertificate'>[];
  readonly clientAuthConfiguration: {
    /** The client certificate's issuer must be the deepest CA of the uploaded chain. Default false. */
    readonly verifyClientCertIssuerDN?: boolean;
    /** Default `None`. */
    readonly verifyClientRevocation?: 'None' | 'OCSP';
    /** Default `Strict`. */
    readonly verifyClientAuthMode?: 'Strict' | 'Passthrough';
  };
}

/** What takes requests on a port: host names, TLS, client authentication. */
export interface HttpListener<N extends Names = Names> {
  readonly protocol: 'Http' | 'Https';
  readonly frontendPort: Reference<N, 'frontendPort'>;
  /** One host name, or up to five with wildcards; none listens to all. */
  readonly hostName?: string;
  readonly hostNames?: readonly string[];
  readonly sslCertificate?: Reference<N, 'sslCertificate'>;
  readonly sslProfile?: Reference<N, 'sslProfile'>;
}

/** Servers that requests are forwarded to, in turn. */
export interface BackendAddressPool {
  readonly backendAddresses: readonly BackendAddress[];
}

/** `apiManagement: true` is the private address of this environment's API Management. */
export type BackendAddress =
  { readonly apiManagement: true } | { readonly fqdn: string } | { readonly ipAddress: string };

/** How requests are forwarded to the servers of a pool. */
export interface BackendHttpSettings<N extends Names = Names> {
  readonly port: number;
  readonly protocol: 'Http' | 'Https';
  /** Sent as Host. */
  readonly hostName?: string;
  readonly pickHostNameFromBackendAddress?: boolean;
  /** Seconds, default 20. */
  readonly requestTimeout?: number;
  readonly probe?: Reference<N, 'probe'>;
  readonly cookieBasedAffinity?: 'Enabled' | 'Disabled';
}

/** How the gateway finds out whether a server is healthy. */
export interface Probe {
  readonly protocol: 'Http' | 'Https';
  readonly path: string;
  readonly host?: string;
  readonly pickHostNameFromBackendHttpSettings?: boolean;
  /** Seconds, default 30. */
  readonly interval?: number;
  /** Seconds, default 30. */
  readonly timeout?: number;
  /** Default 3. */
  readonly unhealthyThreshold?: number;
  /** Default `200-399`. */
  readonly matchStatusCodes?: readonly string[];
}

/** Rewrite rules of a routing rule. */
export interface RewriteRuleSet {
  readonly rules: Readonly<Record<string, RewriteRule>>;
}

/** What is changed in a request and its response when all conditions hold. */
export interface RewriteRule {
  /** Ascending order of execution. */
  readonly ruleSequence: number;
  /** All must hold. */
  readonly conditions?: readonly RewriteCondition[];
  readonly requestHeaders?: readonly HeaderConfiguration[];
  readonly responseHeaders?: readonly HeaderConfiguration[];
  readonly url?: { readonly path?: string; readonly queryString?: string; readonly reroute?: boolean };
}

/** A test on a header or a server variable. */
export interface RewriteCondition {
  /** `var_uri_path`, `http_req_Accept`, `http_resp_Location`, … */
  readonly variable: string;
  /** RE2. */
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly negate?: boolean;
}

/** A header that is set or deleted. `Host` can’t be deleted; `Connection` and `Upgrade` can’t be rewritten. */
export interface HeaderConfiguration {
  readonly headerName: string;
  /** Text with `{var_x}`, `{http_req_X}`, `{http_resp_X}`; empty deletes the header. */
  readonly headerValue: string;
}

/** Ties a listener to a pool and its settings. A listener belongs to one rule. */
export interface RequestRoutingRule<N extends Names = Names> {
  readonly ruleType?: 'Basic' | 'PathBasedRouting';
  /** 1 to 20000, unique. */
  readonly priority: number;
  readonly httpListener: Reference<N, 'httpListener'>;
  readonly backendAddressPool: Reference<N, 'backendAddressPool'>;
  readonly backendHttpSettings: Reference<N, 'backendHttpSettings'>;
  readonly rewriteRuleSet?: Reference<N, 'rewriteRuleSet'>;
  /** Where some paths lead; all others go where the rule itself says. */
  readonly pathRules?: Readonly<Record<string, PathRule<N>>>;
}

/** Where requests for some paths lead. */
export interface PathRule<N extends Names = Names> {
  /** `/images/*`: each begins with a slash; a star stands at the end only. */
  readonly paths: readonly string[];
  readonly backendAddressPool: Reference<N, 'backendAddressPool'>;
  readonly backendHttpSettings: Reference<N, 'backendHttpSettings'>;
  /** Default: that of the rule. */
  readonly rewriteRuleSet?: Reference<N, 'rewriteRuleSet'>;
}
