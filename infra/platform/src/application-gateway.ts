import type { ApplicationGateway } from '@apim-kit/environment';
import { defaultClientCertificateHeader, type PlatformOptions } from './platform-options.js';

/** An Application Gateway with a listener for TLS and one for mutual TLS in front of API Management. */
export function applicationGateway(options: PlatformOptions) {
  const { serviceName, hostName, certificates, certificatePassword } = options;
  const { clientCertificateHeader = defaultClientCertificateHeader } = options;
  return {
    name: 'agw-validate-client-certificate',
    sku: 'Standard_v2',
    subnet: 'snet-app-gateway',
    publicIpAddress: 'pip-agw-validate-client-certificate',
    autoscale: { minCapacity: 0, maxCapacity: 2 },
    enableHttp2: false,

    frontendPorts: { 'port-https': 443, 'port-mtls': 53029 },
    sslCertificates: {
      'agw-ssl-certificate': { pfx: `${certificates}/server.pfx`, password: certificatePassword },
    },
    trustedClientCertificates: {
      'intermediate-ca-with-root-ca': { file: `${certificates}/dev-intermediate-ca-with-root-ca.cer` },
    },
    sslProfiles: {
      'mtls-ssl-profile': {
        trustedClientCertificates: ['intermediate-ca-with-root-ca'],
        clientAuthConfiguration: {
          // Without it clients of the TST intermediate CA pass: only the root is compared.
          verifyClientCertIssuerDN: true,
          verifyClientAuthMode: 'Strict',
        },
      },
    },
    httpListeners: {
      'https-listener': {
        protocol: 'Https',
        hostName,
        frontendPort: 'port-https',
        sslCertificate: 'agw-ssl-certificate',
      },
      'mtls-listener': {
        protocol: 'Https',
        hostName,
        frontendPort: 'port-mtls',
        sslCertificate: 'agw-ssl-certificate',
        sslProfile: 'mtls-ssl-profile',
      },
    },

    backendAddressPools: {
      'apim-gateway-backend-pool': { backendAddresses: [{ apiManagement: true }] },
    },
    probes: {
      'apim-gateway-probe': {
        protocol: 'Https',
        path: '/status-0123456789abcdef',
        pickHostNameFromBackendHttpSettings: true,
        interval: 30,
        timeout: 30,
        unhealthyThreshold: 3,
        matchStatusCodes: ['200-399'],
      },
    },
    backendHttpSettings: {
      'apim-gateway-backend-settings': {
        port: 443,
        protocol: 'Https',
        cookieBasedAffinity: 'Disabled',
        hostName: `${serviceName}.azure-api.net`,
        requestTimeout: 20,
        probe: 'apim-gateway-probe',
      },
    },

    rewriteRuleSets: {
      'mtls-rewrite-rules': {
        rules: {
          'Add Client certificate to HTTP header': {
            ruleSequence: 100,
            requestHeaders: [
              { headerName: clientCertificateHeader, headerValue: '{var_client_certificate}' },
            ],
          },
        },
      },
      'default-rewrite-rules': {
        rules: {
          // Or a client of this listener writes the header itself and passes for the owner of any certificate.
          [`Remove ${clientCertificateHeader} HTTP header`]: {
            ruleSequence: 100,
            requestHeaders: [{ headerName: clientCertificateHeader, headerValue: '' }],
          },
        },
      },
    },
    requestRoutingRules: {
      'apim-https-routing-rule': {
        priority: 10,
        httpListener: 'https-listener',
        backendAddressPool: 'apim-gateway-backend-pool',
        backendHttpSettings: 'apim-gateway-backend-settings',
        rewriteRuleSet: 'default-rewrite-rules',
      },
      'apim-mtls-routing-rule': {
        priority: 30,
        httpListener: 'mtls-listener',
        backendAddressPool: 'apim-gateway-backend-pool',
        backendHttpSettings: 'apim-gateway-backend-settings',
        rewriteRuleSet: 'mtls-rewrite-rules',
      },
    },
  } as const satisfies ApplicationGateway;
}
