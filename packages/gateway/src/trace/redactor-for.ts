import type { LoadedEnvironment } from '@apim-kit/environment';
import { credentialSecrets } from '../api-management/installation/backend-credentials.js';
import { eventHubSecrets } from '../api-management/installation/event-hub.js';
import { createRedactor, type Redactor } from './redactor.js';
import { sensitiveNames, type OwnNames } from './sensitive-names.js';

/** The redactor that knows the secrets of an environment: secret named values, subscription keys, PFX passwords. */
export function redactorFor(loaded: LoadedEnvironment): Redactor {
  const { certificates, loggers, namedValues, subscriptions } = loaded.apiManagement;
  const pfxFiles = [
    ...loaded.sslCertificates.values(),
    ...loaded.clientCertificates.values(),
    loaded.localPfx,
  ];
  const secrets = [
    ...[...namedValues.values()].filter(({ secret }) => secret).map(({ value }) => value),
    ...[...subscriptions.values()].flatMap(({ primaryKey, secondaryKey }) => [
      primaryKey,
      secondaryKey ?? '',
    ]),
    ...Object.values(loaded.environment.apiManagement.backends ?? {}).flatMap((backend) =>
      credentialSecrets(backend, namedValues),
    ),
    ...[...loggers.values()].flatMap((credentials) => eventHubSecrets(credentials, namedValues)),
    ...urlSecrets(loaded.localExternalCache),
    ...[...pfxFiles, ...[...certificates.values()].map(({ pfx }) => pfx)].map((pfx) => pfx?.password ?? ''),
  ];
  return createRedactor(secrets, sensitiveNames(keyNames(loaded)));
}

/** The whole URL, and its password alone, as an error may name it. */
function urlSecrets(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [url ?? ''];
  const { password } = new URL(url);
  return [url, password, decodeURIComponent(password)];
}

/** What APIs call the header and the parameter of their keys. */
function keyNames({ apiManagement: { apis } }: LoadedEnvironment): OwnNames {
  const names = [...apis.values()].flatMap(
    ({ definition }) => definition.subscriptionKeyParameterNames ?? [],
  );
  return { headers: names.map(({ header }) => header), parameters: names.map(({ query }) => query) };
}
