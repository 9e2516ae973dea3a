import { loadEnvironment, type Environment, type LoadedEnvironment } from '@apim-kit/environment';
import { pfxOf, sampleCertificates } from './certificates.js';

/** The certificates of {@link mtlsEnvironment}, made once a process. */
export const certificates = sampleCertificates();

/** What tests vary of it. */
export interface MtlsOptions {
  readonly mode?: 'Strict' | 'Passthrough';
  readonly issuerDN?: boolean;
  readonly strip?: boolean;
  /** Inbound policies of the operation `/policy`. */
  readonly inbound?: string;
  readonly negotiateClientCertificate?: boolean;
  readonly serviceUrl?: string;
  readonly console?: boolean;
  /** Local port of the mTLS listener; default a free one. */
  readonly mtlsPort?: number;
  readonly customize?: (environment: Environment) => Environment;
  /** Files beside those of the certificates, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const document = (inbound: string): { xml: string } => ({
  xml: `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});

/** An HTTPS and an mTLS listener in front of an API whose operations forward. */
export function mtlsEnvironment(options: MtlsOptions = {}): LoadedEnvironment {
  const { mode = 'Strict', issuerDN = true, strip = true, mtlsPort = 0 } = options;
  const operation = (urlTemplate: string, policy?: { xml: string }, method = 'GET') => ({
    displayName: urlTemplate,
    method,
    urlTemplate,
    ...(policy && { policy }),
  });
  const files: Record<string, Uint8Array | string> = {
    'server.pfx': pfxOf(certificates.server).bytes,
    'chain.cer': certificates.dev.certificate.toPem() + certificates.root.certificate.toPem(),
    ...options.files,
  };
  const server = { pfx: 'server.pfx', password: { environmentVariable: 'NONE', localDefault: 'P@ssw0rd' } };
  const rule = (name: string, headerValue: string) => ({
    rules: {
      [name]: { ruleSequence: 100, requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue }] },
    },
  });
  const toManagement = { backendAddressPool: 'management', backendHttpSettings: 'management' };
  const environment: Environment = {
    name: 'sample',
    location: 'westeurope',
    network: {
      virtualNetwork: {
        name: 'vnet-sample',
        addressPrefixes: ['10.0.0.0/16'],
        subnets: {
          gateway: { addressPrefix: '10.0.0.0/24' },
          management: { addressPrefix: '10.0.1.0/24', networkSecurityGroup: 'management' },
        },
      },
      networkSecurityGroups: { management: { rules: {} } },
      publicIpAddresses: { gateway: {} },
    },
    apiManagement: {
      name: 'apim-sample',
      sku: 'Developer',
      publisherEmail: 'sample@example.com',
      publisherName: 'Sample',
      virtualNetwork: { type: 'Internal', subnet: 'management' },
      negotiateClientCertificate: options.negotiateClientCertificate ?? false,
      apis: {
        sample: {
          displayName: 'Sample',
          path: '',
          subscriptionRequired: false,
          serviceUrl: options.serviceUrl ?? 'http://127.0.0.1:1',
          operations: {
            certificate: operation('/certificate'),
            policy: operation('/policy', document(options.inbound ?? '')),
            forward: operation('/forward'),
            'forward-post': operation('/forward', undefined, 'POST'),
          },
        },
      },
    },
    applicationGateway: {
      name: 'agw-sample',
      sku: 'Standard_v2',
      subnet: 'gateway',
      publicIpAddress: 'gateway',
      frontendPorts: { https: 443, mtls: 53029 },
      sslCertificates: { server },
      trustedClientCertificates: { chain: { file: 'chain.cer' } },
      sslProfiles: {
        mtls: {
          trustedClientCertificates: ['chain'],
          clientAuthConfiguration: { verifyClientCertIssuerDN: issuerDN, verifyClientAuthMode: mode },
        },
      },
      httpListeners: {
        https: { protocol: 'Https', frontendPort: 'https', hostName: 'sample.dev', sslCertificate: 'server' },
        mtls: {
          protocol: 'Https',
          frontendPort: 'mtls',
          hostName: 'sample.dev',
          sslCertificate: 'server',
          sslProfile: 'mtls',
        },
      },
      backendAddressPools: { management: { backendAddresses: [{ apiManagement: true }] } },
      probes: {
        status: {
          protocol: 'Https',
          path: '/status-0123456789abcdef',
          pickHostNameFromBackendHttpSettings: true,
        },
      },
      backendHttpSettings: {
        management: { port: 443, protocol: 'Https', hostName: 'apim-sample.azure-api.net', probe: 'status' },
      },
      rewriteRuleSets: {
        forward: rule('Forward the certificate', '{var_client_certificate}'),
        strip: rule('Remove a forged certificate', ''),
      },
      requestRoutingRules: {
        https: {
          priority: 10,
          httpListener: 'https',
          ...toManagement,
          ...(strip && { rewriteRuleSet: 'strip' }),
        },
        mtls: { priority: 20, httpListener: 'mtls', ...toManagement, rewriteRuleSet: 'forward' },
      },
    },
    local: {
      ports: { 443: 0, 53029: mtlsPort },
      apiManagement: { port: 0, certificate: server },
      ...(options.console && { console: { port: 0 } }),
    },
  };
  const { loaded, findings } = loadEnvironment(options.customize?.(environment) ?? environment, {
    directory: '/sample',
    env: {},
    readFile: (path) => {
      const content = files[path.slice('/sample/'.length)];
      if (content === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' });
      return Buffer.from(content);
    },
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return loaded;
}
