import { AzureFailure } from '../azure/azure-failure.js';
import { describe, type Azure } from '../azure/azure.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { findings } from '../messages/findings.js';
import type { Plan } from '../plan/plan.js';
import { apiVersion } from '../resources/api-version.js';
import { allows } from './allows.js';
import type { PreflightFinding } from './preflight-finding.js';

/** What a deployer wants to do about a deleted service of the same name. */
export type SoftDeleted = 'refuse' | 'purge' | 'restore';

const service = 'Microsoft.ApiManagement/service';

/**
 * Asks Azure what it would refuse: names that are taken, a deleted service of the name, another environment’s
 * resources, rights that are missing. One request, and two more for a service that is to be
 * created.
 */
export async function preflightAzure(
  azure: Azure,
  plan: Plan,
  softDeleted: SoftDeleted,
): Promise<readonly PreflightFinding[]> {
  const [names, rights] = await Promise.all([
    checkService(azure, plan, softDeleted),
    checkRights(azure, plan),
  ]);
  return [...checkOwners(azure, plan), ...names, ...rights, ...checkLocations(plan)];
}

function checkOwners({ connection }: Azure, plan: Plan): readonly PreflightFinding[] {
  const { resourceGroup } = connection;
  return plan.tagged.flatMap(({ type, name, owner }) => {
    if (owner === plan.environment) return [];
    const subject = describe({ type, name });
    return [findings.otherEnvironment({ subject, owner, environment: plan.environment, resourceGroup })];
  });
}

/** The deleted service of a name; null where there is none. */
export async function findDeletedService(
  azure: Azure,
  name: string,
  location: string,
): Promise<JsonObject | null> {
  const found = await ask(azure, 'GET', deletedServicePath(azure, name, location));
  return isObject(found) ? found : null;
}

/** Where a deleted service is read and purged. */
export function deletedServicePath({ connection }: Azure, name: string, location: string): string {
  const place = location.toLowerCase().replaceAll(' ', '');
  return `/subscriptions/${connection.subscriptionId}/providers/Microsoft.ApiManagement/locations/${place}/deletedservices/${name}?api-version=${apiVersion.apiManagement}`;
}

async function checkService(
  azure: Azure,
  plan: Plan,
  softDeleted: SoftDeleted,
): Promise<readonly PreflightFinding[]> {
  const change = plan.changes.find(({ type, action }) => type === service && action === 'create');
  if (change === undefined || change.action !== 'create') return [];
  const { name, resource } = change;
  const location = String(resource.body['location']);
  const deleted = await findDeletedService(azure, name, location);
  if (deleted !== null)
    return softDeleted === 'refuse' ? [findings.softDeleted({ subject: describe(change), name })] : [];
  const { subscriptionId } = azure.connection;
  const path = `/subscriptions/${subscriptionId}/providers/Microsoft.ApiManagement/checkNameAvailability?api-version=${apiVersion.apiManagement}`;
  const answer = await ask(azure, 'POST', path, { name });
  if (!isObject(answer) || answer['nameAvailable'] !== false) return [];
  const reason = typeof answer['message'] === 'string' ? answer['message'] : String(answer['reason'] ?? '');
  return [findings.nameTaken({ subject: describe(change), name, reason })];
}

async function checkRights(azure: Azure, plan: Plan): Promise<readonly PreflightFinding[]> {
  const { subscriptionId, resourceGroup } = azure.connection;
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
  const answer = await ask(azure, 'GET', path);
  if (!isObject(answer) || !Array.isArray(answer['value'])) return [];
  const granted = (answer['value'] as readonly Json[]).filter(isObject);
  const needed = new Set(
    plan.changes.flatMap(({ action, type }) => {
      if (action === 'none') return [];
      return [`${type}/${action === 'delete' ? 'delete' : 'write'}`];
    }),
  );
  if (needed.size === 0) return [];
  const missing = [...needed].filter((action) => !allows(granted, action));
  return missing.length === 0 ? [] : [findings.rightsMissing({ subject: resourceGroup, actions: missing })];
}

/** A question that Azure need not answer: who may not even ask may still be allowed to write, and is told so then. */
async function ask(azure: Azure, method: 'GET' | 'POST', path: string, body?: JsonObject): Promise<Json> {
  try {
    return await azure.send(method, path, body);
  } catch (error) {
    const status = error instanceof AzureFailure ? error.details.statusCode : null;
    if (status !== null && [400, 403, 405, 501].includes(status)) return null;
    throw error;
  }
}

/** Azure moves nothing to another region. */
function checkLocations(plan: Plan): readonly PreflightFinding[] {
  return plan.changes.flatMap((change) => {
    const moved = change.properties.find(({ path }) => path === 'location');
    if (moved === undefined) return [];
    const subject = describe(change);
    return [findings.locationChanged({ subject, from: String(moved.before), to: String(moved.after) })];
  });
}
