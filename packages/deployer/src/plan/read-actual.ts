import { findAdapter } from '../azure/adapters.js';
import type { Azure, ResourceAddress } from '../azure/azure.js';
import type { JsonObject } from '../json.js';
import { mapConcurrently } from '../map-concurrently.js';
import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import { parentOf } from './parent-of.js';

/** What Azure has of the resources that were asked for; null for what is not there. */
export interface Actual {
  readonly bodies: ReadonlyMap<ResourceKey, JsonObject | null>;
  /** Those that come from a list, which may leave properties out. */
  readonly listed: ReadonlySet<ResourceKey>;
}

/** Azure lets a subscription read some hundred resources a minute; a laptop opens no more sockets than this. */
const concurrentReads = 8;

/**
 * Reads resources: siblings with one list, policies (which no list gives) one by one, and nothing below a parent
 * that is not there.
 */
export async function readActual(
  azure: Azure,
  wanted: readonly ResourceAddress[],
  signal?: AbortSignal,
): Promise<Actual> {
  const bodies = new Map<ResourceKey, JsonObject | null>();
  const listed = new Set<ResourceKey>();
  const depthOf = ({ name }: ResourceAddress) => name.split('/').length;
  const depths = [...new Set(wanted.map(depthOf))].sort((left, right) => left - right);
  for (const depth of depths) {
    const present = wanted.filter((resource) => {
      if (depthOf(resource) !== depth) return false;
      const parent = parentOf(resource);
      if (parent === undefined || bodies.get(resourceKey(parent)) !== null) return true;
      bodies.set(resourceKey(resource), null);
      return false;
    });
    const reads = groupSiblings(present).flatMap((siblings): readonly (() => Promise<void>)[] => {
      const [first] = siblings;
      if (siblings.length > 1 && first !== undefined && findAdapter(first.type).list !== undefined) {
        return [() => readList(azure, siblings, bodies, listed, signal)];
      }
      return siblings.map((resource) => async () => {
        bodies.set(resourceKey(resource), await azure.get(resource, signal));
      });
    });
    await mapConcurrently(reads, concurrentReads, (read) => read());
  }
  return { bodies, listed };
}

async function readList(
  azure: Azure,
  siblings: readonly ResourceAddress[],
  bodies: Map<ResourceKey, JsonObject | null>,
  listed: Set<ResourceKey>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { type, name } = siblings[0]!;
  const all = await azure.list(type, name.split('/').slice(0, -1), signal);
  const found = new Map((all ?? []).map((body) => [lastName(String(body['name'])), body]));
  for (const resource of siblings) {
    const key = resourceKey(resource);
    bodies.set(key, found.get(lastName(resource.name)) ?? null);
    listed.add(key);
  }
}

function lastName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}

function groupSiblings(resources: readonly ResourceAddress[]): readonly (readonly ResourceAddress[])[] {
  const groups = new Map<string, ResourceAddress[]>();
  for (const resource of resources) {
    const parent = parentOf(resource);
    const key = `${resource.type.toLowerCase()} ${parent === undefined ? '' : resourceKey(parent)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [resource]);
    else group.push(resource);
  }
  return [...groups.values()];
}
