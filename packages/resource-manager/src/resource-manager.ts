import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { adminPath, serveAdmin } from './admin/serve-admin.js';
import { apiManagementErrors } from './api-management/api-management-errors.js';
import { writeKey } from './api-management/write-key.js';
import { wait } from './clock.js';
import type { Fault, FaultEffect } from './faults/fault.js';
import { createFaultList, type FaultList } from './faults/fault-list.js';
import { withFaults } from './faults/with-faults.js';
import { groupKey } from './handlers/call.js';
import { route } from './handlers/route.js';
import { createRequestLog, type RequestLog } from './log/request-log.js';
import { type ArmRequest, type ManagementRequest, readRequest } from './message/arm-request.js';
import type { ArmResponse, ManagementResponse } from './message/arm-response.js';
import { codeOf, render } from './message/render.js';
import { createOperations } from './operations/operations.js';
import { loadSchemas } from './schema/load-schemas.js';
import { type PackageStore, openPackages } from './scm/package-store.js';
import { scmPath, serveScm } from './scm/serve-scm.js';
import { readSettings, type ResourceManagerOptions, type Settings } from './settings.js';
import { openStore, type Store } from './state/store.js';
import { allTypes } from './type/all-types.js';
import { createRegistry } from './type/registry.js';
import type { World } from './world.js';

/** A local Azure Resource Manager without a socket. */
export interface ResourceManager {
  /** Answers one request as Azure Resource Manager does. */
  handle(request: ManagementRequest): Promise<ManagementResponse>;
  readonly faults: FaultList;
  readonly requests: RequestLog;
}

/**
 * Makes a local Azure Resource Manager; its state is empty or what the directory holds.
 *
 * @throws ResourceManagerError `StateUnreadable`, `SchemasUnreadable`, `FaultInvalid`
 */
export function createResourceManager(
  options: ResourceManagerOptions & { readonly faults?: readonly Fault[] } = {},
): ResourceManager {
  const settings = readSettings(options);
  if (options.state !== undefined) mkdirSync(options.state, { recursive: true });
  const store = openStore(options.state);
  const next = counter(store);
  const world: World = { settings, store, next, operations: createOperations(store, settings, next) };
  addGroups(settings, store);
  const registry = createRegistry(allTypes);
  const validator = options.schemas === undefined ? undefined : loadSchemas(options.schemas);
  const packages: PackageStore = openPackages(options.state);
  const faults = createFaultList(options.faults);
  const requests = createRequestLog(options.state && join(options.state, 'requests.jsonl'));
  const busy = new Set<string>();

  async function serve(request: ArmRequest, effects: readonly FaultEffect[]): Promise<ArmResponse> {
    if (request.path.startsWith(`${adminPath}/`)) return serveAdmin({ faults, log: requests }, request);
    if (request.path.startsWith(`${scmPath}/`)) return serveScm(world, packages, request);
    const failure = effects.find((effect) => effect.kind === 'fail-operation');
    const planned = failure && {
      status: failure.status ?? 500,
      error: { code: failure.code, message: failure.message ?? 'The operation failed as it was told to.' },
    };
    const call = { world, registry, validator, request, failure: planned };
    const key = request.method === 'GET' || request.method === 'HEAD' ? undefined : writeKey(request.path);
    if (key === undefined) return route(call);
    if (busy.has(key)) throw apiManagementErrors.concurrency();
    busy.add(key);
    try {
      await wait(settings.writeMs);
      return route(call);
    } finally {
      busy.delete(key);
    }
  }

  return {
    faults,
    requests,
    async handle(given) {
      const startedAt = settings.now();
      const request = readRequest(given, 'http://localhost');
      const requestId = randomUUID();
      const isAdmin = request.path.startsWith(`${adminPath}/`);
      const effects = isAdmin ? [] : faults.strike(request.method, request.path);
      const correlationId = request.headers['x-ms-correlation-request-id'] ?? requestId;
      const answer = await withFaults(effects, settings, () => serve(request, effects));
      const code = answer === 'drop' ? undefined : codeOf(answer);
      if (!isAdmin)
        requests.add({
          number: requests.entries.length + 1,
          time: new Date(startedAt).toISOString(),
          method: request.method,
          path: request.path,
          query: request.query.toString(),
          status: answer === 'drop' ? 0 : answer.status,
          ...(code !== undefined && { code }),
          requestId,
          durationMs: settings.now() - startedAt,
          ...(effects.length > 0 && { faults: effects.map(({ kind }) => kind) }),
        });
      if (answer === 'drop') return { kind: 'drop' };
      return render(request, answer, { requestId, correlationId });
    },
  };
}

function addGroups({ resourceGroups, subscriptions }: Settings, store: Store): void {
  for (const subscription of subscriptions)
    for (const group of resourceGroups) {
      const [name = '', location = 'westeurope'] = group.split('=');
      const key = groupKey(subscription, name);
      if (store.groups.get(key) === undefined)
        store.groups.set(key, { subscription, name, location, tags: {} });
    }
}

/** Counts on from what the state has seen. */
function counter(store: Store): () => number {
  return () => {
    const value = (store.notes.get('count')?.value ?? 0) + 1;
    store.notes.set('count', { key: 'count', value });
    return value;
  };
}
