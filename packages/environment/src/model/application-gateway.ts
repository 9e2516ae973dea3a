import type { CertificateSource, PfxSource } from './certificate-source.js';

/** An Application Gateway v2. Names of properties are those of `Microsoft.Network/applicationGateways`. */
export interface ApplicationGateway {
  readonly name: string;
  readonly sku: 'Standard_v2' | 'WAF_v2';
  readonly subnet: string;
  readonly publicIpAddress: string;
  readonly autoscale?: { readonly minCapacity: number; readonly maxCapacity: number };
  /** Default false. */
  readonly enableHttp2?: boolean;
  /** Name → port, 1 to 64999 but 22. */
  readonly frontendPorts: Readonly<Record<string, number>>;
  readonly sslCertificates: Readonly<Record<string, PfxSource>>;
  /** CA chains for client certificates: PEM, exactly one root, no private key, at most 25 KB. */
  readonly trustedClientCertificates?: Readonly<Record<string, CertificateSource>>;
  readonly sslProfiles?: Readonly<Record<string, SslProfile>>;
  readonly httpListeners: Readonly<Record<string, HttpListener>>;
  readonly backendAddressPools: Readonly<Record<string, BackendAddressPool>>;
  readonly backendHttpSettings: Readonly<Record<string, BackendHttpSettings>>;
  readonly probes?: Readonly<Record<string, Probe>>;
  readonly rewriteRuleSets?: Readonly<Record<string, RewriteRuleSet>>;
  readonly requestRoutingRules: Readonly<Record<string, RequestRoutingRule>>;
}

export interface SslProfile {
  readonly trustedClientCertificates: readonly string[];
  readonly clientAuthConfiguration: {
    /** The client certificate's issuer must be the deepest CA of the uploaded chain. Default false. */
    readonly verifyClientCertIssuerDN?: boolean;
    /** Default `None`. */
    readonly verifyClientRevocation?: 'None' | 'OCSP';
    /** Default `Strict`. */
    readonly verifyClientAuthMode?: 'Strict' | 'Passthrough';
  };
}

export interface HttpListener {
  readonly protocol: 'Http' | 'Https';
  readonly frontendPort: string;
  /** One host name, or up to five with wildcards; none listens to all. */
  readonly hostName?: string;
  readonly hostNames?: readonly string[];
  readonly sslCertificate?: string;
  readonly sslProfile?: string;
}

export interface BackendAddressPool {
  readonly backendAddresses: readonly BackendAddress[];
}

/** `apiManagement: true` is the private address of this environment's API Management. */
export type BackendAddress =
  { readonly apiManagement: true } | { readonly fqdn: string } | { readonly ipAddress: string };

export interface BackendHttpSettings {
  readonly port: number;
  readonly protocol: 'Http' | 'Https';
  /** Sent as Host. */
  readonly hostName?: string;
  readonly pickHostNameFromBackendAddress?: boolean;
  /** Seconds, default 20. */
  readonly requestTimeout?: number;
  readonly probe?: string;
  readonly cookieBasedAffinity?: 'Enabled' | 'Disabled';
}

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

export interface RewriteRuleSet {
  readonly rules: Readonly<Record<string, RewriteRule>>;
}

export interface RewriteRule {
  /** Ascending order of execution. */
  readonly ruleSequence: number;
  /** All must hold. */
  readonly conditions?: readonly RewriteCondition[];
  readonly requestHeaders?: readonly HeaderConfiguration[];
  readonly responseHeaders?: readonly HeaderConfiguration[];
  readonly url?: { readonly path?: string; readonly queryString?: string; readonly reroute?: boolean };
}

export interface RewriteCondition {
  /** `var_uri_path`, `http_req_Accept`, `http_resp_Location`, … */
  readonly variable: string;
  /** RE2. */
  readonly pattern: string;
  readonly ignoreCase?: boolean;
  readonly negate?: boolean;
}

export interface HeaderConfiguration {
  readonly headerName: string;
  /** Text with `{var_x}`, `{http_req_X}`, `{http_resp_X}`; empty deletes the header. */
  readonly headerValue: string;
}

export interface RequestRoutingRule {
  readonly ruleType?: 'Basic';
  /** 1 to 20000, unique. */
  readonly priority: number;
  readonly httpListener: string;
  readonly backendAddressPool: string;
  readonly backendHttpSettings: string;
  readonly rewriteRuleSet?: string;
}
