import type { LoadedEnvironment } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { diagnosticAt, messages } from '../diagnostics.js';
import { NamedMap } from '../exchange/named-map.js';
import { readEventHub, type EventHub } from './event-hub.js';

/** The event hubs of the loggers that have one; what is wrong with their credentials is collected. */
export function compileEventHubs(
  { environment, apiManagement }: LoadedEnvironment,
  diagnostics: DocumentDiagnostic[],
): NamedMap<EventHub> {
  const hubs = new NamedMap<EventHub>();
  for (const [id, { loggerType, isBuffered = true }] of Object.entries(
    environment.apiManagement.loggers ?? {},
  )) {
    if (loggerType !== 'azureEventHub') continue;
    const credentials = apiManagement.loggers.get(id) ?? new Map<string, string>();
    const hub = readEventHub(credentials, isBuffered, apiManagement.namedValues);
    if (typeof hub !== 'string') hubs.set(id, hub);
    else diagnostics.push(diagnosticAt(`apiManagement.loggers.${id}`, messages.unusableLogger(id, hub)));
  }
  return hubs;
}
