/** What tells resources of one group apart: `type/name` in lower case, as Azure compares them. */
export type ResourceKey = string & { readonly resourceKey: unique symbol };

/** The key of a resource by its type and full name. */
export function resourceKey({ type, name }: { readonly type: string; readonly name: string }): ResourceKey {
  return `${type}/${name}`.toLowerCase() as ResourceKey;
}

/** Resources by their keys. */
export function byKey<T extends { readonly type: string; readonly name: string }>(
  resources: readonly T[],
): ReadonlyMap<ResourceKey, T> {
  return new Map(resources.map((resource) => [resourceKey(resource), resource]));
}
