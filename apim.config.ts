import { defineEnvironment, type SecretReference } from '@apim-kit/environment';
import { clientCertificateScenario, createClientCertificateApi } from '@apim-kit/infra-client-cert';
import { createPlatform } from '@apim-kit/infra-platform';

/** Made by the first start, kept outside git. */
const certificates = 'certificates';
const certificatePassword: SecretReference = {
  environmentVariable: 'CERTIFICATE_PASSWORD',
  localDefault: 'P@ssw0rd',
};
/** Known to API Management and the Functions app only; on a laptop it guards nothing. */
const localGatewaySecret = 'local-gateway-secret';
const gatewaySecret: SecretReference = {
  environmentVariable: 'FUNCTIONS_GATEWAY_SECRET',
  localDefault: localGatewaySecret,
};

// Names of these services are unique in all of Azure: whoever deploys brings others.
const functionsName = process.env.FUNCTIONS_NAME ?? 'func-validate-client-certificate';
const functionsStorageName = process.env.FUNCTIONS_STORAGE_NAME ?? 'stvalidateclientcert';

const { apiManagement, ...platform } = createPlatform({
  serviceName: process.env.API_MANAGEMENT_NAME ?? 'apim-sample',
  publisherName: 'APIM Sample',
  publisherEmail: 'apim-sample@example.com',
  hostName: 'apim-sample.dev',
  certificates,
  certificatePassword,
});

const clientCertificate = createClientCertificateApi({
  functionsUrl: `https://${functionsName}.azurewebsites.net/api`,
  gatewaySecret,
});

export default defineEnvironment({
  name: 'validate-client-certificate',
  location: 'westeurope',
  ...platform,
  apiManagement: {
    ...apiManagement,
    namedValues: clientCertificate.namedValues,
    backends: clientCertificate.backends,
    apis: { 'client-cert': clientCertificate.api },
  },

  functionApps: {
    functions: {
      name: functionsName,
      runtime: { name: 'node', version: '22' },
      plan: { name: 'plan-validate-client-certificate', sku: 'FC1' },
      storageAccount: { name: functionsStorageName },
      settings: { GATEWAY_SECRET: { secret: gatewaySecret } },
    },
  },

  local: {
    ports: { 443: 8443 },
    apiManagement: {
      port: 9443,
      certificate: { pfx: `${certificates}/api-management.pfx`, password: certificatePassword },
    },
    console: { port: 0 },
    backends: { functions: 'http://127.0.0.1:7071/api' },
    functionApps: {
      functions: {
        directory: 'apps/functions',
        port: 7071,
        command: ['node', 'dist/local-host/main.js'],
        settings: { GATEWAY_SECRET: process.env.FUNCTIONS_GATEWAY_SECRET ?? localGatewaySecret },
      },
    },
  },

  scenario: clientCertificateScenario({
    certificates,
    certificatePassword,
    checks: 'infra/apis/client-cert/scenario.checks.yaml',
  }),
});
