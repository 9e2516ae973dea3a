import { writePfx, type IssuedCertificate } from '@apim-kit/certificate-tree';
import type { Api, ApiManagement, CaCertificate, Environment, RewriteRuleSet } from '@apim-kit/environment';
import { defaultAuthority, issueServerCertificate, toPemChain } from './certificate-authority.js';

type Policy = NonNullable<Api['policy']>;

/** What {@link minimalEnvironment} puts around a policy document. */
export interface MinimalEnvironmentOptions {
  /** Where the document stands. Default `operation`. */
  readonly scope?: 'global' | 'api' | 'operation';
  /** Named values by name; a secret one as `{ secret }`. */
  readonly namedValues?: Readonly<Record<string, string | { readonly secret: string }>>;
  /** Fragments by id. */
  readonly policyFragments?: ApiManagement['policyFragments'];
  /** The certificate store, by id: what `context.Deployment.Certificates` sees. */
  readonly certificates?: Readonly<Record<string, IssuedCertificate>>;
  /** Roots that the gateway and API Management trust. Default: {@link defaultAuthority}. */
  readonly trustedAuthorities?: readonly IssuedCertificate[];
  /** Ask for a subscription key. Default false. */
  readonly subscriptionRequired?: boolean;
  /** The last word on the environment. */
  readonly customize?: (environment: Environment) => Environment;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
const serverPfx = 'test-server.pfx';

/**
 * The smallest environment around one policy document: an API at the root with an operation for every method and
 * path, and a gateway whose listener `mtls` (Strict) forwards the client certificate in X-ARR-ClientCert, while
 * `https` strips that header.
 */
export function minimalEnvironment(
  policy: Policy,
  options: MinimalEnvironmentOptions = {},
): { readonly environment: Environment; readonly files: Readonly<Record<string, Uint8Array>> } {
  const { scope = 'operation', trustedAuthorities = [defaultAuthority()] } = options;
  const authorities = trustedAuthorities.map(
    (authority, index) => [`authority-${index + 1}`, authority] as const,
  );
  const operations = methods.map((method) => [
    method.toLowerCase(),
    { displayName: method, method, urlTemplate: '/*', ...(scope === 'operation' && { policy }) },
  ]);
  const environment: Environment = {
    name: 'test',
    location: 'westeurope',
    network: {
      virtualNetwork: {
        name: 'test',
        addressPrefixes: ['10.0.0.0/16'],
        subnets: {
          gateway: { addressPrefix: '10.0.1.0/24' },
          management: { addressPrefix: '10.0.2.0/24', networkSecurityGroup: 'management' },
        },
      },
      networkSecurityGroups: { management: { rules: {} } },
      publicIpAddresses: { gateway: {} },
    },
    apiManagement: {
      name: 'test',
      sku: 'Developer',
      publisherEmail: 'test@example.com',
      publisherName: 'Test',
      virtualNetwork: { type: 'Internal', subnet: 'management' },
      negotiateClientCertificate: true,
      caCertificates: Object.fromEntries(
        authorities.flatMap(([name, authority]) => caCertificates(name, authority)),
      ),
      certificates: Object.fromEntries(
        Object.entries(options.certificates ?? {}).map(([id, { certificate }]) => [
          id,
          { pem: certificate.toPem() },
        ]),
      ),
      namedValues: Object.fromEntries(
        Object.entries(options.namedValues ?? {}).map(([name, value]) => [
          name,
          typeof value === 'string'
            ? { value }
            : { secret: { environmentVariable: `TEST_SECRET_${name}`, localDefault: value.secret } },
        ]),
      ),
      ...(options.policyFragments && { policyFragments: options.policyFragments }),
      ...(scope === 'global' && { policy }),
      apis: {
        test: {
          displayName: 'Test',
          path: '',
          serviceUrl: 'https://backend.test',
          subscriptionRequired: options.subscriptionRequired ?? false,
          ...(scope === 'api' && { policy }),
          operations: Object.fromEntries(operations) as Api['operations'],
        },
      },
    },
    applicationGateway: {
      name: 'test',
      sku: 'Standard_v2',
      subnet: 'gateway',
      publicIpAddress: 'gateway',
      frontendPorts: { https: 443, mtls: 8443 },
      sslCertificates: { server: { pfx: serverPfx } },
      trustedClientCertificates: Object.fromEntries(
        authorities.map(([name, authority]) => [name, { pem: toPemChain(authority) }]),
      ),
      sslProfiles: {
        mtls: {
          trustedClientCertificates: authorities.map(([name]) => name),
          clientAuthConfiguration: { verifyClientAuthMode: 'Strict' },
        },
      },
      httpListeners: {
        https: { protocol: 'Https', frontendPort: 'https', sslCertificate: 'server' },
        mtls: { protocol: 'Https', frontendPort: 'mtls', sslCertificate: 'server', sslProfile: 'mtls' },
      },
      backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
      backendHttpSettings: {
        management: { port: 443, protocol: 'Https', pickHostNameFromBackendAddress: true },
      },
      rewriteRuleSets: {
        forward: forwardHeader('{var_client_certificate}'),
        strip: forwardHeader(''),
      },
      requestRoutingRules: {
        https: {
          priority: 10,
          httpListener: 'https',
          backendAddressPool: 'management',
          backendHttpSettings: 'management',
          rewriteRuleSet: 'strip',
        },
        mtls: {
          priority: 20,
          httpListener: 'mtls',
          backendAddressPool: 'management',
          backendHttpSettings: 'management',
          rewriteRuleSet: 'forward',
        },
      },
    },
  };
  return {
    environment: options.customize?.(environment) ?? environment,
    files: { [serverPfx]: serverPfxBytes() },
  };
}

/** An authority and those above it, each in the store where it belongs. */
function caCertificates(name: string, { certificate, chain }: IssuedCertificate): [string, CaCertificate][] {
  return [certificate, ...chain].map((one, index) => [
    index === 0 ? name : `${name}-issuer-${index}`,
    { pem: one.toPem(), store: one.selfIssued ? 'Root' : 'CertificateAuthority' },
  ]);
}

function forwardHeader(headerValue: string): RewriteRuleSet {
  return {
    rules: {
      'client-certificate': {
        ruleSequence: 100,
        requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue }],
      },
    },
  };
}

let serverBytes: Uint8Array | undefined;

function serverPfxBytes(): Uint8Array {
  return (serverBytes ??= writePfx(issueServerCertificate(), ''));
}
