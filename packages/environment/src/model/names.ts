/**
 * The names of an environment's resources, one property a kind of resource.
 *
 * `defineEnvironment` infers them from the keys of the records, so that a reference to a name that is nowhere
 * declared is an error while typing. Everywhere else they are plain strings, and preflight checks them.
 */
export interface Names {
  readonly subnet: string;
  readonly networkSecurityGroup: string;
  readonly publicIpAddress: string;
  readonly frontendPort: string;
  readonly sslCertificate: string;
  readonly trustedClientCertificate: string;
  readonly sslProfile: string;
  readonly httpListener: string;
  readonly backendAddressPool: string;
  readonly backendHttpSettings: string;
  readonly probe: string;
  readonly rewriteRuleSet: string;
  readonly managedIdentity: string;
  readonly keyVault: string;
  readonly certificate: string;
  readonly backend: string;
  readonly backendPool: string;
  readonly product: string;
  readonly group: string;
  readonly user: string;
  readonly logger: string;
  readonly versionSet: string;
  readonly tag: string;
  readonly api: string;
  readonly clientCertificate: string;
  readonly variant: string;
}

/** A reference to a resource of this environment by its name. */
export type Reference<N extends Names, Kind extends keyof Names> = NoInfer<N[Kind]>;
