import type { Scenario, SecretReference } from '@apim-kit/environment';
import { clientCertificates } from './client-certificates.js';
import { variants } from './variants.js';

/** What {@link clientCertificateScenario} needs to know. */
export interface ScenarioOptions {
  /** Directory of the certificates, relative to the environment's file. */
  readonly certificates: string;
  readonly certificatePassword: SecretReference;
  /** The file of checks, relative to the environment's file. */
  readonly checks: string;
}

/** Who presents what in the checks of the client-cert API, and the environments that they run against. */
export function clientCertificateScenario({ certificates, certificatePassword, checks }: ScenarioOptions) {
  return {
    clientCertificates: clientCertificates(certificates, certificatePassword),
    variants,
    checks: { file: checks },
  } as const satisfies Scenario;
}
