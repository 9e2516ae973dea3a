import type { ResourceType } from './resource-type.js';

/** The resource types that exist here. */
export interface Registry {
  /** The type of that name, whatever its letter case. */
  find(type: string): ResourceType | undefined;
  hasNamespace(namespace: string): boolean;
  readonly types: readonly ResourceType[];
}

/** Indexes types by name. */
export function createRegistry(types: readonly ResourceType[]): Registry {
  const byName = new Map(types.map((type) => [type.type.toLowerCase(), type]));
  const namespaces = new Set(types.map(({ type }) => (type.split('/')[0] ?? '').toLowerCase()));
  return {
    types,
    find: (type) => byName.get(type.toLowerCase()),
    hasNamespace: (namespace) => namespaces.has(namespace.toLowerCase()),
  };
}
