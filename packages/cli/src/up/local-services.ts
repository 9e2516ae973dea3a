import type { LoadedEnvironment } from '@apim-kit/environment';
import {
  createAzureTokenIssuer,
  createEventHubsSender,
  createRedisCache,
  createServiceBusSender,
  type Services,
} from '@apim-kit/gateway';

/** The services that `local` of an environment asks for; the gateway brings the rest itself. */
export function localServices({ environment, localExternalCache }: LoadedEnvironment): Partial<Services> {
  const { managedIdentity, serviceBus, eventHubs } = environment.local ?? {};
  const azure = [managedIdentity, serviceBus, eventHubs].includes('azure')
    ? createAzureTokenIssuer()
    : undefined;
  return {
    ...(localExternalCache !== null && { externalCache: createRedisCache({ url: localExternalCache }) }),
    ...(azure !== undefined && managedIdentity === 'azure' && { identity: azure }),
    // Azure takes messages with tokens of its own only, whoever gives the other ones.
    ...(azure !== undefined && serviceBus === 'azure' && { messages: createServiceBusSender(azure) }),
    ...(azure !== undefined &&
      eventHubs === 'azure' && { events: createEventHubsSender({ identity: azure }) }),
  };
}
