/**
 * Ours: Application Gateway and API Management in one process, from built packages.
 *
 * `forward` has an operation without policies of its own; `validate` has all checks of validate-from-agw in front;
 * `token` checks a token, counts the call and sets a header; `faults` retries and limits calls of a backend that fails.
 */
import { loadEnvironment } from '@apim-kit/environment';
import { startGateway } from '@apim-kit/gateway';
import { createClientCertificateApi } from '@apim-kit/infra-client-cert';
import { password } from '../certificates.mjs';
import { publicKey } from '../token.mjs';
import { reportUsage } from './report-usage.mjs';

const [directory, backendPort, mode] = process.argv.slice(2);
const functionsUrl = `http://127.0.0.1:${backendPort}`;
const secret = (localDefault) => ({ environmentVariable: '', localDefault });
const { api, namedValues, backends } = createClientCertificateApi({
  functionsUrl,
  gatewaySecret: secret('benchmark-secret'),
});
const { n, e } = publicKey(directory);
const tokenPolicy = `<policies><inbound><base />
  <validate-jwt header-name="Authorization" require-scheme="Bearer">
    <issuer-signing-keys><key id="benchmark" n="${n}" e="${e}" /></issuer-signing-keys>
    <audiences><audience>api://benchmark</audience></audiences>
    <issuers><issuer>https://issuer.example</issuer></issuers>
    <required-claims><claim name="roles" match="any"><value>reader</value></claim></required-claims>
  </validate-jwt>
  <rate-limit-by-key calls="1000000000" renewal-period="60" counter-key="@(context.Request.Headers.GetValueOrDefault(&quot;Authorization&quot;,&quot;&quot;).AsJwt()?.Subject)" />
  <set-header name="X-Caller" exists-action="override"><value>@(context.Request.IpAddress)</value></set-header>
</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`;
const faultsPolicy = (inbound) => `<policies><inbound>${inbound}</inbound>
  <backend><limit-concurrency key="all" max-count="1000"><retry condition="@(context.Response.StatusCode == 503)" count="1" interval="0"><forward-request /></retry></limit-concurrency></backend>
  <outbound /><on-error><set-header name="X-Reason" exists-action="override"><value>@(context.LastError.Reason)</value></set-header></on-error></policies>`;
const limited =
  '<rate-limit-by-key calls="20" renewal-period="1" counter-key="limited" increment-condition="@(context.Response.StatusCode == 200)" />';
const faultsApi = (path, inbound) => ({
  displayName: path,
  path,
  serviceUrl: `${functionsUrl}/${path}`,
  subscriptionRequired: false,
  policy: { xml: faultsPolicy(inbound) },
  operations: { get: { displayName: 'Get', method: 'GET', urlTemplate: '/{name}' } },
});
const server = { pfx: 'server.pfx', password: secret(password) };
const environment = {
  name: 'benchmark',
  location: 'westeurope',
  network: {
    virtualNetwork: {
      name: 'vnet',
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
    name: 'benchmark',
    sku: 'Developer',
    publisherEmail: 'benchmark@example.com',
    publisherName: 'Benchmark',
    virtualNetwork: { type: 'Internal', subnet: 'management' },
    caCertificates: {
      root: { file: 'root.cer', store: 'Root' },
      intermediate: { file: 'intermediate.cer', store: 'CertificateAuthority' },
    },
    certificates: { 'dev-client-01': { file: 'client.cer' } },
    namedValues,
    backends,
    apis: {
      ...(mode === 'validate' && { 'client-cert': api }),
      ...(mode === 'token' && {
        token: {
          displayName: 'Token',
          path: 'token',
          serviceUrl: functionsUrl,
          subscriptionRequired: false,
          policy: { xml: tokenPolicy },
          operations: { get: { displayName: 'Get', method: 'GET', urlTemplate: '/*' } },
        },
      }),
      ...(mode === 'faults' && { faults: faultsApi('faults', ''), limited: faultsApi('limited', limited) }),
      forward: {
        displayName: 'Forward',
        path: 'forward',
        serviceUrl: functionsUrl,
        subscriptionRequired: false,
        operations: { get: { displayName: 'Get', method: 'GET', urlTemplate: '/*' } },
      },
    },
  },
  applicationGateway: {
    name: 'benchmark',
    sku: 'Standard_v2',
    subnet: 'gateway',
    publicIpAddress: 'gateway',
    frontendPorts: { mtls: 53029 },
    sslCertificates: { server },
    trustedClientCertificates: { chain: { file: 'chain.cer' } },
    sslProfiles: {
      mtls: {
        trustedClientCertificates: ['chain'],
        clientAuthConfiguration: { verifyClientCertIssuerDN: true },
      },
    },
    httpListeners: {
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
      status: { protocol: 'Https', path: '/status-0123456789abcdef', host: 'benchmark.azure-api.net' },
    },
    backendHttpSettings: {
      management: { port: 443, protocol: 'Https', hostName: 'benchmark.azure-api.net', probe: 'status' },
    },
    rewriteRuleSets: {
      forward: {
        rules: {
          'Forward the certificate': {
            ruleSequence: 100,
            requestHeaders: [{ headerName: 'X-ARR-ClientCert', headerValue: '{var_client_certificate}' }],
          },
        },
      },
    },
    requestRoutingRules: {
      mtls: {
        priority: 10,
        httpListener: 'mtls',
        backendAddressPool: 'management',
        backendHttpSettings: 'management',
        rewriteRuleSet: 'forward',
      },
    },
  },
  local: {
    ports: { 53029: 0 },
    apiManagement: { port: 0, certificate: server },
    backends: { functions: functionsUrl },
  },
};

const { loaded, findings } = loadEnvironment(environment, { directory });
for (const { severity, path, message } of findings) {
  if (severity === 'error') throw new Error(`${path}: ${message}`);
}
const gateway = await startGateway(loaded);
reportUsage(Number(new URL(gateway.urls.listeners.mtls).port));
