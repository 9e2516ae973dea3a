import type { Check } from '@apim-kit/environment';
import type { ClientCertificateName } from './client-certificates.js';
import type { VariantName } from './variants.js';

/** The resources that the scenario refers to: those of the platform, its own client certificates and variants. */
export interface ScenarioNames {
  readonly subnet: string;
  readonly networkSecurityGroup: string;
  readonly publicIpAddress: string;
  readonly frontendPort: string;
  readonly sslCertificate: string;
  readonly trustedClientCertificate: string;
  readonly sslProfile: string;
  readonly httpListener: 'https-listener' | 'mtls-listener';
  readonly backendAddressPool: string;
  readonly backendHttpSettings: string;
  readonly probe: string;
  readonly rewriteRuleSet: string;
  readonly certificate: string;
  readonly backend: string;
  readonly product: string;
  readonly api: string;
  readonly clientCertificate: ClientCertificateName;
  readonly variant: VariantName;
}

/** A check whose references are those of the scenario. */
export type ScenarioCheck = Check<ScenarioNames>;
