import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeployEvent } from '../../src/apply/deploy-event.js';
import { connectAzure } from '../../src/azure/azure.js';
import type { Connection } from '../../src/azure/connection.js';
import { deploy, planDeployment, type DeployOptions, type DeployOutcome } from '../../src/deploy.js';
import type { ArmResource } from '../../src/resources/resource.js';
import type { Runtime } from '../../src/runtime.js';
import { createFileStateStore, type Disk } from '../../src/state/file-state-store.js';
import type { StateStore } from '../../src/state/state-store.js';

/** Waits cost nothing but are counted. */
export function quickRuntime(): Runtime & { readonly waitedMs: () => number } {
  let waited = 0;
  return {
    now: () => Date.now() + waited,
    async delay(ms, signal) {
      waited += ms;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw signal.reason as Error;
    },
    random: () => 0,
    pollIntervalMs: 2000,
    waitedMs: () => waited,
  };
}

/** A state in a folder of its own. */
export function stateIn(folder = mkdtempSync(join(tmpdir(), 'apim-kit-state-')), disk?: Disk): StateStore {
  const holder = { pid: process.pid, host: 'test', now: () => '2026-01-01T00:00:00Z', isAlive: () => true };
  return createFileStateStore(join(folder, 'test.state.json'), holder, disk);
}

/** Deploys without asking. */
export function run(
  connection: Connection,
  resources: readonly ArmResource[],
  store: StateStore,
  options: Partial<DeployOptions> & { events?: DeployEvent[] } = {},
): Promise<DeployOutcome> {
  const { events = [], ...rest } = options;
  return deploy({
    azure: connectAzure(connection),
    environment: 'validate-client-certificate',
    resources,
    store,
    runtime: quickRuntime(),
    confirm: () => Promise.resolve(true),
    onEvent: (event) => events.push(event),
    ...rest,
  });
}

/** Plans. */
export function plan(
  connection: Connection,
  resources: readonly ArmResource[],
  store: StateStore,
  only: readonly string[] = [],
  environment = 'validate-client-certificate',
) {
  const azure = connectAzure(connection);
  return planDeployment({ azure, environment, resources, store, only });
}
