import type { LoadedEnvironment } from '@apim-kit/environment';
import { credentialSecrets } from '../api-management/installation/backend-credentials.js';
import { eventHubSecrets } from '../api-management/installation/event-hub.js';
import { createRedactor, type Redactor } from './redactor.js';

/** The redactor that knows the secrets of an environment: secret named values, subscription keys, PFX passwords. */
export function redactorFor(loaded: LoadedEnvironment): Redactor {
  const { certificates, loggers, namedValues, subscriptions } = loaded.apiManagement;
  const pfxFiles = [
    ...loaded.sslCertificates.values(),
    ...loaded.clientCertificates.values(),
    loaded.localPfx,
  ];
  return createRedactor([
    ...[...namedValues.values()].filter(({ secret }) => secret).map(({ value }) => value),
    ...[...subscriptions.values()].flatMap(({ primaryKey, secondaryKey }) => [
      primaryKey,
      secondaryKey ?? '',
    ]),
    ...Object.values(loaded.environment.apiManagement.backends ?? {}).flatMap((backend) =>
      credentialSecrets(backend, namedValues),
    ),
    ...[...loggers.values()].flatMap((credentials) => eventHubSecrets(credentials, namedValues)),
    loaded.localExternalCache ?? '',
    ...[...pfxFiles, ...[...certificates.values()].map(({ pfx }) => pfx)].map((pfx) => pfx?.password ?? ''),
  ]);
}
