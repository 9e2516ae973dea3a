import type { ClientCertificateName } from './client-certificates.js';
import { plainlyAccepted, plainlyUnauthorized } from './expectations.js';
import type { ScenarioCheck } from './names.js';
import { operationPath, toMtlsListener } from './requests.js';

const path = operationPath('validate-from-agw-plain');

const refusedInPassthrough: readonly (readonly [
  client: string,
  clientCertificate?: ClientCertificateName,
])[] = [
  ['without a certificate'],
  ['with a certificate of the same name by another CA', 'tst-client-01'],
  ['with an expired certificate', 'dev-client-expired'],
  ['with a certificate that is not yet valid', 'dev-client-not-yet-valid'],
];

/** The second post's own version of the operation: one answer to every failure. */
export const plainOperationChecks: readonly ScenarioCheck[] = [
  {
    group: 'Plain operation, Strict',
    name: 'The registered certificate comes back as it was forwarded',
    request: toMtlsListener(path, { clientCertificate: 'dev-client-01' }),
    expect: plainlyAccepted('dev-client-01'),
  },
  {
    group: 'Plain operation, Strict',
    name: 'A client with a trusted certificate that is not registered',
    request: toMtlsListener(path, { clientCertificate: 'dev-client-02' }),
    expect: plainlyUnauthorized,
  },
  ...refusedInPassthrough.map(([client, clientCertificate]): ScenarioCheck => ({
    group: 'Plain operation, Passthrough',
    name: `A client ${client}`,
    variant: 'passthrough',
    request: toMtlsListener(path, clientCertificate && { clientCertificate }),
    expect: plainlyUnauthorized,
  })),
];
