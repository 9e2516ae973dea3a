import type { OperationWatch } from '../azure/run-operation.js';
import { describe } from '../azure/azure.js';
import { redactPoller } from '../state/redact-poller.js';
import { started } from '../state/state-changes.js';
import type { Action } from '../state/state-document.js';
import type { ResourceKey } from '../resources/resource-key.js';
import type { Deployment } from './deployment.js';

/** A resource that something happens to. */
export interface Target {
  readonly key: ResourceKey;
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
}

/** Waits for an operation and keeps what resumes it. */
export function watchOperation(
  { key, type, name }: Target,
  action: Action,
  { journal, runtime, wait, signal, emit, stop }: Deployment,
  resumeFrom?: string,
): OperationWatch {
  return {
    pollIntervalMs: runtime.pollIntervalMs,
    delay: runtime.delay,
    wait,
    signal,
    ...(resumeFrom === undefined ? {} : { resumeFrom }),
    async onStarted(poller) {
      emit({ kind: resumeFrom === undefined ? 'accepted' : 'resumed', key, type, name, action });
      const startedAt = journal.document.operations[key]?.startedAt ?? new Date(runtime.now()).toISOString();
      // Azure works on it: not being able to write that down is no reason to stop waiting.
      await journal.update(started(key, { action, poller: redactPoller(poller), startedAt })).catch(stop);
    },
  };
}

/** The resource in a sentence. */
export const subjectOf = (target: Target): string => describe(target);
