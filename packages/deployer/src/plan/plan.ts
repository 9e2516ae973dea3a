import type { JsonObject } from '../json.js';
import type { ArmResource } from '../resources/resource.js';
import type { ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord, RunningOperation, StateDocument } from '../state/state-document.js';
import type { TaggedResource } from './find-tagged.js';
import type { PropertyChange } from './property-change.js';

/** What a deployment would do. */
export interface Plan {
  readonly environment: string;
  readonly subscription: string;
  readonly resourceGroup: string;
  /** In the order of the definition, deletions last. */
  readonly changes: readonly PlannedChange[];
  /** What Azure still works on from an earlier run. */
  readonly running: readonly (RunningOperation & { readonly key: ResourceKey })[];
  /** What Azure has, by key: what outputs and merging are made from. */
  readonly actual: ReadonlyMap<ResourceKey, JsonObject | null>;
  /** Resources of the group that say which environment they belong to. */
  readonly tagged: readonly TaggedResource[];
  /** Requests that reading took. */
  readonly requests: number;
}

/** What happens to one resource. */
export type PlannedChange = CreateOrUpdate | Unchanged | Deletion;

interface Planned {
  readonly key: ResourceKey;
  readonly type: string;
  readonly name: string;
  readonly slice: string;
  readonly properties: readonly PropertyChange[];
  /** True when all of it is drift: nobody changed the definition. */
  readonly drift: boolean;
  /** Why, where the properties do not say it. */
  readonly reason?: string;
}

/** It is written. */
export interface CreateOrUpdate extends Planned {
  readonly action: 'create' | 'update';
  readonly resource: ArmResource;
  /** False for what was there before this tool: it is never deleted. */
  readonly own: boolean;
}

/** It is as it should be. */
export interface Unchanged extends Planned {
  readonly action: 'none';
  readonly resource: ArmResource;
  readonly own: boolean;
}

/** It is deleted, with all that lies in it. */
export interface Deletion extends Planned {
  readonly action: 'delete';
  readonly record: ResourceRecord;
}

/** Changes that do something. */
export function effectiveChanges(plan: Plan): readonly (CreateOrUpdate | Deletion)[] {
  return plan.changes.filter((change) => change.action !== 'none');
}

/** What a plan takes from the state that it is made with. */
export function planHead(
  state: StateDocument,
): Pick<Plan, 'environment' | 'subscription' | 'resourceGroup' | 'running'> {
  const { environment, subscription, resourceGroup, operations } = state;
  const running = Object.entries(operations).map(([key, each]) => ({ key: key as ResourceKey, ...each }));
  return { environment, subscription, resourceGroup, running };
}
