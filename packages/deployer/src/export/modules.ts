import type { ArmResource, Slice } from '../resources/resource.js';
import { resourceKey } from '../resources/resource-key.js';

/** The part of a list that goes into one module. */
export interface Module {
  readonly slice: Slice;
  /** File name without extension: `platform`, `functions`, `api-orders`. */
  readonly name: string;
  readonly resources: readonly ArmResource[];
  /** Modules that hold what resources of this one depend on. */
  readonly dependsOn: readonly Slice[];
}

/** Cuts a list into modules, platform first. */
export function modulesOf(resources: readonly ArmResource[]): readonly Module[] {
  const slices = new Set<Slice>(['platform', 'functions', ...resources.map(({ slice }) => slice)]);
  const sliceOf = new Map(resources.map((each) => [resourceKey(each), each.slice]));
  return [...slices]
    .map((slice) => {
      const own = resources.filter((each) => each.slice === slice);
      const needed = own.flatMap(({ dependsOn }) => dependsOn.map((key) => sliceOf.get(key)!));
      return {
        slice,
        name: slice.replaceAll(/[^A-Za-z0-9.-]/g, '-'),
        resources: own,
        dependsOn: [...new Set(needed)].filter((each) => each !== slice),
      };
    })
    .filter(({ resources: own }) => own.length > 0);
}
