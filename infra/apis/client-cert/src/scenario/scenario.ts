import type { Scenario, SecretReference } from '@apim-kit/environment';
import { apiManagementChecks } from './api-management-checks.js';
import { clientCertificates } from './client-certificates.js';
import { forwardingChecks } from './forwarding-checks.js';
import { httpsListenerChecks } from './https-listener-checks.js';
import { malformedHeaderChecks } from './malformed-header-checks.js';
import { mtlsListenerChecks } from './mtls-listener-checks.js';
import type { ScenarioNames } from './names.js';
import { plainOperationChecks } from './plain-operation-checks.js';
import { variants } from './variants.js';

/** What {@link clientCertificateScenario} needs to know. */
export interface ScenarioOptions {
  /** Directory of the certificates, relative to the environment's file. */
  readonly certificates: string;
  readonly certificatePassword: SecretReference;
  /** Header in which the gateway forwards the client certificate. Default `X-ARR-ClientCert`. */
  readonly clientCertificateHeader?: string;
}

/** Who gets what from the client-cert API through each way there is, as the real services answer. */
export function clientCertificateScenario(options: ScenarioOptions) {
  const { certificates, certificatePassword, clientCertificateHeader: header = 'X-ARR-ClientCert' } = options;
  return {
    clientCertificates: clientCertificates(certificates, certificatePassword),
    variants,
    checks: [
      ...mtlsListenerChecks(header),
      ...httpsListenerChecks(header),
      ...plainOperationChecks,
      ...apiManagementChecks(header),
      ...malformedHeaderChecks(header),
      ...forwardingChecks,
    ],
  } as const satisfies Scenario<ScenarioNames>;
}
