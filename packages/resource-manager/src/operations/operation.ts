import type { Json, JsonObject } from '../json.js';
import type { StoredResource } from '../state/stored-resource.js';

/** What happens to the state when an operation ends well. */
export interface Outcome {
  readonly set?: readonly StoredResource[];
  /** Ids of resources that go, with their children. */
  readonly remove?: readonly string[];
  /** Ids of resources that go and can be restored. */
  readonly softDelete?: readonly string[];
  /** Keys of soft-deleted resources that go for good. */
  readonly purge?: readonly string[];
  /** Subnets that stay in use for a while. */
  readonly holdSubnets?: readonly string[];
  readonly removeGroup?: string;
}

/** A long-running operation. */
export interface Operation {
  readonly id: string;
  /** The id of the resource that it changes. */
  readonly target: string;
  readonly namespace: string;
  readonly subscription: string;
  readonly location: string;
  readonly apiVersion: string;
  readonly status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Not done before this moment, in milliseconds since 1970. */
  readonly endsAt: number;
  /** Not done before it was asked for so many times more. */
  readonly pollsLeft: number;
  readonly outcome: Outcome;
  /** What the location URL gives when it is done; undefined where the target is shown. */
  readonly result?: Json;
  /** How it ends if it is to fail. */
  readonly error?: JsonObject;
  /** Status that the location URL answers when it failed. */
  readonly errorStatus?: number;
}
