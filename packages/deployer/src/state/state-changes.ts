import type { ResourceKey } from '../resources/resource-key.js';
import type {
  Action,
  HistoryEntry,
  Intent,
  ResourceRecord,
  RunningOperation,
  StateDocument,
} from './state-document.js';

type Change = (document: StateDocument) => StateDocument;

/** Something is about to be sent. */
export const intend =
  (key: ResourceKey, intent: Intent): Change =>
  (document) => ({ ...document, intents: { ...document.intents, [key]: intent } });

/** Azure works on it. */
export const started =
  (key: ResourceKey, operation: RunningOperation): Change =>
  (document) => ({ ...document, operations: { ...document.operations, [key]: operation } });

/** It did not happen: nothing was sent, or Azure refused it. */
export const abandoned =
  (key: ResourceKey): Change =>
  (document) => ({
    ...document,
    intents: without(document.intents, key),
    operations: without(document.operations, key),
  });

/** A resource is as it should be. */
export const applied =
  (key: ResourceKey, record: ResourceRecord, took?: { action: Action; ms: number }): Change =>
  (document) => ({
    ...abandoned(key)(document),
    resources: { ...document.resources, [key]: record },
    durations: took === undefined ? document.durations : withDuration(document, record.type, took),
  });

/** A resource is gone, and with it all that was below it. */
export const removed =
  (keys: readonly ResourceKey[], took?: { type: string; action: Action; ms: number }): Change =>
  (document) => {
    const rest = keys.reduce((current, key) => abandoned(key)(current), document);
    return {
      ...rest,
      resources: keys.reduce(without, rest.resources),
      durations: took === undefined ? rest.durations : withDuration(rest, took.type, took),
    };
  };

/** A run ended. */
export const recorded =
  (entry: HistoryEntry): Change =>
  (document) => ({ ...document, history: [...document.history, entry].slice(-keptRuns) });

const keptRuns = 20;
const keptDurations = 5;

function withDuration(document: StateDocument, type: string, took: { action: Action; ms: number }) {
  const name = `${type}:${took.action}`;
  return {
    ...document.durations,
    [name]: [...(document.durations[name] ?? []), Math.round(took.ms)].slice(-keptDurations),
  };
}

function without<T>(entries: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = entries;
  return rest;
}
