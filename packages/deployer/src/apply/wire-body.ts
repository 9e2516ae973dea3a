import type { Azure } from '../azure/azure.js';
import { isObject, valueAt, type Json, type JsonObject } from '../json.js';
import { isLeaf, type ArmObject, type ArmValue } from '../resources/arm-value.js';
import { apiVersion } from '../resources/api-version.js';
import type { ArmResource } from '../resources/resource.js';
import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';

/**
 * A resolved body as it goes on the wire: secrets in place.
 *
 * @throws DeployerError `DependencyMissing` where a value that another resource should have is not there
 */
export async function wireBody(
  body: ArmObject,
  azure: Azure,
  declared: ReadonlyMap<ResourceKey, ArmResource>,
  subject: string,
): Promise<JsonObject> {
  const toWire = async (value: ArmValue): Promise<Json> => {
    if (typeof value !== 'object' || value === null) return value;
    if (isLeaf(value)) {
      switch (value.kind) {
        case 'secret':
          return value.value();
        case 'storageConnection':
          return storageConnection(
            azure,
            declared.get(value.of)?.name ?? value.of.slice(value.of.lastIndexOf('/') + 1),
          );
        case 'output':
          throw new DeployerError(
            'DependencyMissing',
            messages.outputMissing({ subject, of: value.of, path: value.path.join('.') }),
          );
        case 'idMap':
        case 'resourceId':
          throw new TypeError('An id was not resolved.');
      }
    }
    if (Array.isArray(value)) return Promise.all((value as readonly ArmValue[]).map(toWire));
    const entries = Object.entries(value as ArmObject).map(
      async ([name, each]) => [name, await toWire(each)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return (await toWire(body)) as JsonObject;
}

async function storageConnection(azure: Azure, account: string): Promise<string> {
  const id = azure.idOf({ type: 'Microsoft.Storage/storageAccounts', name: account });
  const answer = await azure.send('POST', `${id}/listKeys?api-version=${apiVersion.storage}`);
  const key = isObject(answer) ? valueAt(answer, ['keys', 0, 'value']) : undefined;
  if (typeof key !== 'string') {
    const missing = {
      subject: account,
      of: resourceKey({ type: 'Microsoft.Storage/storageAccounts', name: account }),
      path: 'keys.0',
    };
    throw new DeployerError('DependencyMissing', messages.outputMissing(missing));
  }
  const suffix = azure.connection.cloud.storageSuffix;
  return `DefaultEndpointsProtocol=https;AccountName=${account};AccountKey=${key};EndpointSuffix=${suffix}`;
}
