import type { JsonObject } from '../json.js';
import { subscriptionOf } from '../path/resource-id.js';
import { guidFrom } from '../identifiers.js';
import type { Settings } from '../settings.js';
import type { Store } from '../state/store.js';
import { applyOutcome, markFailed } from './apply-outcome.js';
import type { Operation, Outcome } from './operation.js';
import type { Json } from '../json.js';

/** What starts a long-running operation. */
export interface OperationStart {
  readonly target: string;
  readonly namespace: string;
  readonly location: string;
  readonly apiVersion: string;
  readonly durationMs: number;
  readonly outcome: Outcome;
  readonly result?: Json;
}

/** How the next operation to start is to fail. */
export interface PlannedFailure {
  readonly error: JsonObject;
  readonly status: number;
}

/** The long-running operations. */
export interface Operations {
  start(start: OperationStart, failure?: PlannedFailure): Operation;
  find(id: string): Operation | undefined;
  /** Tells an operation that somebody asked for it; ends it when its time has come. */
  poll(id: string): Operation | undefined;
  /** The operation that runs on a resource. */
  runningOn(target: string): Operation | undefined;
  /** Ends an operation that a later one replaces. */
  cancel(operation: Operation, error: JsonObject): void;
}

/** Operations kept in the store: they go on after a restart. */
export function createOperations(store: Store, settings: Settings, next: () => number): Operations {
  const save = (operation: Operation): Operation => {
    store.operations.set(operation.id, operation);
    return operation;
  };
  return {
    start(start, failure) {
      const now = settings.now();
      return save({
        id: guidFrom(`operation ${next()}`),
        target: start.target,
        namespace: start.namespace,
        subscription: subscriptionOf(start.target) ?? '',
        location: start.location.toLowerCase().replaceAll(' ', ''),
        apiVersion: start.apiVersion,
        status: 'InProgress',
        startedAt: now,
        endsAt: now + start.durationMs / settings.speed,
        pollsLeft: settings.polls,
        outcome: start.outcome,
        ...(start.result !== undefined && { result: start.result }),
        ...(failure && { error: failure.error, errorStatus: failure.status }),
      });
    },
    find: (id) => store.operations.get(id.toLowerCase()),
    poll(id) {
      const operation = store.operations.get(id.toLowerCase());
      if (operation?.status !== 'InProgress') return operation;
      if (operation.pollsLeft > 0) return save({ ...operation, pollsLeft: operation.pollsLeft - 1 });
      if (settings.now() < operation.endsAt) return operation;
      // The state first: killed between the two, the operation ends again with the same outcome.
      if (operation.error) markFailed(store, operation);
      else applyOutcome(store, operation, settings);
      return save({ ...operation, status: operation.error ? 'Failed' : 'Succeeded' });
    },
    runningOn(target) {
      const key = target.toLowerCase();
      return [...store.operations.values()].find(
        (operation) => operation.status === 'InProgress' && operation.target.toLowerCase() === key,
      );
    },
    cancel(operation, error) {
      save({ ...operation, status: 'Canceled', error, errorStatus: 409 });
    },
  };
}
