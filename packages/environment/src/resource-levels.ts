import type { Path } from './finding/format-path.js';
import type { LoadedApiManagement, LoadedResources } from './load/loaded-environment.js';
import type { ApiManagementResources } from './model/api-management/api-management-resources.js';
import type { Environment } from './model/environment.js';

/** Where resources of API Management are kept: the service itself, or one of its workspaces. */
export interface ResourceLevel {
  /** Id and display name of the workspace; null for the service. */
  readonly workspace: { readonly id: string; readonly name: string } | null;
  /** The way to it in the definition: `['apiManagement', 'workspaces', 'team']`. */
  readonly at: Path;
  /** What short paths of its resources begin with: `workspaces/sales/`; nothing at the service. */
  readonly path: string;
  readonly definition: ApiManagementResources;
  /** What stands for its backends on a laptop. */
  readonly local: { readonly at: Path; readonly backends: Readonly<Partial<Record<string, string>>> };
  /** Empty when only the definition is at hand. */
  readonly loaded: LoadedResources;
}

const nothing: LoadedResources = {
  certificates: new Map(),
  namedValues: new Map(),
  policy: null,
  fragments: new Map(),
  apis: new Map(),
  products: new Map(),
  subscriptions: new Map(),
  loggers: new Map(),
};

/** The levels of a service, its own first. What a policy of one names is looked up in that one alone. */
export function resourceLevels(
  { apiManagement: service, local }: Environment,
  loaded: LoadedApiManagement | null,
): readonly [service: ResourceLevel, ...workspaces: ResourceLevel[]] {
  const at: Path = ['apiManagement'];
  return [
    {
      workspace: null,
      at,
      path: '',
      definition: service,
      local: { at: ['local', 'backends'], backends: local?.backends ?? {} },
      loaded: loaded ?? nothing,
    },
    ...Object.entries(service.workspaces ?? {}).map(([id, definition]) => ({
      workspace: { id, name: definition.displayName },
      at: [...at, 'workspaces', id],
      path: `workspaces/${id}/`,
      definition,
      local: {
        at: ['local', 'workspaces', id, 'backends'],
        backends: local?.workspaces?.[id]?.backends ?? {},
      },
      loaded: loaded?.workspaces.get(id) ?? nothing,
    })),
  ];
}
