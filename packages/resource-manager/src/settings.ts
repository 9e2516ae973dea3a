/** What the server is told at its start. */
export interface ResourceManagerOptions {
  /** Directory that keeps the state. Default: memory only. */
  readonly state?: string;
  /** Directory of the official JSON schemas; with it every PUT is validated, objects closed. Default: none. */
  readonly schemas?: string;
  /** Subscriptions that exist. Default: {@link localSubscriptionId}. */
  readonly subscriptions?: readonly string[];
  /** Resource groups that exist from the start, in every subscription, as `name` or `name=location`. Default: none. */
  readonly resourceGroups?: readonly string[];
  /** How often a long-running operation answers `InProgress` before it is done. Default 1. */
  readonly polls?: number;
  /** Real durations (40 minutes for API Management) are divided by this. Default `Infinity`: only `polls` count. */
  readonly speed?: number;
  /** `Retry-After` of operations in progress, in seconds. Default 0. */
  readonly retryAfterSeconds?: number;
  /** How long a write to a part of API Management takes, in milliseconds; others conflict meanwhile. Default 2. */
  readonly writeMs?: number;
  /** How often the subnet of a deleted API Management service still counts as in use. Default 1. */
  readonly subnetHolds?: number;
  /** Resources on a page of a list. Default 100. */
  readonly pageSize?: number;
  /** Names of API Management services, vaults, sites and storage accounts that somebody else has. Default: none. */
  readonly takenNames?: readonly string[];
  /** What the caller may do. Default: everything. */
  readonly permissions?: { readonly actions: readonly string[]; readonly notActions: readonly string[] };
  /** Resource providers that are not registered. Default: none. */
  readonly unregisteredProviders?: readonly string[];
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** Ends the process for the fault `die`. Default `process.exit`. */
  readonly exit?: (code: number) => void;
}

/** The subscription that exists unless others are named. */
export const localSubscriptionId = '00000000-0000-4000-8000-000000000001';

/** The tenant of every subscription. */
export const localTenantId = '00000000-0000-4000-8000-00000000000a';

/** The options with their defaults. */
export type Settings = Required<Omit<ResourceManagerOptions, 'state' | 'schemas'>>;

/** Fills in the defaults. */
export function readSettings(options: ResourceManagerOptions): Settings {
  return {
    subscriptions: options.subscriptions ?? [localSubscriptionId],
    resourceGroups: options.resourceGroups ?? [],
    polls: options.polls ?? 1,
    speed: options.speed ?? Infinity,
    retryAfterSeconds: options.retryAfterSeconds ?? 0,
    writeMs: options.writeMs ?? 2,
    subnetHolds: options.subnetHolds ?? 1,
    pageSize: options.pageSize ?? 100,
    takenNames: options.takenNames ?? [],
    permissions: options.permissions ?? { actions: ['*'], notActions: [] },
    unregisteredProviders: options.unregisteredProviders ?? [],
    now: options.now ?? Date.now,
    exit: options.exit ?? ((code) => process.exit(code)),
  };
}
