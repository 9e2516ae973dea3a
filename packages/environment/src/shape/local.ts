import type { Local, LocalFunctionApp } from '../model/local.js';
import { pfxSource, secretReference } from './certificate-source.js';
import { anything, choice, named, object, optional, text, textOr, wholeNumber } from './shapes.js';

const functionApp = object<LocalFunctionApp>({
  directory: text,
  port: wholeNumber,
  command: anything<LocalFunctionApp['command']>(
    (input) => Array.isArray(input) && input.length > 0 && input.every((part) => typeof part === 'string'),
    'a list of a program and its arguments',
  ),
  settings: optional(named(text)),
});

export const local = object<Local>({
  host: optional(text),
  ports: optional(named(wholeNumber)),
  apiManagement: optional(
    object<NonNullable<Local['apiManagement']>>({ port: wholeNumber, certificate: pfxSource }),
  ),
  console: optional(object<{ readonly port: number }>({ port: wholeNumber })),
  backends: optional(named(text)),
  workspaces: optional(
    named(object<NonNullable<Local['workspaces']>[string]>({ backends: optional(named(text)) })),
  ),
  externalCache: optional(object<NonNullable<Local['externalCache']>>({ redis: textOr(secretReference) })),
  managedIdentity: optional(choice('local', 'azure')),
  serviceBus: optional(choice('sink', 'azure')),
  eventHubs: optional(choice('sink', 'azure')),
  functionApps: optional(named(functionApp)),
});
