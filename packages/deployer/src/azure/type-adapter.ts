import type { Clients } from './clients.js';
import type { ArmJson } from './arm-json.js';

/** What every method of the SDK takes last. */
export interface CallOptions {
  readonly onResponse?: (response: { readonly bodyAsText?: string | null }) => void;
  readonly abortSignal?: AbortSignal;
  /** What `poller.toString()` gave; then only GETs are sent. */
  readonly resumeFrom?: string;
  readonly updateIntervalInMs?: number;
}

/** A long-running operation as the SDK’s pollers show it. */
export interface Poller {
  poll(options?: { abortSignal?: AbortSignal }): Promise<void>;
  isDone(): boolean;
  toString(): string;
}

/** Where a resource is: its group and the parts of its name. */
export interface Place {
  readonly resourceGroup: string;
  readonly names: readonly string[];
  /** `/subscriptions/…` */
  readonly id: string;
  readonly apiVersion: string;
}

/**
 * The SDK’s methods for one type. Writing gives a poller where Azure answers with a long-running operation. `list`
 * gives all resources of the type below a parent; without it each is read alone.
 */
export interface TypeAdapter {
  readonly get: (clients: Clients, place: Place, options: CallOptions) => Promise<unknown>;
  readonly list?: (
    clients: Clients,
    resourceGroup: string,
    parent: readonly string[],
    options: CallOptions,
  ) => Promise<AsyncIterable<unknown>>;
  readonly put: (clients: Clients, place: Place, body: ArmJson, options: CallOptions) => Promise<unknown>;
  readonly delete: (clients: Clients, place: Place, options: CallOptions) => Promise<unknown>;
}
