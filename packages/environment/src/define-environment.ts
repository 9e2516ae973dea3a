import type { Environment } from './model/environment.js';

/**
 * Declares an environment: gives it back as it is, and checks while you type that every reference names a resource
 * that the same environment declares.
 *
 * A slice that is widened to `ApplicationGateway` or the like loses its names; keep them with
 * `as const satisfies ApplicationGateway`. What the types do not see, {@link preflight} finds.
 *
 * @example
 * ```ts
 * export default defineEnvironment({
 *   name: 'validate-client-certificate',
 *   location: 'westeurope',
 *   network: platform.network,
 *   apiManagement: { ...platform.apiManagement, apis: { 'client-cert': clientCertificateApi } },
 *   applicationGateway: platform.applicationGateway,
 * });
 * ```
 */
export function defineEnvironment<
  Subnet extends string = never,
  NetworkSecurityGroup extends string = never,
  PublicIpAddress extends string = never,
  FrontendPort extends string = never,
  SslCertificate extends string = never,
  TrustedClientCertificate extends string = never,
  SslProfile extends string = never,
  HttpListener extends string = never,
  BackendAddressPool extends string = never,
  BackendHttpSettings extends string = never,
  Probe extends string = never,
  RewriteRuleSet extends string = never,
  ManagedIdentity extends string = never,
  KeyVault extends string = never,
  Certificate extends string = never,
  Backend extends string = never,
  BackendPool extends string = never,
  Product extends string = never,
  Group extends string = never,
  User extends string = never,
  Logger extends string = never,
  VersionSet extends string = never,
  Tag extends string = never,
  Api extends string = never,
  ClientCertificate extends string = never,
  Variant extends string = never,
>(
  environment: Environment<{
    subnet: Subnet;
    networkSecurityGroup: NetworkSecurityGroup;
    publicIpAddress: PublicIpAddress;
    frontendPort: FrontendPort;
    sslCertificate: SslCertificate;
    trustedClientCertificate: TrustedClientCertificate;
    sslProfile: SslProfile;
    httpListener: HttpListener;
    backendAddressPool: BackendAddressPool;
    backendHttpSettings: BackendHttpSettings;
    probe: Probe;
    rewriteRuleSet: RewriteRuleSet;
    managedIdentity: ManagedIdentity;
    keyVault: KeyVault;
    certificate: Certificate;
    backend: Backend;
    backendPool: BackendPool;
    product: Product;
    group: Group;
    user: User;
    logger: Logger;
    versionSet: VersionSet;
    tag: Tag;
    api: Api;
    clientCertificate: ClientCertificate;
    variant: Variant;
  }>,
): typeof environment {
  return environment;
}
