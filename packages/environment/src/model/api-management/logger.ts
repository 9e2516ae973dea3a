import type { SecretReference } from '../certificate-source.js';
import type { Names, Reference } from '../names.js';

/** Where events and telemetry go; policies name it by `logger-id`. */
export interface Logger {
  readonly loggerType: 'azureEventHub' | 'applicationInsights' | 'azureMonitor';
  readonly description?: string;
  /** `connectionString` and `name` of an event hub, `instrumentationKey` of Application Insights, …: none for `azureMonitor`. */
  readonly credentials?: Readonly<Record<string, string | { readonly secret: SecretReference }>>;
  /** Default true. */
  readonly isBuffered?: boolean;
  /** Full id of the Application Insights component or the event hub namespace. */
  readonly resourceId?: string;
}

/** What of every request is sent to a logger. */
export interface ApiDiagnostic<N extends Names = Names> {
  readonly logger: Reference<N, 'logger'>;
  /** 0 to 100 percent; default 100. */
  readonly samplingPercentage?: number;
  readonly alwaysLog?: 'allErrors';
  readonly logClientIp?: boolean;
  readonly httpCorrelationProtocol?: 'None' | 'Legacy' | 'W3C';
  readonly verbosity?: 'verbose' | 'information' | 'error';
}
