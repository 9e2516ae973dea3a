import type { Deployment } from '../apply/deployment.js';
import type { Plan } from '../plan/plan.js';
import { findDeletedService } from './preflight-azure.js';

/** Removes a deleted service for good, so that its name is free, and waits until it is. */
export async function purgeDeletedService(
  plan: Plan,
  deployment: Pick<Deployment, 'azure' | 'runtime' | 'signal'>,
): Promise<void> {
  const change = plan.changes.find(
    ({ type, action }) => type === 'Microsoft.ApiManagement/service' && action === 'create',
  );
  if (change === undefined || change.action !== 'create') return;
  const location = String(change.resource.body['location']);
  await purgeService(change.name, location, deployment);
}

/** The same for a service by its name. */
export async function purgeService(
  name: string,
  location: string,
  { azure, runtime, signal }: Pick<Deployment, 'azure' | 'runtime' | 'signal'>,
): Promise<void> {
  if ((await findDeletedService(azure, name, location)) === null) return;
  const { pollIntervalMs, delay } = runtime;
  await azure.purgeService(name, location.toLowerCase().replaceAll(' ', ''), {
    pollIntervalMs,
    delay,
    signal,
  });
}
