import type { Azure } from '../azure/azure.js';
import { runtimeFor, type Runtime } from '../runtime.js';
import type { StateStore } from '../state/state-store.js';

/** Starts or stops the Application Gateway: stopped, it is not billed. Keeps deployers out meanwhile. */
export async function switchGateway(
  azure: Azure,
  name: string,
  to: 'started' | 'stopped',
  store: StateStore,
  runtime: Runtime = runtimeFor(azure.connection),
  signal?: AbortSignal,
): Promise<void> {
  const release = await store.lock();
  try {
    const { pollIntervalMs, delay } = runtime;
    await azure.switchGateway(name, to, {
      pollIntervalMs,
      delay,
      ...(signal === undefined ? {} : { signal }),
    });
  } finally {
    await release();
  }
}
