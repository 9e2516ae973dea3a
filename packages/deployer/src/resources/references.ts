import type { ArmObject, OutputLeaf, ResourceIdLeaf } from './arm-value.js';
import type { ResourceKey } from './resource-key.js';

/** The id of a resource. */
export function idOf(type: string, ...names: readonly string[]): ResourceIdLeaf {
  return Object.freeze({ kind: 'resourceId', type, name: names.join('/') });
}

/** `{ id }`, as networks refer to their parts. */
export function referTo(type: string, ...names: readonly string[]): ArmObject {
  return Object.freeze({ id: idOf(type, ...names) });
}

/** A value that a resource has once it exists. */
export function outputOf(of: ResourceKey, ...path: readonly (string | number)[]): OutputLeaf {
  return Object.freeze({ kind: 'output', of, path });
}
