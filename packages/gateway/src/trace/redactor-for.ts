import { resourceLevels, type LoadedEnvironment, type ResourceLevel } from '@apim-kit/environment';
import { credentialSecrets } from '../api-management/installation/backend-credentials.js';
import { eventHubSecrets } from '../api-management/installation/event-hub.js';
import { percentDecode } from '../message/percent-decode.js';
import { createRedactor, type Redactor } from './redactor.js';
import { sensitiveNames, type OwnNames } from './sensitive-names.js';

/**
 * The redactor that knows the secrets of an environment and of its workspaces: secret named values, subscription
 * keys, credentials of backends and loggers, passwords of PFX files and of the external cache.
 */
export function redactorFor(loaded: LoadedEnvironment): Redactor {
  const levels = resourceLevels(loaded.environment, loaded.apiManagement);
  const pfxFiles = [
    ...loaded.sslCertificates.values(),
    ...loaded.clientCertificates.values(),
    loaded.localPfx,
  ];
  const secrets = [
    ...levels.flatMap(secretsOf),
    ...urlSecrets(loaded.localExternalCache),
    ...pfxFiles.map((pfx) => pfx?.password ?? ''),
  ];
  return createRedactor(secrets, sensitiveNames(keyNames(levels)));
}

function secretsOf({ definition, loaded }: ResourceLevel): readonly string[] {
  const { certificates, loggers, namedValues, subscriptions } = loaded;
  return [
    ...[...namedValues.values()].filter(({ secret }) => secret).map(({ value }) => value),
    ...[...subscriptions.values()].flatMap(({ primaryKey, secondaryKey }) => [
      primaryKey,
      secondaryKey ?? '',
    ]),
    ...Object.values(definition.backends ?? {}).flatMap((backend) => credentialSecrets(backend, namedValues)),
    ...[...loggers.values()].flatMap((credentials) => eventHubSecrets(credentials, namedValues)),
    ...[...certificates.values()].map(({ pfx }) => pfx?.password ?? ''),
  ];
}

/** The whole URL, and its password alone, as an error may name it. */
function urlSecrets(url: string | null): readonly string[] {
  if (url === null || !URL.canParse(url)) return [url ?? ''];
  const { password } = new URL(url);
  return [url, password, percentDecode(password)];
}

/** What APIs call the header and the parameter of their keys. */
function keyNames(levels: readonly ResourceLevel[]): OwnNames {
  const names = levels
    .flatMap(({ loaded }) => [...loaded.apis.values()])
    .flatMap(({ definition }) => definition.subscriptionKeyParameterNames ?? []);
  return { headers: names.map(({ header }) => header), parameters: names.map(({ query }) => query) };
}
