import type { ApiDiagnostic, Logger } from '../../model/api-management/logger.js';
import { secretReference } from '../certificate-source.js';
import { choice, flag, named, object, optional, text, textOr, wholeNumber } from '../shapes.js';

export const logger = object<Logger>({
  loggerType: choice('azureEventHub', 'applicationInsights', 'azureMonitor'),
  description: optional(text),
  credentials: optional(
    named(
      textOr(
        object<Exclude<NonNullable<Logger['credentials']>[string], string>>({ secret: secretReference }),
      ),
    ),
  ),
  isBuffered: optional(flag),
  resourceId: optional(text),
});

const diagnostic = object<ApiDiagnostic>({
  logger: text,
  samplingPercentage: optional(wholeNumber),
  alwaysLog: optional(choice('allErrors')),
  logClientIp: optional(flag),
  httpCorrelationProtocol: optional(choice('None', 'Legacy', 'W3C')),
  verbosity: optional(choice('verbose', 'information', 'error')),
});

export const diagnostics = object<{
  readonly applicationinsights?: ApiDiagnostic;
  readonly azuremonitor?: ApiDiagnostic;
}>({ applicationinsights: optional(diagnostic), azuremonitor: optional(diagnostic) });
