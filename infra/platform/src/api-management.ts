import type { ApiManagement } from '@apim-kit/environment';
import type { PlatformOptions } from './platform-options.js';

/** API Management inside the virtual network; its APIs are slices of their own. */
export function apiManagement(options: PlatformOptions) {
  const { serviceName, publisherName, publisherEmail, certificates } = options;
  return {
    name: serviceName,
    sku: 'Developer',
    publisherName,
    publisherEmail,
    virtualNetwork: {
      type: 'Internal',
      subnet: 'snet-api-management',
      publicIpAddress: 'pip-apim-validate-client-certificate',
    },
    // For callers inside the network; behind the gateway no client certificate arrives over TLS.
    negotiateClientCertificate: true,
    caCertificates: {
      'root-ca': { file: `${certificates}/root-ca.cer`, store: 'Root' },
      'dev-intermediate-ca': {
        file: `${certificates}/dev-intermediate-ca.cer`,
        store: 'CertificateAuthority',
      },
    },
    certificates: {
      'dev-client-01': { file: `${certificates}/dev-client-01.cer` },
    },
  } as const satisfies Omit<ApiManagement, 'apis'>;
}
