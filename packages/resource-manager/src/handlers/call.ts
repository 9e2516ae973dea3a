import { armErrors } from '../message/arm-errors.js';
import type { ArmRequest } from '../message/arm-request.js';
import type { PlannedFailure } from '../operations/operations.js';
import { formatId, groupOf, namesOf, type ResourceAddress, subscriptionOf } from '../path/resource-id.js';
import type { SchemaValidator } from '../schema/schema-validator.js';
import type { Registry } from '../type/registry.js';
import type { ResourceType } from '../type/resource-type.js';
import { find, type World } from '../world.js';

/** What every handler gets. */
export interface Call {
  readonly world: World;
  readonly registry: Registry;
  readonly validator: SchemaValidator | undefined;
  readonly request: ArmRequest;
  /** How the operation that this request starts is to end, if badly. */
  readonly failure: PlannedFailure | undefined;
}

/** Refuses a request for a subscription that does not exist. */
export function requireSubscription({ world }: Call, path: string): string {
  const id = subscriptionOf(path) ?? '';
  const known = world.settings.subscriptions.find((other) => other.toLowerCase() === id.toLowerCase());
  if (known === undefined) throw armErrors.subscriptionNotFound(id);
  return known;
}

/** Key of a resource group. */
export function groupKey(subscription: string, name: string): string {
  return `${subscription}/${name}`.toLowerCase();
}

/** Refuses a request for a resource group that does not exist; gives its id as it was made. */
export function requireGroup(call: Call, path: string): string {
  const subscription = requireSubscription(call, path);
  const name = groupOf(path);
  if (name === undefined) throw armErrors.invalidPath(path);
  const group = call.world.store.groups.get(groupKey(subscription, name));
  if (group === undefined) throw armErrors.groupNotFound(name);
  return `/subscriptions/${subscription}/resourceGroups/${group.name}`;
}

/** The id of what an address names, spelled as it is kept. */
export function canonicalId(call: Call, type: ResourceType, address: ResourceAddress): string {
  const scope = canonicalScope(call, type, address.scope);
  const id = formatId(scope, type.type, namesOf(address));
  return find(call.world, id)?.id ?? id;
}

function canonicalScope(call: Call, type: ResourceType, scope: string): string {
  if (!type.extension) return requireGroup(call, scope);
  const subscription = requireSubscription(call, scope);
  if (groupOf(scope) === undefined) return `/subscriptions/${subscription}`;
  const group = requireGroup(call, scope);
  const rest = scope.split('/').slice(5).join('/');
  if (rest === '') return group;
  const target = find(call.world, `${group}/${rest}`);
  if (target === undefined) throw armErrors.parentNotFound(type.type, `${group}/${rest}`);
  return target.id;
}

/** Refuses an api-version that is missing or not known for the type. */
export function requireApiVersion({ request }: Call, type: ResourceType): string {
  const version = request.query.get('api-version');
  if (version === null || version === '') throw armErrors.missingApiVersion();
  if (!type.apiVersions.includes(version))
    throw armErrors.unknownApiVersion(version, type.type, type.apiVersions);
  return version;
}
