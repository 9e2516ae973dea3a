import { isLeaf, type ArmObject, type ArmValue, type OutputLeaf } from '../resources/arm-value.js';
import type { Json } from '../json.js';

/** What puts values for the leaves of a body. */
export interface Resolver {
  readonly idOf: (resource: { readonly type: string; readonly name: string }) => string;
  /** Undefined as long as the resource does not have it. */
  readonly output: (leaf: OutputLeaf) => Json | undefined;
}

/** A body with ids and outputs in place. Secrets stay leaves; so does an output that is not there yet. */
export function resolveBody(body: ArmObject, resolver: Resolver): ArmObject {
  return resolveValue(body, resolver) as ArmObject;
}

function resolveValue(value: ArmValue, resolver: Resolver): ArmValue {
  if (typeof value !== 'object' || value === null) return value;
  if (isLeaf(value)) {
    switch (value.kind) {
      case 'resourceId':
        return resolver.idOf(value);
      case 'idMap':
        return Object.fromEntries(value.ids.map((id) => [resolver.idOf(id), {}]));
      case 'output':
        return resolver.output(value) ?? value;
      case 'secret':
      case 'storageConnection':
        return value;
    }
  }
  if (Array.isArray(value)) return (value as readonly ArmValue[]).map((each) => resolveValue(each, resolver));
  return Object.fromEntries(
    Object.entries(value as ArmObject).map(([name, each]) => [name, resolveValue(each, resolver)]),
  );
}
