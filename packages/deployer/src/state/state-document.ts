import * as v from 'valibot';
import type { JsonObject } from '../json.js';
import type { ResourceKey } from '../resources/resource-key.js';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';

/** The version of the document that is written here; older ones are read, newer ones are refused. */
export const stateVersion = 1;

/** What happens to a resource. */
export type Action = 'create' | 'update' | 'delete';

/** What is known of one deployment: enough to resume it, to tell drift, and to delete only what it created. */
export interface StateDocument {
  readonly version: number;
  readonly environment: string;
  readonly subscription: string;
  readonly resourceGroup: string;
  /** Keys the digests of secrets, so that they tell nothing outside of this file. */
  readonly salt: string;
  readonly resources: Readonly<Record<ResourceKey, ResourceRecord>>;
  /** What was about to be sent, written before it is. */
  readonly intents: Readonly<Record<ResourceKey, Intent>>;
  /** What Azure works on, with what resumes the waiting. */
  readonly operations: Readonly<Record<ResourceKey, RunningOperation>>;
  /** `type:action` → what the last ones took, in milliseconds. */
  readonly durations: Readonly<Record<string, readonly number[]>>;
  readonly history: readonly HistoryEntry[];
}

/** A resource as it was last applied. */
export interface ResourceRecord {
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
  readonly slice: string;
  readonly dependsOn: readonly ResourceKey[];
  /** False for what was there before: it is updated, never deleted. */
  readonly created: boolean;
  /** What was sent, secrets and long texts as digests. */
  readonly applied: JsonObject;
  /** ISO 8601. */
  readonly at: string;
}

/** Something that is about to be sent. */
export interface Intent {
  readonly action: Action;
  readonly record: ResourceRecord;
}

/** A long-running operation. */
export interface RunningOperation {
  readonly action: Action;
  /** What the SDK resumes from, without results and signatures. */
  readonly poller: string;
  readonly startedAt: string;
}

/** One run. */
export interface HistoryEntry {
  readonly at: string;
  readonly command: 'deploy' | 'destroy';
  readonly result: 'done' | 'failed' | 'canceled' | 'started';
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

/** Whose state it is. */
export interface StateOwner {
  readonly environment: string;
  readonly subscription: string;
  readonly resourceGroup: string;
}

/** The state before anything was done. */
export function emptyState(owner: StateOwner, salt: string): StateDocument {
  return {
    version: stateVersion,
    environment: owner.environment,
    subscription: owner.subscription,
    resourceGroup: owner.resourceGroup,
    salt,
    resources: {},
    intents: {},
    operations: {},
    durations: {},
    history: [],
  };
}

const action = v.picklist(['create', 'update', 'delete']);
const json = v.custom<JsonObject>((value) => typeof value === 'object' && value !== null);
const key = v.custom<ResourceKey>((value) => typeof value === 'string');
const record = v.object({
  type: v.string(),
  name: v.string(),
  apiVersion: v.string(),
  slice: v.string(),
  dependsOn: v.array(key),
  created: v.boolean(),
  applied: json,
  at: v.string(),
});
const shape = v.object({
  version: v.literal(stateVersion),
  environment: v.string(),
  subscription: v.string(),
  resourceGroup: v.string(),
  salt: v.pipe(v.string(), v.minLength(1)),
  resources: v.record(v.string(), record),
  intents: v.record(v.string(), v.object({ action, record })),
  operations: v.record(v.string(), v.object({ action, poller: v.string(), startedAt: v.string() })),
  durations: v.record(v.string(), v.array(v.number())),
  history: v.array(
    v.object({
      at: v.string(),
      command: v.picklist(['deploy', 'destroy']),
      result: v.picklist(['done', 'failed', 'canceled', 'started']),
      created: v.number(),
      updated: v.number(),
      deleted: v.number(),
    }),
  ),
});

/**
 * Reads a state’s text and checks that it is this deployment’s.
 *
 * @throws DeployerError `StateInvalid`, `StateNewer`, `StateForeign`
 */
export function parseState(text: string, owner: StateOwner, location: string): StateDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new DeployerError('StateInvalid', messages.stateInvalid({ location, reason }), { cause });
  }
  const version: unknown = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > stateVersion) {
    throw new DeployerError('StateNewer', messages.stateNewer({ location, version, known: stateVersion }));
  }
  const result = v.safeParse(shape, value);
  if (!result.success) {
    const [issue] = result.issues;
    const reason = `${v.getDotPath(issue) ?? 'document'}: ${issue.message}`;
    throw new DeployerError('StateInvalid', messages.stateInvalid({ location, reason }));
  }
  const state = result.output;
  for (const property of ['environment', 'subscription', 'resourceGroup'] as const) {
    if (state[property].toLowerCase() === owner[property].toLowerCase()) continue;
    const parameters = { location, property, theirs: state[property], ours: owner[property] };
    throw new DeployerError('StateForeign', messages.stateForeign(parameters));
  }
  return state;
}
