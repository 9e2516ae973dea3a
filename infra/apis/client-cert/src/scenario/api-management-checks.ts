import type { ClientCertificateName } from './client-certificates.js';
import {
  accepted,
  plainlyAccepted,
  plainlyUnauthorized,
  unauthorized,
  unauthorizedBody,
} from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, toApiManagement, toMtlsListener } from './requests.js';

const usingPolicy = operationPath('validate-using-policy');
const usingContext = operationPath('validate-using-context');

const policyRefusal: ScenarioCheck['expect'] = {
  status: 401,
  body: unauthorizedBody(),
  headers: { ErrorSource: 'validate-client-certificate' },
};

interface Row {
  readonly client: string;
  readonly clientCertificate?: ClientCertificateName;
  readonly policy: ScenarioCheck['expect'];
  readonly context: ScenarioCheck['expect'];
}

const rows: readonly Row[] = [
  {
    client: 'with the registered certificate',
    clientCertificate: 'dev-client-01',
    policy: { status: 200 },
    context: { status: 200 },
  },
  {
    client: 'with the other DEV certificate, which is not registered',
    clientCertificate: 'dev-client-02',
    policy: { status: 200 },
    context: plainlyUnauthorized,
  },
  {
    client: 'with a DEV certificate of another name',
    clientCertificate: 'dev-client-unregistered',
    policy: {
      ...policyRefusal,
      headers: { ...policyRefusal.headers, ErrorReason: 'ClientCertificateIdentityNotMatched' },
    },
    context: plainlyUnauthorized,
  },
  {
    client: 'with a certificate of the same name by another CA',
    clientCertificate: 'tst-client-01',
    policy: policyRefusal,
    context: plainlyUnauthorized,
  },
  {
    client: 'without a certificate',
    policy: {
      ...policyRefusal,
      body: unauthorizedBody('ClientCertificateNotFound'),
      headers: { ...policyRefusal.headers, ErrorReason: 'ClientCertificateNotFound' },
    },
    context: plainlyUnauthorized,
  },
];

/** API Management without the gateway: its own handshake, and a header that it can't but believe. */
export function apiManagementChecks(header: string): readonly ScenarioCheck[] {
  return [
    ...rows.flatMap(({ client, clientCertificate, policy, context }): ScenarioCheck[] => [
      {
        group: 'API Management itself, validate-using-policy',
        name: `A client ${client}`,
        request: toApiManagement(usingPolicy, clientCertificate && { clientCertificate }),
        expect: policy,
      },
      {
        group: 'API Management itself, validate-using-context',
        name: `A client ${client}`,
        request: toApiManagement(usingContext, clientCertificate && { clientCertificate }),
        expect: context,
      },
    ]),
    {
      group: 'API Management itself, validate-using-policy',
      name: 'A client with an expired certificate',
      request: toApiManagement(usingPolicy, { clientCertificate: 'dev-client-expired' }),
      expect: unauthorized('ClientCertificateExpired'),
    },
    {
      group: 'API Management itself, validate-using-policy',
      name: 'A client with a certificate that is not yet valid',
      request: toApiManagement(usingPolicy, { clientCertificate: 'dev-client-not-yet-valid' }),
      expect: unauthorized('ClientCertificateNotYetValid'),
    },
    {
      group: 'The same operations behind the gateway',
      name: 'The policy sees no certificate: TLS ended at the gateway',
      request: toMtlsListener(usingPolicy, { clientCertificate: 'dev-client-01' }),
      expect: unauthorized('ClientCertificateNotFound'),
    },
    {
      group: 'The same operations behind the gateway',
      name: 'The context holds no certificate: TLS ended at the gateway',
      request: toMtlsListener(usingContext, { clientCertificate: 'dev-client-01' }),
      expect: plainlyUnauthorized,
    },
    ...['validate-from-agw', 'validate-from-agw-plain'].map((operation): ScenarioCheck => ({
      group: 'API Management itself, forged header',
      name: `${operation} believes it: only the network keeps callers away`,
      request: toApiManagement(operationPath(operation), {
        headers: { [header]: { forwardedCertificate: 'dev-client-01' } },
      }),
      expect:
        operation === 'validate-from-agw' ? accepted('dev-client-01') : plainlyAccepted('dev-client-01'),
    })),
  ];
}
