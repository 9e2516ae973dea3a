import type { ResourceLevel } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { diagnosticAt, messages } from '../diagnostics.js';
import { NamedMap } from '../exchange/named-map.js';
import { readEventHub, type EventHub } from './event-hub.js';

/** The event hubs of a level's loggers that have one; what is wrong with their credentials is collected. */
export function compileEventHubs(
  { at, definition, loaded }: ResourceLevel,
  diagnostics: DocumentDiagnostic[],
): NamedMap<EventHub> {
  const hubs = new NamedMap<EventHub>();
  for (const [id, { loggerType, isBuffered = true }] of Object.entries(definition.loggers ?? {})) {
    if (loggerType !== 'azureEventHub') continue;
    const credentials = loaded.loggers.get(id) ?? new Map<string, string>();
    const hub = readEventHub(credentials, isBuffered, loaded.namedValues);
    if (typeof hub !== 'string') hubs.set(id, hub);
    else diagnostics.push(diagnosticAt([...at, 'loggers', id].join('.'), messages.unusableLogger(id, hub)));
  }
  return hubs;
}
