import { isObject } from '../json.js';
import type { ArmObject } from '../resources/arm-value.js';
import type { ArmResource } from '../resources/resource.js';

/** A service that is brought back from its deletion rather than made anew; anything else as it is. */
export function withRestore(resource: ArmResource): ArmResource {
  const { body, type } = resource;
  if (type !== 'Microsoft.ApiManagement/service' || !isObject(body['properties'])) return resource;
  const properties: ArmObject = { ...(body['properties'] as ArmObject), restore: true };
  const writeOnly = [...(resource.writeOnly ?? []), ['properties', 'restore']];
  return { ...resource, body: { ...body, properties }, writeOnly };
}
