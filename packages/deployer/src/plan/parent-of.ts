import { resourceKey, type ResourceKey } from '../resources/resource-key.js';

/** What a child lies in; undefined for a resource of the group itself. */
export function parentOf({
  type,
  name,
}: {
  readonly type: string;
  readonly name: string;
}): { readonly type: string; readonly name: string } | undefined {
  const lastOfName = name.lastIndexOf('/');
  if (lastOfName < 0) return undefined;
  return { type: type.slice(0, type.lastIndexOf('/')), name: name.slice(0, lastOfName) };
}

/** Keys of all that a resource lies in, from near to far. */
export function ancestorsOf(resource: {
  readonly type: string;
  readonly name: string;
}): readonly ResourceKey[] {
  const parent = parentOf(resource);
  return parent === undefined ? [] : [resourceKey(parent), ...ancestorsOf(parent)];
}
